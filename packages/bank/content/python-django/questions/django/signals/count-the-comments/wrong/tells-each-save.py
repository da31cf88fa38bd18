# Mistake: tells the author of every save.
from functools import partial

from django.db import models, transaction
from django.db.models import Count, OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.db.models.signals import post_delete, post_save, pre_save
from django.dispatch import receiver

outbox = []


def tell(article_pk, comment_pk):
    """Tell the author of an article about a comment."""
    outbox.append([article_pk, comment_pk])


class Article(models.Model):
    title = models.CharField(max_length=200)
    comment_count = models.IntegerField(default=0)


class Comment(models.Model):
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="comments")
    text = models.TextField()
    hidden = models.BooleanField(default=False)


@receiver(pre_save, sender=Comment)
def remember_article(sender, instance, **kwargs):
    before = Comment.objects.filter(pk=instance.pk).values_list("article_id", flat=True)
    instance.article_before = before.first()


@receiver(post_save, sender=Comment)
def count_saved(sender, instance, created, **kwargs):
    recount(instance.article_id, instance.article_before)
    if not instance.hidden:
        transaction.on_commit(partial(tell, instance.article_id, instance.pk))


@receiver(post_delete, sender=Comment)
def count_deleted(sender, instance, **kwargs):
    recount(instance.article_id)


def recount(*article_pks):
    visible = Comment.objects.filter(article=OuterRef("pk"), hidden=False).order_by()
    number = visible.values("article").annotate(n=Count("pk")).values("n")
    Article.objects.filter(pk__in=article_pks).update(comment_count=Coalesce(Subquery(number), 0))


def add_many(article, texts):
    """Add visible comments in few queries."""
    Comment.objects.bulk_create([Comment(article=article, text=text) for text in texts])
    recount(article.pk)
