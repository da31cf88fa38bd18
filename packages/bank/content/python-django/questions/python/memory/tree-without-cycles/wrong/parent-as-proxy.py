# Mistake: keeps a weak proxy of the parent, which fails as soon as the parent has gone.
import gc
import weakref


class Node:
    """A named node; it owns its children and only knows its parent."""

    def __init__(self, name):
        self.name = name
        self._children = []
        self._parent = None

    def add(self, child):
        if any(node == child for node in self._upwards()):
            raise ValueError("a node cannot stand below itself")
        former = child._parent
        if former is not None:
            former._children.remove(child)
        child._parent = weakref.proxy(self)
        self._children.append(child)
        return child

    @property
    def parent(self):
        return self._parent

    @property
    def children(self):
        return list(self._children)

    def path(self):
        return "/".join(reversed([node.name for node in self._upwards()]))

    def _upwards(self):
        node = self
        while node is not None:
            yield node
            node = node.parent


def needs_collector(build):
    """Tell whether the object made by build() outlives its last reference."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        built = build()
        watch = weakref.ref(built)
        del built
        survived = watch() is not None
        if survived:
            gc.collect()
        return survived
    finally:
        if was_enabled:
            gc.enable()
