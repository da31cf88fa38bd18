def page(db, limit, cursor=None):
    """Return one page of posts, newest first, and the cursor of the next page."""
    rows = db.execute(
        "SELECT id, created, title FROM post ORDER BY created DESC, id DESC LIMIT ?",
        [limit],
    )
    items = [{"id": post_id, "created": created, "title": title} for post_id, created, title in rows]
    return {"items": items, "next": None}
