# Mistake: asks for both columns to be less, which drops older posts with a higher id.
import base64
import json

POSTS = """
    SELECT id, created, title FROM post
    {where}
    ORDER BY created DESC, id DESC
    LIMIT ?
"""


def page(db, limit, cursor=None):
    """Return one page of posts, newest first, and the cursor of the next page."""
    place = [] if cursor is None else decoded(cursor)
    where = "WHERE created <= ? AND id < ?" if place else ""
    rows = db.execute(POSTS.format(where=where), [*place, limit + 1]).fetchall()
    items = [
        {"id": post_id, "created": created, "title": title}
        for post_id, created, title in rows[:limit]
    ]
    more = len(rows) > limit
    return {"items": items, "next": encoded(items[-1]) if more else None}


def encoded(item):
    data = json.dumps([item["created"], item["id"]]).encode()
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def decoded(cursor):
    # What b64decode and loads raise for broken input are ValueErrors already.
    place = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    match place:
        case [str(), int()]:
            return place
    raise ValueError("not a cursor of this list")
