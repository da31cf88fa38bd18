from django.contrib.auth.models import User
from django.db import models
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import path
from django.views import View


class Note(models.Model):
    owner = models.ForeignKey(User, on_delete=models.CASCADE)
    text = models.TextField()


class NoteList(View):
    def get(self, request):
        return JsonResponse({"notes": []})


urlpatterns = [path("notes/", NoteList.as_view())]
