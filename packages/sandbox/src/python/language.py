"""How code of a language is loaded and called. Python is here; others derive from it, a module each."""

import ast
import sys
import types

FILE = "solution.py"


class Python:
    """The code is a module; calls are expressions or statements in it."""

    file = FILE

    def compile(self, source):
        """What `load` and `run` take. Raises what Python's own compiler raises."""
        return compile(source, self.file, "exec", dont_inherit=True)

    def prepare(self, job):
        """Makes the place where the code runs as new. Called before each load."""

    def run(self, code, job):
        """Runs the code as a program, for what it prints."""
        exec(code, self._fresh_module("__main__").__dict__)

    def load(self, code, call, job):
        """Runs the code as a module. Returns the names that calls see."""
        names = self._fresh_module("solution").__dict__
        exec(code, names)
        return names

    def set_up(self, call, names):
        """Runs the call's own set-up, after the code has loaded."""
        if call["setup"]:
            exec(compile(call["setup"], "<setup>", "exec", dont_inherit=True), names)

    def evaluate(self, call, names):
        """A function that does the work of the call and returns its value."""
        if call.get("snippet") is None:
            expression = compile(call["call"], "<call>", "eval", dont_inherit=True)
            return lambda: eval(expression, names)
        tree = ast.parse(call["snippet"], "<call>")
        last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
        statements = compile(tree, "<call>", "exec", dont_inherit=True)
        value = compile(ast.Expression(last.value), "<call>", "eval", dont_inherit=True) if last else None

        def work():
            exec(statements, names)
            return eval(value, names) if value else None

        return work

    def _fresh_module(self, name):
        """A new, empty module that dataclasses, pickle and typing find by the `__module__` of its classes."""
        sys.modules.pop("solution", None)
        module = types.ModuleType(name)
        module.__file__ = self.file
        sys.modules[name] = module
        return module
