# Mistake: looks for a handler in capitals, as the method stands in the request.
class View:
    """Answers a request with the method named like its HTTP method."""

    http_method_names = ["get", "post", "put", "patch", "delete"]

    @classmethod
    def as_view(cls, **options):
        """Return a function that answers a request with an instance of this class."""
        for name in options:
            if not hasattr(cls, name):
                raise TypeError(f"{cls.__name__} has no option {name}")

        def view(request, **kwargs):
            self = cls()
            for name, value in options.items():
                setattr(self, name, value)
            self.request = request
            self.kwargs = kwargs
            return self.dispatch(request, **kwargs)

        return view

    def dispatch(self, request, **kwargs):
        method = request["method"]
        if method in self.http_method_names and hasattr(self, method):
            return getattr(self, method)(request, **kwargs)
        allowed = [name.upper() for name in self.http_method_names if hasattr(self, name)]
        return {"status": 405, "headers": {"Allow": ", ".join(allowed)}}


class LoginRequiredMixin:
    """Refuses requests without a user."""

    def dispatch(self, request, **kwargs):
        if request.get("user") is None:
            return {"status": 401}
        return super().dispatch(request, **kwargs)


class AuditMixin:
    """Writes down the method and the status of every answer."""

    audit = None

    def dispatch(self, request, **kwargs):
        response = super().dispatch(request, **kwargs)
        self.audit.append([request["method"], response["status"]])
        return response
