# Mistake: still reads, computes and writes.
class NotEnough(Exception):
    """An article of an order is not there in the quantity wanted."""


def buy(db, sku, count):
    """Take count pieces from the stock, if there are that many."""
    return order(db, [(sku, count)])


def order(db, items):
    """Take all items, or nothing."""
    try:
        with db:
            for sku, count in items:
                take(db, sku, count)
    except NotEnough:
        return False
    return True


def take(db, sku, count):
    row = db.execute("SELECT quantity FROM stock WHERE sku = ?", (sku,)).fetchone()
    if row is None or row[0] < count:
        raise NotEnough(sku)
    db.execute("UPDATE stock SET quantity = ? WHERE sku = ?", (row[0] - count, sku))
