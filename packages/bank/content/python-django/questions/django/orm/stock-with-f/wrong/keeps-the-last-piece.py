# Mistake: refuses to sell the last piece.
from django.db import models
from django.db.models import F


class Product(models.Model):
    name = models.CharField(max_length=100)
    stock = models.IntegerField()
    minimum = models.IntegerField(default=0)
    price = models.IntegerField(default=0)


def take(pk, count):
    """Take from the stock, if there is enough."""
    if count < 1:
        raise ValueError("count must be at least 1")
    enough = Product.objects.filter(pk=pk, stock__gt=count)
    return enough.update(stock=F("stock") - count) == 1


def below_minimum():
    """Names of the products whose stock is below their minimum."""
    return list(Product.objects.filter(stock__lt=F("minimum")).order_by("name").values_list("name", flat=True))


def raise_prices(percent):
    """Raise all prices; return how many products there are."""
    return Product.objects.update(price=F("price") * (100 + percent) / 100)
