import re
from collections import namedtuple

Converter = namedtuple("Converter", "regex to_python")
Route = namedtuple("Route", "view name literals parameters regex")

PARAMETER = re.compile(r"<(?:(\w+):)?(\w+)>")


class Router:
    """Finds the view for a path, and the path for a view."""

    def __init__(self):
        self._routes = []
        self._converters = {}
        self.register("str", r"[^/]+", str)
        self.register("int", r"[0-9]+", int)
        self.register("slug", r"[a-zA-Z0-9_-]+", str)
        self.register("path", r".+", str)

    def register(self, converter, regex, to_python):
        """Add a converter for use in patterns."""
        self._converters[converter] = Converter(re.compile(regex), to_python)

    def add(self, pattern, view, name=None):
        """Add a route; routes are tried in the order added."""
        # split gives: literal, converter, parameter, literal, converter, ...
        pieces = PARAMETER.split(pattern)
        literals, kinds, names = pieces[0::3], pieces[1::3], pieces[2::3]
        parameters, regex = {}, re.escape(literals[0])
        for kind, parameter, literal in zip(kinds, names, literals[1:]):
            if parameter in parameters:
                raise ValueError(f"{pattern}: {parameter} occurs twice")
            converter = self._converters.get(kind or "str")
            if converter is None:
                raise ValueError(f"{pattern}: no converter {kind}")
            parameters[parameter] = converter
            regex += f"(?P<{parameter}>{converter.regex.pattern})" + re.escape(literal)
        self._routes.append(Route(view, name, literals, parameters, re.compile(regex)))

    def resolve(self, path):
        """Return the view and its arguments for a path, or None."""
        for route in self._routes:
            match = route.regex.fullmatch(path)
            if match is None:
                continue
            try:
                kwargs = {
                    name: converter.to_python(match[name])
                    for name, converter in route.parameters.items()
                }
            except ValueError:
                continue
            return {"view": route.view, "kwargs": kwargs}
        return None

    def reverse(self, name, **kwargs):
        """Return a path that leads to the route with this name."""
        for route in self._routes:
            if route.name != name or route.parameters.keys() != kwargs.keys():
                continue
            texts = {parameter: str(value) for parameter, value in kwargs.items()}
            if all(route.parameters[key].regex.fullmatch(text) for key, text in texts.items()):
                filled = [texts[key] + literal for key, literal in zip(route.parameters, route.literals[1:])]
                return route.literals[0] + "".join(filled)
        raise LookupError(f"no route {name} takes {sorted(kwargs)}")
