"""Rules on the text of an answer, read from its syntax tree. Nothing of the answer is run here.

`breaks` is the only entry; what each rule means stands in the docstring of its function.
"""

import ast

_LOOPS = (ast.For, ast.AsyncFor, ast.While)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_SCOPES = (*_FUNCTIONS, ast.Lambda)


def breaks(source, rule, names, within):
    """Where the code breaks the rule, as [line, what is there]; the empty list when it keeps to it."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return [[getattr(error, "lineno", None) or 1, "the code cannot be parsed"]]
    part = tree if within is None else _find(tree, within.split("."))
    if part is None:
        return [[1, f"there is no {within}"]]
    found = _RULES[rule](part, tree, names)
    return sorted(([line, text] for line, text in found), key=lambda place: place[0])


# Rules that ask for something ---------------------------------------------------------------------


def _uses_generator(part, tree, names):
    """A `yield` or a generator expression."""
    return _missing(part, (ast.Yield, ast.YieldFrom, ast.GeneratorExp), "no generator is used")


def _uses_comprehension(part, tree, names):
    """A comprehension of any kind, or a generator expression."""
    return _missing(part, _COMPREHENSIONS, "no comprehension is used")


def _uses_context_manager(part, tree, names):
    """A `with` statement."""
    return _missing(part, (ast.With, ast.AsyncWith), "no with statement is used")


def _uses_recursion(part, tree, names):
    """A function that calls itself, or functions that call each other in a circle."""
    return [] if _recursive(part) else [(_line(part), "no function calls itself")]


def _uses_call(part, tree, names):
    """A call of each of the names, as in `bisect_left` or `bisect.bisect_left`; `.append` is a method."""
    called = [_called(node) for node in ast.walk(part) if isinstance(node, ast.Call)]
    return [
        (_line(part), f"{name} is not called")
        for name in names
        if not any(_matches(dotted, name) for dotted in called)
    ]


# Rules that forbid something ----------------------------------------------------------------------


def _no_bare_except(part, tree, names):
    """No `except:` without a class, which catches KeyboardInterrupt and SystemExit too."""
    return [
        (node.lineno, "a bare except") for node in _all(part, ast.ExceptHandler) if node.type is None
    ]


def _no_broad_except(part, tree, names):
    """No bare `except`, and none of `Exception` or `BaseException` unless it raises again."""
    places = _no_bare_except(part, tree, names)
    for node in _all(part, ast.ExceptHandler):
        kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
        broad = [kind.id for kind in kinds if isinstance(kind, ast.Name) and kind.id.endswith("Exception")]
        broad = [name for name in broad if name in ("Exception", "BaseException")]
        if broad and not any(isinstance(inner, ast.Raise) for inner in ast.walk(node)):
            places.append((node.lineno, f"except {broad[0]} that does not raise again"))
    return places


def _no_mutable_default(part, tree, names):
    """No list, dict, set or call of their constructors as the default of a parameter."""
    makers = ("list", "dict", "set", "bytearray", "defaultdict", "deque", "Counter", "OrderedDict")
    places = []
    for node in _all(part, _SCOPES):
        for default in [*node.args.defaults, *(each for each in node.args.kw_defaults if each)]:
            literal = isinstance(default, (ast.List, ast.Dict, ast.Set, *_COMPREHENSIONS[:3]))
            made = isinstance(default, ast.Call) and _called(default).split(".")[-1] in makers
            if literal or made:
                places.append((default.lineno, "a mutable default, shared by all calls"))
    return places


def _no_quadratic_membership(part, tree, names):
    """No `in` on a list inside a loop over other items: each such test reads the list from its beginning.

    A list is a literal, a comprehension, a `list(...)`, `sorted(...)` or `.split()`, or a name that is bound
    to one of these and to nothing else, or a parameter annotated as a list. `.index` and `.count` of such a
    list in a loop count as well. A list literal of constants is short, and let pass.
    """
    lists = _list_names(tree)
    places = []
    for node, looped in _in_loops(part):
        if not looped:
            continue
        if isinstance(node, ast.Compare):
            for operator, right in zip(node.ops, node.comparators):
                if isinstance(operator, (ast.In, ast.NotIn)) and _is_list(right, lists):
                    places.append((node.lineno, f"a search through the list {_shown(right)} in a loop"))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in ("index", "count", "remove") and _is_list(node.func.value, lists):
                text = f".{node.func.attr} of the list {_shown(node.func.value)} in a loop"
                places.append((node.lineno, text))
    return places


def _no_recursion(part, tree, names):
    """No function calls itself, nor do functions call each other in a circle."""
    return [(line, f"{name} calls itself") for name, line in _recursive(part)]


def _no_loop(part, tree, names):
    """No `for`, no `while` and no comprehension."""
    kinds = (*_LOOPS, *_COMPREHENSIONS)
    return [(node.lineno, "a loop") for node in _all(part, kinds)]


def _no_nested_loop(part, tree, names):
    """No loop or comprehension inside of another, a comprehension with two `for` included."""
    places = []
    for node, looped in _in_loops(part):
        many = isinstance(node, _COMPREHENSIONS) and len(node.generators) > 1
        if many or looped and isinstance(node, (*_LOOPS, *_COMPREHENSIONS)):
            places.append((node.lineno, "a loop inside of a loop"))
    return places


def _no_import(part, tree, names):
    """None of the named modules is imported, nor one below them: `os` forbids `os.path`."""
    places = []
    for node in _all(part, (ast.Import, ast.ImportFrom, ast.Call)):
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            modules = [base, *(f"{base}.{alias.name}" for alias in node.names)]
        elif _called(node) in ("__import__", "import_module", "importlib.import_module") and node.args:
            first = node.args[0]
            modules = [first.value] if isinstance(first, ast.Constant) and type(first.value) is str else []
        else:
            continue
        for name in names:
            if any(module == name or module.startswith(f"{name}.") for module in modules):
                places.append((node.lineno, f"an import of {name}"))
    return places


def _no_call(part, tree, names):
    """None of the names is called, as in `eval` or `.append`."""
    return [
        (node.lineno, f"a call of {name}")
        for node in _all(part, ast.Call)
        for name in names
        if _matches(_called(node), name)
    ]


def _no_global_state(part, tree, names):
    """No `global` statement, and no function that changes a list, dict or set of the module's own level."""
    shared = {
        target.id
        for statement in tree.body
        if isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is not None
        for target in (statement.targets if isinstance(statement, ast.Assign) else [statement.target])
        if isinstance(target, ast.Name)
        and (
            isinstance(statement.value, (ast.List, ast.Dict, ast.Set, *_COMPREHENSIONS[:3]))
            or isinstance(statement.value, ast.Call)
            and _called(statement.value) in ("list", "dict", "set", "defaultdict", "deque", "Counter")
        )
    }
    changing = ("append", "extend", "insert", "add", "update", "setdefault", "pop", "clear", "remove", "appendleft")
    places = [(node.lineno, "a global statement") for node in _all(part, ast.Global)]
    for function in _all(part, _FUNCTIONS):
        own = {argument.arg for argument in ast.walk(function) if isinstance(argument, ast.arg)}
        own |= {node.id for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
        for node in ast.walk(function):
            name = None
            if isinstance(node, ast.Subscript) and isinstance(node.ctx, (ast.Store, ast.Del)):
                name = node.value
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in changing:
                name = node.func.value
            if isinstance(name, ast.Name) and name.id in shared - own:
                places.append((node.lineno, f"a change of the module's {name.id}"))
    return places


def _no_string_sql(part, tree, names):
    """No SQL put together from text: an f-string, `%`, `+` or `.format` in the first argument of `execute`,
    `executemany`, `raw` or `RawSQL`."""
    places = []
    for node in _all(part, ast.Call):
        if _called(node).split(".")[-1] not in ("execute", "executemany", "raw", "RawSQL") or not node.args:
            continue
        first = node.args[0]
        joined = isinstance(first, ast.BinOp) or isinstance(first, ast.JoinedStr) and any(
            isinstance(value, ast.FormattedValue) for value in first.values
        )
        formatted = isinstance(first, ast.Call) and _called(first).endswith("format")
        if joined or formatted:
            places.append((node.lineno, "SQL put together from text"))
    return places


_RULES = {
    "uses-generator": _uses_generator,
    "uses-comprehension": _uses_comprehension,
    "uses-context-manager": _uses_context_manager,
    "uses-recursion": _uses_recursion,
    "uses-call": _uses_call,
    "no-bare-except": _no_bare_except,
    "no-broad-except": _no_broad_except,
    "no-mutable-default": _no_mutable_default,
    "no-quadratic-membership": _no_quadratic_membership,
    "no-recursion": _no_recursion,
    "no-loop": _no_loop,
    "no-nested-loop": _no_nested_loop,
    "no-import": _no_import,
    "no-call": _no_call,
    "no-global-state": _no_global_state,
    "no-string-sql": _no_string_sql,
}


# The tree -----------------------------------------------------------------------------------------


def _find(tree, path):
    """The function or class of a dotted name; the last definition wins, as when the code runs."""
    for name in path:
        tree = next(
            (
                node
                for node in reversed(list(ast.walk(tree)))
                if isinstance(node, (*_FUNCTIONS, ast.ClassDef)) and node.name == name
            ),
            None,
        )
        if tree is None:
            return None
    return tree


def _all(part, kinds):
    return [node for node in ast.walk(part) if isinstance(node, kinds)]


def _missing(part, kinds, text):
    return [] if _all(part, kinds) else [(_line(part), text)]


def _line(part):
    return getattr(part, "lineno", 1)


def _called(call):
    """The dotted name of what is called; `.name` for a method of something that has no name."""
    parts = []
    node = call.func
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    parts.append(node.id if isinstance(node, ast.Name) else "")
    return ".".join(reversed(parts))


def _matches(dotted, name):
    """`f` is `f` and `module.f`; `.f` is any method f; `module.f` is only that."""
    if name.startswith("."):
        return dotted.endswith(name)
    return dotted == name or dotted.endswith(f".{name}") and "." not in name


def _shown(node):
    text = ast.unparse(node)
    return text if len(text) <= 40 else text[:39] + "…"


def _in_loops(part):
    """Each node below the part, and whether it is run again and again by a loop of the part.

    What a `for` goes over, and the first source of a comprehension, is evaluated once, before it loops.
    """

    def visit(node, looped):
        yield node, looped
        if isinstance(node, (ast.For, ast.AsyncFor)):
            yield from visit(node.iter, looped)
            for child in (node.target, *node.body):
                yield from visit(child, True)
            for child in node.orelse:
                yield from visit(child, looped)
        elif isinstance(node, ast.While):
            for child in (node.test, *node.body):
                yield from visit(child, True)
            for child in node.orelse:
                yield from visit(child, looped)
        elif isinstance(node, _COMPREHENSIONS):
            first = node.generators[0].iter
            yield from visit(first, looped)
            for child in ast.iter_child_nodes(node):
                if not isinstance(child, ast.comprehension):
                    yield from visit(child, True)
            for generator in node.generators:
                for child in ast.iter_child_nodes(generator):
                    if child is not first:
                        yield from visit(child, True)
        else:
            # A function that is defined in a loop is not run by it, but most often it is called there.
            for child in ast.iter_child_nodes(node):
                yield from visit(child, looped)

    return [(node, looped) for node, looped in visit(part, False) if node is not part]


def _list_names(tree):
    """Names that are lists wherever they are bound."""
    bound = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                _bind(bound, target, node.value)
        elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)):
            _bind(bound, node.target, node.value)
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and _says_list(node.annotation):
                bound.setdefault(node.target.id, []).append(True)
        elif isinstance(node, (ast.For, ast.AsyncFor, ast.comprehension)):
            _bind(bound, node.target, None)
        elif isinstance(node, ast.arg):
            bound.setdefault(node.arg, []).append(_says_list(node.annotation))
    return {name for name, kinds in bound.items() if all(kinds)}


