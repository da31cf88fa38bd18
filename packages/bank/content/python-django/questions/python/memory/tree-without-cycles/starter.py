class Node:
    """A named node; it owns its children and only knows its parent."""

    def __init__(self, name):
        self.name = name

    def add(self, child):
        return child

    @property
    def parent(self):
        return None

    @property
    def children(self):
        return []

    def path(self):
        return self.name


def needs_collector(build):
    """Tell whether the object made by build() outlives its last reference."""
