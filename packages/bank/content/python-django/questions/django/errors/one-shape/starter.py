import logging

from django.core.exceptions import PermissionDenied
from django.http import Http404, JsonResponse

logger = logging.getLogger("shop.api")


class ApiError(Exception):
    """An error that the client may know about."""

    status = 400
    code = "bad_request"


class Conflict(ApiError):
    status = 409
    code = "conflict"


class JsonErrors:
    """Gives errors below /api/ one shape."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        try:
            return self.get_response(request)
        except Exception as error:
            return JsonResponse({"error": {"code": "internal", "message": str(error)}}, status=500)
