from django.db import models
from django.db.models import Q


class Author(models.Model):
    name = models.CharField(max_length=100)


class Tag(models.Model):
    name = models.CharField(max_length=50)


class Article(models.Model):
    title = models.CharField(max_length=200)
    author = models.ForeignKey(Author, null=True, on_delete=models.SET_NULL)
    tags = models.ManyToManyField(Tag, related_name="articles")


def search(text):
    """The articles in which all words are found, and none that is excluded."""
    return Article.objects.filter(title__icontains=text)
