SCHEMA = """
CREATE TABLE orders (id TEXT PRIMARY KEY, total INTEGER);
CREATE TABLE outbox (id INTEGER PRIMARY KEY, order_id TEXT, event TEXT, sent INTEGER DEFAULT 0);
CREATE TABLE inbox (message_id INTEGER PRIMARY KEY);
"""


def place_order(db, order_id, total):
    """Write an order and the message that announces it."""
    db.execute("INSERT INTO orders VALUES (?, ?)", (order_id, total))
    db.commit()


def deliver(db, publish, limit=100):
    """Publish what has not been sent; return how many messages were sent."""
    return 0


def receive(db, message_id, work):
    """Do the work for a message unless it was done before."""
    work(db)
    return True
