from django import forms
from django.core.exceptions import ValidationError
from django.db import models


class Booking(models.Model):
    room = models.IntegerField()
    start = models.DateField()
    end = models.DateField()
    email = models.EmailField()


class BookingForm(forms.Form):
    room = forms.IntegerField(min_value=1, max_value=20)
    start = forms.DateField()
    end = forms.DateField()
    email = forms.EmailField()

    def clean_email(self):
        email = self.cleaned_data["email"].lower()
        if email.endswith("@spam.example"):
            raise ValidationError("We do not write to this address.")
        return email

    def clean(self):
        data = super().clean()
        start, end = data.get("start"), data.get("end")
        if start and end:
            nights = (end - start).days
            if nights < 1:
                self.add_error("end", "The end must lie after the start.")
            elif nights > 30:
                self.add_error("end", "A stay has at most 30 nights.")
        if not self.errors and self.is_taken(data):
            raise ValidationError("The room is taken.")
        return data

    def is_taken(self, data):
        return Booking.objects.filter(
            room=data["room"], start__lt=data["end"], end__gt=data["start"]
        ).exists()
