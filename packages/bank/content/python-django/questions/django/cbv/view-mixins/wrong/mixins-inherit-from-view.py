# Mistake: gives the mixins View as a base and looks at the user after the handler has run.
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
        method = request["method"].lower()
        if method in self.http_method_names and hasattr(self, method):
            return getattr(self, method)(request, **kwargs)
        allowed = [name.upper() for name in self.http_method_names if hasattr(self, name)]
        return {"status": 405, "headers": {"Allow": ", ".join(allowed)}}


class LoginRequiredMixin(View):
    """Refuses requests without a user."""

    def dispatch(self, request, **kwargs):
        response = super().dispatch(request, **kwargs)
        return response if request.get("user") is not None else {"status": 401}


class AuditMixin(View):
    """Writes down the method and the status of every answer."""

    audit = None

    def dispatch(self, request, **kwargs):
        response = super().dispatch(request, **kwargs)
        self.audit.append([request["method"], response["status"]])
        return response
