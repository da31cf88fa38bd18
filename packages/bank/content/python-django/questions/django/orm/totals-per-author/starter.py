from django.db import models


class Author(models.Model):
    name = models.CharField(max_length=100)


class Book(models.Model):
    author = models.ForeignKey(Author, on_delete=models.CASCADE, related_name="books")
    title = models.CharField(max_length=200)
    price = models.IntegerField()
    published = models.DateField()


class Award(models.Model):
    author = models.ForeignKey(Author, on_delete=models.CASCADE, related_name="awards")


def overview():
    """All authors by name, with their numbers."""
    return [
        {"name": author.name, "books": 0, "awards": 0, "worth": 0, "latest": None}
        for author in Author.objects.order_by("name")
    ]
