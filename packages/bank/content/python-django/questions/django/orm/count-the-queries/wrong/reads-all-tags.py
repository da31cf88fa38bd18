# Mistake: reads the tags of all articles and drops most of them in Python.
ARTICLES = """
    SELECT article.id, article.title, author.id, author.name
    FROM article LEFT JOIN author ON author.id = article.author_id
    ORDER BY article.published DESC, article.id DESC
    LIMIT ?
"""

TAGS = """
    SELECT article_tag.article_id, tag.name
    FROM article_tag JOIN tag ON tag.id = article_tag.tag_id
    ORDER BY tag.name
"""


def latest_articles(db, limit):
    """Return the newest articles with author and tags, in at most two statements."""
    rows = db.execute(ARTICLES, [limit]).fetchall()
    tags = tags_of(db, [row[0] for row in rows])
    return [
        {
            "id": article_id,
            "title": title,
            "author": None if author_id is None else {"id": author_id, "name": author_name},
            "tags": tags[article_id],
        }
        for article_id, title, author_id, author_name in rows
    ]


def tags_of(db, article_ids):
    tags = {article_id: [] for article_id in article_ids}
    if article_ids:
        for article_id, name in db.execute(TAGS):
            if article_id in tags:
                tags[article_id].append(name)
    return tags
