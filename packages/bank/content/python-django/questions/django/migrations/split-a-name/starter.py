from django.db import migrations, models


def split(apps, schema_editor):
    """Fill first_name and last_name from name."""


operations = [
    migrations.RemoveField("Customer", "name"),
    migrations.AddField("Customer", "first_name", models.CharField(max_length=200, default="")),
    migrations.AddField("Customer", "last_name", models.CharField(max_length=200, default="")),
    migrations.RunPython(split),
]
