# Mistake: glues the tags together in SQL and splits them at commas again.
def latest_articles(db, limit):
    rows = db.execute(
        """
        SELECT article.id, article.title, author.id, author.name,
               (SELECT group_concat(tag.name) FROM tag
                JOIN article_tag ON article_tag.tag_id = tag.id
                WHERE article_tag.article_id = article.id)
        FROM article LEFT JOIN author ON author.id = article.author_id
        ORDER BY article.published DESC, article.id DESC
        LIMIT ?
        """,
        [limit],
    )
    return [
        {
            "id": article_id,
            "title": title,
            "author": None if author_id is None else {"id": author_id, "name": author_name},
            "tags": sorted(tags.split(",")) if tags else [],
        }
        for article_id, title, author_id, author_name, tags in rows
    ]
