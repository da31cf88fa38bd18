import re


class Router:
    """Finds the view for a path, and the path for a view."""

    def __init__(self):
        self.routes = []

    def register(self, converter, regex, to_python):
        """Add a converter for use in patterns."""

    def add(self, pattern, view, name=None):
        """Add a route; routes are tried in the order added."""
        self.routes.append((pattern, view, name))

    def resolve(self, path):
        """Return the view and its arguments for a path, or None."""
        for pattern, view, _ in self.routes:
            if pattern == path:
                return {"view": view, "kwargs": {}}
        return None

    def reverse(self, name, **kwargs):
        """Return a path that leads to the route with this name."""
        raise LookupError(name)
