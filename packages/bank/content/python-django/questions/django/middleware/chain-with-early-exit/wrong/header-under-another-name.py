# Mistake: looks for the header under the name that a WSGI server gives it.
class LayerNotUsed(Exception):
    """Raised by a layer while it is built, to be left out of the chain."""


def build_handler(view, layers):
    """Return a function from request to response: the view inside its layers."""
    handler = never_raising(view)
    for layer in reversed(layers):
        try:
            handler = never_raising(layer(handler))
        except LayerNotUsed:
            continue
    return handler


def api_key_gate(keys):
    """Return a layer that lets only requests with a known X-Api-Key pass."""

    def layer(get_response):
        def gate(request):
            key = header(request, "HTTP_X_API_KEY")
            if key is None:
                return {"status": 401, "headers": {"WWW-Authenticate": "ApiKey"}}
            if key not in keys:
                return {"status": 403}
            return get_response(request)

        return gate

    return layer


def never_raising(inner):
    def guarded(request):
        try:
            return inner(request)
        except Exception as error:
            return {"status": 500, "error": type(error).__name__}

    return guarded


def header(request, wanted):
    for name, value in request["headers"].items():
        if name.lower() == wanted.lower():
            return value
    return None
