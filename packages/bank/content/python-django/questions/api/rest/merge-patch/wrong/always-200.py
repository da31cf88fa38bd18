# Mistake: does not tell making a resource from replacing it.
import copy


def put(store, name, body):
    """Make the resource what was sent. Returns the answer."""
    status = 200
    store[name] = copy.deepcopy(body)
    return {"status": status, "body": copy.deepcopy(body)}


def patch(store, name, changes):
    """Change a part of the resource. Returns the answer."""
    if name not in store:
        return {"status": 404, "body": None}
    store[name] = merged(store[name], changes)
    return {"status": 200, "body": copy.deepcopy(store[name])}


def merged(target, changes):
    if not isinstance(changes, dict):
        return copy.deepcopy(changes)
    result = dict(target) if isinstance(target, dict) else {}
    for field, change in changes.items():
        if change is None:
            result.pop(field, None)
        else:
            result[field] = merged(result.get(field), change)
    return result
