class GraphError(Exception):
    """The files and the record do not fit together."""


def conflicts(files):
    """Return the leaves of each app that has more than one."""
    return {}


def plan(files, applied):
    """Return the names of the steps to run, in order."""
    return sorted(files)
