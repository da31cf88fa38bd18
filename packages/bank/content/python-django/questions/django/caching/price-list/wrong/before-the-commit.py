# Mistake: makes the lists unreachable before the commit.
import json
import uuid

from django.core.cache import cache
from django.db import models, transaction

TEN_MINUTES = 600


class Product(models.Model):
    name = models.CharField(max_length=100)
    country = models.CharField(max_length=50)
    price = models.IntegerField()


def price_list(country, group):
    """Products of a country with the prices of a group, from the cache if possible."""
    key = key_of(country, group)
    prices = cache.get(key)
    if prices is None:
        prices = compute(country, group)
        cache.set(key, prices, TEN_MINUTES)
    return prices


def change_price(pk, price):
    """Set the price of a product."""
    Product.objects.filter(pk=pk).update(price=price)
    cache.set("prices-version", uuid.uuid4().hex, None)


def compute(country, group):
    percent = 90 if group == "staff" else 100
    products = Product.objects.filter(country=country).order_by("name")
    return [[product.name, product.price * percent // 100] for product in products]


def key_of(country, group):
    version = cache.get_or_set("prices-version", lambda: uuid.uuid4().hex, None)
    name = uuid.uuid5(uuid.NAMESPACE_OID, json.dumps([country, group]))
    return f"prices:{version}:{name.hex}"
