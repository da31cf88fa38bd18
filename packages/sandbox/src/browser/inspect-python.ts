import { type RunJob, type Runtime, runJobSchema } from "@viva/domain/execution/run";
import * as z from "zod";
import { problemSchema } from "./code-problem.ts";

/** A name that can be written, in the terms in which Python tells of it. */
const nameSchema = z.object({
  name: z.string(),
  kind: z.enum(["keyword", "module", "class", "function", "variable"]),
  /** As `(a, b=1)`; empty when there is none or none can be told. */
  signature: z.string(),
  /** The first line of its documentation; empty when there is none. */
  doc: z.string(),
});
export type PythonName = z.infer<typeof nameSchema>;

/** What code defines and uses, by its syntax tree. */
const outlineSchema = z.object({
  names: z.array(nameSchema),
  /** Names written after a dot, anywhere. */
  attributes: z.array(z.string()),
  /** Built-in types of names where an assignment, an annotation or a literal shows them. */
  types: z.record(z.string(), z.string()),
});
export type PythonOutline = z.infer<typeof outlineSchema>;

const inspectionSchema = z.object({
  problems: z.array(problemSchema),
  /** What imported names stand for: `np` for `numpy`, `deque` for `collections.deque`. */
  imports: z.record(z.string(), z.string()),
  /** Null where the code does not parse; the imports are then those of lines that do. */
  outline: outlineSchema.nullable(),
});
export type PythonInspection = z.infer<typeof inspectionSchema>;
const namesSchema = z.array(nameSchema);

/**
 * Asks the interpreter about code without running it. Each answer is null when the interpreter is not free
 * or gives none: an editor then shows what it knew before, and a person's run never waits in a queue of these.
 */
export interface PythonInspector {
  inspect(code: string): Promise<PythonInspection | null>;
  /** Keywords, built-ins and the modules of the standard library, and Django where it is there. */
  everywhere(): Promise<PythonName[] | null>;
  /** The modules of a package, by its dotted path; empty for what is none. Imports it, as `members` does. */
  submodules(path: string): Promise<PythonName[] | null>;
  /**
   * Public members of a dotted path such as `collections` or `builtins.str`; empty for what cannot be
   * imported. Imports it: to be asked only for what the person's own code imports, so that the interpreter
   * of the page holds no module that a fresh one on the server would not.
   */
  members(path: string): Promise<PythonName[] | null>;
}

/** In `django` the names of Django are known as well; it needs an interpreter of its own. */
export function createPythonInspector(
  python: Runtime & { readonly state: string },
  language: "python" | "django" = "python",
): PythonInspector {
  async function ask<T>(answer: z.ZodType<T>, what: string, argument: string): Promise<T | null> {
    if (python.state !== "ready") return null;
    const job = jobFor(language, what, argument);
    if (job === null) return null;
    // A fault shows in the interpreter's state; a question that a run cut short is put again with the next letter.
    const result = await python.run(job).catch(() => null);
    if (result?.status !== "ok") return null;
    return answer.parse(JSON.parse(result.stdout));
  }
  return {
    inspect: (code) => ask(inspectionSchema, "inspect", code),
    everywhere: () => ask(namesSchema, "everywhere", ""),
    members: (path) => ask(namesSchema, "members", path),
    submodules: (path) => ask(namesSchema, "submodules", path),
  };
}

/** A hundred times what most take, for slow and busy machines; a person's run waits for one of them at most. */
const LIMIT_MS = 1_500;

/** The job of one question, null for code that is too long to be asked about. */
function jobFor(language: "python" | "django", what: string, argument: string): RunJob | null {
  // Every escape that JSON writes in a text means the same in Python.
  const code = `${PROGRAM}\nanswer(${what}, ${JSON.stringify(argument)})\n`;
  const limits = { wallMs: LIMIT_MS, memoryMb: 512, outputBytes: 1_048_576 };
  return runJobSchema.safeParse({ language, code, limits }).data ?? null;
}

