# Mistake: finds articles in which any of the words is found.
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
    wanted = Q()
    for word in text.split():
        if word.startswith("-"):
            if word != "-":
                articles = articles.exclude(found(word[1:]))
        else:
            wanted |= found(word)
    return articles.filter(wanted) if wanted else articles


def found(word):
    tags = Tag.objects.filter(articles=OuterRef("pk"), name__icontains=word)
    return Q(title__icontains=word) | Q(author__name__icontains=word) | Q(Exists(tags))
