# Mistake: translates errors of pages as well.
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
        response = self.get_response(request)
        if response.status_code == 404 and request.resolver_match is None and is_api(request):
            return failure(404, "not_found", "Not found.")
        return response

    def process_exception(self, request, exception):
        if not is_api(request):
            return None
        if isinstance(exception, ApiError):
            return failure(exception.status, exception.code, str(exception))
        if isinstance(exception, Http404):
            return failure(404, "not_found", "Not found.")
        if isinstance(exception, PermissionDenied):
            return failure(403, "forbidden", "Forbidden.")
        logger.error("%s failed", request.path, exc_info=exception)
        return failure(500, "internal", "Something went wrong.")


def is_api(request):
    return True


def failure(status, code, message):
    return JsonResponse({"error": {"code": code, "message": message}}, status=status)