const PROGRAM = `
import ast, builtins, contextlib, importlib, inspect as inspector, io, json, keyword, pkgutil, sys, warnings

LIBRARY = sys.stdlib_module_names | ({"django"} & set(sys.modules))

def answer(question, argument):
    print(json.dumps(question(argument)))

def inspect(code):
    problems, tree = [], None
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        try:
            compile(code, "solution.py", "exec", dont_inherit=True)
            tree = ast.parse(code)
        except SyntaxError as error:
            problems.append(problem("error", error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset))
        except (ValueError, OverflowError, RecursionError, MemoryError) as error:
            problems.append(problem("error", str(error) or "the code is nested too deeply", 1, 1, None, None))
    told = set()
    for warning in seen:
        said = warning.lineno, str(warning.message)
        if issubclass(warning.category, SyntaxWarning) and said not in told:
            told.add(said)
            problems.append(problem("warning", said[1], warning.lineno, 1, None, None))
    return {
        "problems": problems,
        "imports": imports_of(tree or import_lines(code)),
        "outline": None if tree is None else outline(tree),
    }

def problem(severity, message, line, column, end_line, end_column):
    line, column = max(line or 1, 1), max(column or 1, 1)
    if not end_line or end_line < line or end_line == line and (end_column or 0) <= column:
        end_line, end_column = line, column
    return {
        "severity": severity, "message": message, "line": line, "column": column,
        "endLine": end_line, "endColumn": max(end_column or 1, 1),
    }

def import_lines(code):
    found = ast.Module(body=[], type_ignores=[])
    for line in code.splitlines():
        if line.lstrip().startswith(("import ", "from ")):
            with contextlib.suppress(SyntaxError, ValueError):
                found.body += ast.parse(line.strip()).body
    return found

def imports_of(tree):
    imports = {}
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                for alias in names:
                    path = alias.name if alias.asname else alias.name.split(".")[0]
                    imports[alias.asname or path] = path
            case ast.ImportFrom(module=str() as module, level=0, names=names):
                for alias in names:
                    imports[alias.asname or alias.name] = f"{module}.{alias.name}"
    imports.pop("*", None)
    return imports

def outline(tree):
    names, attributes, types = {}, set(), {}

    def note(name, kind, signature="", doc=""):
        if name not in names or names[name]["kind"] == "variable":
            names[name] = entry(name, kind, signature, doc)

    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                note(node.name, "function", f"({ast.unparse(node.args)})", ast.get_docstring(node) or "")
            case ast.ClassDef():
                note(node.name, "class", "", ast.get_docstring(node) or "")
                attributes |= {part.name for part in node.body if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef)}
            case ast.Import():
                for alias in node.names:
                    note(alias.asname or alias.name.split(".")[0], "module")
            case ast.ImportFrom():
                for alias in node.names:
                    note(alias.asname or alias.name, "variable")
            case ast.arg(arg=name, annotation=annotation):
                note(name, "variable")
                types |= {name: found for found in [type_of_annotation(annotation)] if found}
            case ast.Name(id=name, ctx=ast.Store()):
                note(name, "variable")
            case ast.Attribute(attr=name):
                attributes.add(name)
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                types |= {name: found for found in [type_of_value(value)] if found}
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                types |= {name: found for found in [type_of_annotation(annotation)] if found}
    names.pop("*", None)
    return {"names": list(names.values()), "attributes": sorted(attributes), "types": types}

def type_of_value(node):
    match node:
        case ast.Constant(value=value) if value is not None and value is not ...:
            return type(value).__name__
        case ast.JoinedStr():
            return "str"
        case ast.List() | ast.ListComp():
            return "list"
        case ast.Dict() | ast.DictComp():
            return "dict"
        case ast.Set() | ast.SetComp():
            return "set"
        case ast.Tuple():
            return "tuple"
        case ast.Call(func=ast.Name(id=name)):
            return built_in_type(name)

def type_of_annotation(node):
    match node:
        case ast.Name(id=name) | ast.Subscript(value=ast.Name(id=name)):
            return built_in_type(name)

def built_in_type(name):
    found = getattr(builtins, name, None)
    return name if isinstance(found, type) and not issubclass(found, BaseException) else None

def everywhere(_):
    words = [entry(word, "keyword", "", "") for word in keyword.kwlist + ["match", "case", "type"]]
    modules = [entry(name, "module", "", "") for name in sorted(LIBRARY) if name[0] != "_"]
    return words + describe(builtins) + modules

def members(path):
    target = find(path)
    return [] if target is None else describe(target)

def submodules(path):
    package = find(path)
    if not inspector.ismodule(package) or not hasattr(package, "__path__"):
        return []
    found = pkgutil.iter_modules(package.__path__)
    return [entry(module.name, "module", "", "") for module in found if module.name[0] != "_"]

def find(path):
    if path.split(".")[0] not in LIBRARY or path in ("this", "antigravity"):
        return None
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        parts, target = path.split("."), None
        for index in range(len(parts)):
            try:
                target = importlib.import_module(".".join(parts[: index + 1]))
            except Exception:
                for part in parts[index:]:
                    target = getattr(target, part, None)
                break
    return target

def describe(target):
    chosen = getattr(target, "__all__", None) if inspector.ismodule(target) else None
    found = []
    for name in chosen or dir(target):
        value = getattr(target, name, None)
        if name[0] == "_" or chosen is None and inspector.ismodule(target) and inspector.ismodule(value):
            continue
        found.append(entry(name, kind_of(value), signature_of(value), doc_of(value)))
    return found

def kind_of(value):
    if inspector.ismodule(value):
        return "module"
    if isinstance(value, type):
        return "class"
    return "function" if callable(value) else "variable"

def signature_of(value):
    if isinstance(value, type) or not callable(value):
        return ""
    try:
        return str(inspector.signature(value))
    except (ValueError, TypeError):
        return ""

def doc_of(value):
    # A constant has the documentation of its type, which says nothing about the constant.
    described = callable(value) or inspector.ismodule(value)
    return (inspector.getdoc(value) or "") if described else ""

def entry(name, kind, signature, doc):
    return {"name": name, "kind": kind, "signature": signature[:200], "doc": doc.strip().split("\\n")[0][:200]}
`;
