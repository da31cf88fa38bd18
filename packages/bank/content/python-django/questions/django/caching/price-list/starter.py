from django.core.cache import cache
from django.db import models, transaction


class Product(models.Model):
    name = models.CharField(max_length=100)
    country = models.CharField(max_length=50)
    price = models.IntegerField()


def price_list(country, group):
    """Products of a country with the prices of a group, from the cache if possible."""
    products = Product.objects.filter(country=country).order_by("name")
    return [[product.name, product.price] for product in products]


def change_price(pk, price):
    """Set the price of a product."""
    Product.objects.filter(pk=pk).update(price=price)
