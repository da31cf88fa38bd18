# Mistake: returns lists.
from django.db import models
from django.db.models import Sum


class Customer(models.Model):
    name = models.CharField(max_length=100)
    country = models.CharField(max_length=2)


class InvoiceQuerySet(models.QuerySet):
    def overdue(self, today):
        return list(self.filter(paid=None, due__lt=today))

    def in_country(self, country):
        return self.filter(customer__country=country)

    def total(self):
        return self.aggregate(total=Sum("amount", default=0))["total"]


class Invoice(models.Model):
    customer = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="invoices")
    amount = models.IntegerField()
    due = models.DateField()
    paid = models.DateField(null=True)

    objects = InvoiceQuerySet.as_manager()
