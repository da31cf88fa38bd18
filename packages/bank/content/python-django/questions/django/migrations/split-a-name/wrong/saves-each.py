# Mistake: saves every row by itself.
from django.db import migrations, models


def split(apps, schema_editor):
    """Fill first_name and last_name from name."""
    Customer = apps.get_model("shop", "Customer")
    customers = list(Customer.objects.iterator())
    for customer in customers:
        words = customer.name.split()
        last = words.pop() if len(words) > 1 else ""
        customer.first_name = " ".join(words)
        customer.last_name = last
    for customer in customers:
        customer.save()


def join(apps, schema_editor):
    """Fill name from first_name and last_name."""
    Customer = apps.get_model("shop", "Customer")
    customers = list(Customer.objects.iterator())
    for customer in customers:
        customer.name = f"{customer.first_name} {customer.last_name}".strip()
    Customer.objects.bulk_update(customers, ["name"], batch_size=100)


operations = [
    migrations.AddField("Customer", "first_name", models.CharField(max_length=200, default="")),
    migrations.AddField("Customer", "last_name", models.CharField(max_length=200, default="")),
    migrations.RunPython(split, join),
    migrations.RemoveField("Customer", "name"),
]
