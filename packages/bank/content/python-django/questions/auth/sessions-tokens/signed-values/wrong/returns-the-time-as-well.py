# Mistake: gives back the value with the time that was signed with it.
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
        payload = f"{value}:{self.clock()}"
        return f"{payload}:{self._signature(payload, self.key)}"

    def unsign(self, token, max_age=None):
        payload, _, signature = token.rpartition(":")
        value, separator, time = payload.rpartition(":")
        if not separator or not self._known(payload, signature):
            raise BadSignature("the signature does not match")
        if max_age is not None and not 0 <= self.clock() - int(time) <= max_age:
            raise BadSignature("the token is too old")
        return payload

    def _known(self, payload, signature):
        given = signature.encode()
        return any(
            hmac.compare_digest(self._signature(payload, key).encode(), given)
            for key in (self.key, *self.fallbacks)
        )

    def _signature(self, payload, key):
        return hmac.new((self.salt + key).encode(), payload.encode(), hashlib.sha256).hexdigest()
