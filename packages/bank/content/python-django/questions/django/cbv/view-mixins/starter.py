class View:
    """Answers a request with the method named like its HTTP method."""

    http_method_names = ["get", "post", "put", "patch", "delete"]

    @classmethod
    def as_view(cls, **options):
        """Return a function that answers a request with an instance of this class."""

    def dispatch(self, request, **kwargs):
        return {"status": 405}


class LoginRequiredMixin:
    """Refuses requests without a user."""


class AuditMixin:
    """Writes down the method and the status of every answer."""

    audit = None
