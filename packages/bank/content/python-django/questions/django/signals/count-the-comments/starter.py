from django.db import models, transaction
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


@receiver(post_save, sender=Comment)
def count_new(sender, instance, created, **kwargs):
    if created:
        instance.article.comment_count += 1
        instance.article.save()
        tell(instance.article_id, instance.pk)


def add_many(article, texts):
    """Add visible comments in few queries."""
    Comment.objects.bulk_create(Comment(article=article, text=text) for text in texts)
