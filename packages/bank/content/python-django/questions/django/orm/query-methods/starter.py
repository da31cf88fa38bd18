from django.db import models


class Customer(models.Model):
    name = models.CharField(max_length=100)
    country = models.CharField(max_length=2)


class Invoice(models.Model):
    customer = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="invoices")
    amount = models.IntegerField()
    due = models.DateField()
    paid = models.DateField(null=True)
