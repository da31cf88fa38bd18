def put(store, name, body):
    """Make the resource what was sent. Returns the answer."""
    store[name] = body
    return {"status": 200, "body": body}


def patch(store, name, changes):
    """Change a part of the resource. Returns the answer."""
    store[name].update(changes)
    return {"status": 200, "body": store[name]}
