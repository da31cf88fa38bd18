import hashlib
import hmac


class BadSignature(ValueError):
    """The text was not signed by us, or not for this, or too long ago."""


class Signer:
    """Signs texts so that a change of them is noticed."""

    def __init__(self, key, clock, fallbacks=(), salt=""):
        self.key = key
        self.clock = clock
        self.fallbacks = fallbacks
        self.salt = salt

    def sign(self, value):
        return value

    def unsign(self, token, max_age=None):
        return token
