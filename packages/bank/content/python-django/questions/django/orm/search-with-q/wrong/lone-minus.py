# Mistake: takes a lone minus for an excluded empty word, which is found everywhere.
from django.db import models
from django.db.models import Exists, OuterRef, Q


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
    articles = Article.objects.order_by("title")
    for word in text.split():
        if word.startswith("-"):
            articles = articles.exclude(found(word[1:]))
        else:
            articles = articles.filter(found(word))
    return articles


def found(word):
    tags = Tag.objects.filter(articles=OuterRef("pk"), name__icontains=word)
    return Q(title__icontains=word) | Q(author__name__icontains=word) | Q(Exists(tags))
