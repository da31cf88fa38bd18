def buy(db, sku, count):
    """Take count pieces from the stock, if there are that many."""
    row = db.execute("SELECT quantity, price FROM stock WHERE sku = ?", (sku,)).fetchone()
    quantity, price = row
    if quantity < count:
        return False
    db.execute("REPLACE INTO stock VALUES (?, ?, ?)", (sku, quantity - count, price))
    db.commit()
    return True


def order(db, items):
    """Take all items, or nothing."""
    for sku, count in items:
        if not buy(db, sku, count):
            return False
    return True
