# Mistake: returns nothing where an order went well.
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


def take(db, sku, count):
    cursor = db.execute(
        "UPDATE stock SET quantity = quantity - ? WHERE sku = ? AND quantity >= ?", (count, sku, count)
    )
    if cursor.rowcount == 0:
        raise NotEnough(sku)
