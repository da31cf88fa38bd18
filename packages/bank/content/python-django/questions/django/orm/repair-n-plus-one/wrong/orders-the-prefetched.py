# Mistake: orders the prefetched tags by a new query for each book.
from django.db import models
from django.db.models import Count


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
    return [as_dict(book) for book in with_all().order_by("title")]


def details(pk):
    """One book, as a dict."""
    return as_dict(with_all().get(pk=pk))


def with_all():
    books = Book.objects.select_related("publisher").prefetch_related("tags")
    return books.annotate(review_count=Count("reviews"))


def as_dict(book):
    return {
        "title": book.title,
        "publisher": book.publisher.name,
        "tags": [tag.name for tag in book.tags.order_by("name")],
        "reviews": book.review_count,
    }
