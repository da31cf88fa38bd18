# Mistake: joins the tags as well and lets LIMIT count the repeated rows.
def latest_articles(db, limit):
    rows = db.execute(
        """
        SELECT article.id, article.title, author.id, author.name, tag.name
        FROM article
        LEFT JOIN author ON author.id = article.author_id
        LEFT JOIN article_tag ON article_tag.article_id = article.id
        LEFT JOIN tag ON tag.id = article_tag.tag_id
        ORDER BY article.published DESC, article.id DESC, tag.name
        LIMIT ?
        """,
        [limit],
    )
    articles = {}
    for article_id, title, author_id, author_name, tag in rows:
        author = None if author_id is None else {"id": author_id, "name": author_name}
        article = articles.setdefault(
            article_id, {"id": article_id, "title": title, "author": author, "tags": []}
        )
        if tag is not None:
            article["tags"].append(tag)
    return list(articles.values())
