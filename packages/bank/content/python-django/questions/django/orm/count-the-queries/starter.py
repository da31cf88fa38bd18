def latest_articles(db, limit):
    """Return the newest articles with author and tags, in at most two statements."""
    articles = []
    rows = db.execute("SELECT id, title, author_id FROM article ORDER BY published DESC")
    for article_id, title, author_id in rows.fetchmany(limit):
        author = db.execute("SELECT id, name FROM author WHERE id = ?", [author_id]).fetchone()
        tags = db.execute(
            "SELECT tag.name FROM tag JOIN article_tag ON tag.id = tag_id WHERE article_id = ?",
            [article_id],
        )
        articles.append(
            {
                "id": article_id,
                "title": title,
                "author": {"id": author[0], "name": author[1]},
                "tags": [name for (name,) in tags],
            }
        )
    return articles
