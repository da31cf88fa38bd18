import hashlib


def tag(text):
    """The entity tag of a document, with its quotes."""
    return '"' + hashlib.sha256(text.encode()).hexdigest()[:6] + '"'


def handle(store, method, path, headers=None, body=None):
    """Answer a request: a dict with status, etag and body."""
    if method == "GET":
        return {"status": 200, "etag": None, "body": store.get(path)}
    store[path] = body
    return {"status": 204, "etag": None, "body": None}