def _bind(bound, target, value):
    if isinstance(target, ast.Name):
        bound.setdefault(target.id, []).append(value is not None and _is_list(value, ()))
    elif isinstance(target, (ast.Tuple, ast.List)):
        for each in target.elts:
            _bind(bound, each, None)


def _says_list(annotation):
    base = annotation.value if isinstance(annotation, ast.Subscript) else annotation
    return isinstance(base, ast.Name) and base.id in ("list", "List")


def _is_list(node, lists):
    if isinstance(node, ast.List):
        return not node.elts or not all(isinstance(item, ast.Constant) for item in node.elts)
    if isinstance(node, ast.ListComp):
        return True
    if isinstance(node, ast.Call):
        name = _called(node)
        return name in ("list", "sorted") or name.endswith((".split", ".splitlines", ".readlines"))
    return isinstance(node, ast.Name) and node.id in lists


def _recursive(part):
    """Functions of the part that reach themselves by calls, as (name, line)."""
    functions = {}
    for node in _all(part, _FUNCTIONS):
        functions[node.name] = node
    calls = {
        name: {
            called.split(".")[-1]
            for called in (_called(inner) for inner in _all(node, ast.Call))
            if called.count(".") == 0 or called.startswith(("self.", "cls."))
        }
        for name, node in functions.items()
    }

    def reached(name):
        seen, waiting = set(), list(calls[name])
        while waiting:
            step = waiting.pop()
            if step in calls and step not in seen:
                seen.add(step)
                waiting.extend(calls[step])
        return seen

    return [(name, node.lineno) for name, node in functions.items() if name in reached(name)]
