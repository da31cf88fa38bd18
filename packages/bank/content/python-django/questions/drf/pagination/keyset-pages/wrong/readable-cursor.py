# Mistake: puts time and id into the cursor as they are and does not check what comes back.
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
    where = "WHERE (created, id) < (?, ?)" if place else ""
    rows = db.execute(POSTS.format(where=where), [*place, limit + 1]).fetchall()
    items = [
        {"id": post_id, "created": created, "title": title}
        for post_id, created, title in rows[:limit]
    ]
    more = len(rows) > limit
    return {"items": items, "next": encoded(items[-1]) if more else None}


def encoded(item):
    return f"{item['created']}|{item['id']}"


def decoded(cursor):
    created, _, post_id = cursor.partition("|")
    return [created, post_id]
