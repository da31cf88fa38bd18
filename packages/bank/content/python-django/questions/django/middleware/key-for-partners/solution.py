import re
import uuid

from django.http import JsonResponse

KEYS = {"k-ann": "Ann", "k-bob": "Bob"}


def open_to_all(view):
    """Mark a view that needs no key."""
    view.open_to_all = True
    return view


class PartnerKey:
    """Lets only partners in, and stamps every response with an id."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        given = request.headers.get("X-Request-Id", "")
        harmless = re.fullmatch(r"[A-Za-z0-9-]{1,40}", given)
        request.request_id = given if harmless else uuid.uuid4().hex
        request.partner = KEYS.get(request.headers.get("X-Api-Key"))
        response = self.get_response(request)
        response["X-Request-Id"] = request.request_id
        return response

    def process_view(self, request, view, args, kwargs):
        if request.partner is None and not getattr(view, "open_to_all", False):
            refusal = JsonResponse({"error": "api key required"}, status=401)
            refusal["WWW-Authenticate"] = "ApiKey"
            return refusal
