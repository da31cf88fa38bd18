import hashlib
import re


def tag(text):
    """The entity tag of a document, with its quotes."""
    return '"' + hashlib.sha256(text.encode()).hexdigest()[:6] + '"'


def handle(store, method, path, headers=None, body=None):
    """Answer a request: a dict with status, etag and body."""
    if method not in ("GET", "PUT"):
        return answer(405)
    sent = {name.lower(): value for name, value in (headers or {}).items()}
    exists = path in store
    current = tag(store[path]) if exists else None
    if "if-match" in sent and not matches(sent["if-match"], current, weak=False):
        return answer(412)
    unchanged = "if-none-match" in sent and matches(sent["if-none-match"], current, weak=True)
    if method == "GET":
        if not exists:
            return answer(404)
        return answer(304, current) if unchanged else answer(200, current, store[path])
    if unchanged:
        return answer(412)
    store[path] = body
    return answer(204 if exists else 201, tag(body))


def matches(header, current, weak):
    if current is None:
        return False
    if header.strip() == "*":
        return True
    return any(
        f'"{value}"' == current and (weak or not mark)
        for mark, value in re.findall(r'(W/)?"([^"]*)"', header)
    )


def answer(status, etag=None, body=None):
    return {"status": status, "etag": etag, "body": body}
