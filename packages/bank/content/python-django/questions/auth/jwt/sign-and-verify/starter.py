import base64
import hashlib
import hmac
import json


def sign(claims, key):
    """Return the claims as a JSON Web Token signed with HS256."""


def verify(token, key, now, leeway=0):
    """Return the claims of a valid token; raise ValueError for any other."""
