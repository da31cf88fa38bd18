# Mistake: takes the owner from the body.
from django.contrib.auth.models import User
from django.db import models
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import path
from django.views import View


class Note(models.Model):
    owner = models.ForeignKey(User, on_delete=models.CASCADE)
    text = models.TextField()


class LoginRequired:
    def dispatch(self, request, *args, **kwargs):
        if not request.user.is_authenticated:
            return JsonResponse({"error": "login required"}, status=401)
        return super().dispatch(request, *args, **kwargs)


class OwnNotes:
    def get_queryset(self):
        return Note.objects.filter(owner=self.request.user)


class NoteList(LoginRequired, OwnNotes, View):
    def get(self, request):
        return JsonResponse({"notes": [as_dict(note) for note in self.get_queryset().order_by("-pk")]})

    def post(self, request):
        text = request.POST.get("text", "").strip()
        if not text:
            return JsonResponse({"error": "text required"}, status=400)
        note = Note.objects.create(owner_id=request.POST.get("owner", request.user.pk), text=text)
        return JsonResponse(as_dict(note), status=201)


class NoteDetail(LoginRequired, OwnNotes, View):
    def get(self, request, pk):
        return JsonResponse(as_dict(get_object_or_404(self.get_queryset(), pk=pk)))

    def delete(self, request, pk):
        get_object_or_404(self.get_queryset(), pk=pk).delete()
        return HttpResponse(status=204)


def as_dict(note):
    return {"id": note.pk, "text": note.text}


urlpatterns = [path("notes/", NoteList.as_view()), path("notes/<int:pk>/", NoteDetail.as_view())]
