from django import forms
from django.db import models


class Booking(models.Model):
    room = models.IntegerField()
    start = models.DateField()
    end = models.DateField()
    email = models.EmailField()


class BookingForm(forms.Form):
    room = forms.CharField()
    start = forms.CharField()
    end = forms.CharField()
    email = forms.CharField()
