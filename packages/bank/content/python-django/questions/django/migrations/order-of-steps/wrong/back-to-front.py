# Mistake: lists the steps that others need after those that need them.
import heapq


class GraphError(Exception):
    """The files and the record do not fit together."""


def conflicts(files):
    """Return the leaves of each app that has more than one."""
    inner = set()
    for name, needs in files.items():
        inner.update(need for need in needs if app_of(need) == app_of(name))
    leaves = {}
    for name in sorted(files):
        if name not in inner:
            leaves.setdefault(app_of(name), []).append(name)
    return {app: names for app, names in leaves.items() if len(names) > 1}


def plan(files, applied):
    """Return the names of the steps to run, in order."""
    check(files, applied)
    waiting = {}
    dependents = {}
    for name in files:
        if name in applied:
            continue
        open_needs = {need for need in files[name] if need not in applied}
        waiting[name] = len(open_needs)
        for need in open_needs:
            dependents.setdefault(need, []).append(name)
    ready = [name for name, count in waiting.items() if count == 0]
    heapq.heapify(ready)
    order = []
    while ready:
        name = heapq.heappop(ready)
        order.append(name)
        for dependent in dependents.get(name, []):
            waiting[dependent] -= 1
            if waiting[dependent] == 0:
                heapq.heappush(ready, dependent)
    if len(order) < len(waiting):
        raise GraphError("steps depend on each other in a circle")
    return order[::-1]


def check(files, applied):
    for name, needs in files.items():
        for need in needs:
            if need not in files:
                raise GraphError(f"{name} depends on {need}, which has no file")
            if name in applied and need not in applied:
                raise GraphError(f"{name} is recorded, {need} is not")
    if conflicts(files):
        raise GraphError("an app has several leaves")


def app_of(name):
    return name.split(".", 1)[0]
