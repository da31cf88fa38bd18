# Mistake: takes the last title by alphabet for the latest book.
from django.db import models
from django.db.models import Count, OuterRef, Subquery, Sum
from django.db.models.functions import Coalesce


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
    mine = Book.objects.filter(author=OuterRef("pk"))
    worth = mine.values("author").annotate(total=Sum("price")).values("total")
    latest = mine.order_by("-title").values("title")[:1]
    authors = Author.objects.annotate(
        book_count=Count("books", distinct=True),
        award_count=Count("awards", distinct=True),
        worth=Coalesce(Subquery(worth), 0),
        latest=Subquery(latest),
    )
    return [
        {
            "name": author.name,
            "books": author.book_count,
            "awards": author.award_count,
            "worth": author.worth,
            "latest": author.latest,
        }
        for author in authors.order_by("name")
    ]
