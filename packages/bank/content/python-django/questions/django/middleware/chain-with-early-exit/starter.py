class LayerNotUsed(Exception):
    """Raised by a layer while it is built, to be left out of the chain."""


def build_handler(view, layers):
    """Return a function from request to response: the view inside its layers."""
    return view


def api_key_gate(keys):
    """Return a layer that lets only requests with a known X-Api-Key pass."""
