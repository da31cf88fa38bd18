from django.db import models


class Publisher(models.Model):
    name = models.CharField(max_length=100)


class Tag(models.Model):
    name = models.CharField(max_length=50)


class Book(models.Model):
    title = models.CharField(max_length=200)
    publisher = models.ForeignKey(Publisher, on_delete=models.CASCADE)
    tags = models.ManyToManyField(Tag)


class Review(models.Model):
    book = models.ForeignKey(Book, on_delete=models.CASCADE, related_name="reviews")


def catalogue():
    """All books by title, as dicts."""
    return [as_dict(book) for book in Book.objects.order_by("title")]


def details(pk):
    """One book, as a dict."""
    return as_dict(Book.objects.get(pk=pk))


def as_dict(book):
    return {
        "title": book.title,
        "publisher": book.publisher.name,
        "tags": [tag.name for tag in book.tags.order_by("name")],
        "reviews": book.reviews.count(),
    }
