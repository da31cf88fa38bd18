# Mistake: commits the marks of all messages together at the end of the run.
import sqlite3

SCHEMA = """
CREATE TABLE orders (id TEXT PRIMARY KEY, total INTEGER);
CREATE TABLE outbox (id INTEGER PRIMARY KEY, order_id TEXT, event TEXT, sent INTEGER DEFAULT 0);
CREATE TABLE inbox (message_id INTEGER PRIMARY KEY);
"""


def place_order(db, order_id, total):
    """Write an order and the message that announces it."""
    with db:
        db.execute("INSERT INTO orders VALUES (?, ?)", (order_id, total))
        db.execute("INSERT INTO outbox (order_id, event) VALUES (?, 'placed')", (order_id,))


def deliver(db, publish, limit=100):
    """Publish what has not been sent; return how many messages were sent."""
    rows = db.execute("SELECT id, order_id, event FROM outbox WHERE sent = 0 ORDER BY id").fetchall()
    sent, tried, held = 0, 0, set()
    for message_id, order_id, event in rows:
        if order_id in held:
            continue
        if tried == limit:
            break
        tried += 1
        try:
            publish(message_id, order_id, event)
        except Exception:
            held.add(order_id)
            continue
        db.execute("UPDATE outbox SET sent = 1 WHERE id = ?", (message_id,))
        sent += 1
    db.commit()
    return sent


def receive(db, message_id, work):
    """Do the work for a message unless it was done before."""
    with db:
        try:
            db.execute("INSERT INTO inbox VALUES (?)", (message_id,))
        except sqlite3.IntegrityError:
            return False
        work(db)
    return True
