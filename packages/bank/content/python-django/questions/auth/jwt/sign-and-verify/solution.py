import base64
import hashlib
import hmac
import json

HEADER = {"alg": "HS256", "typ": "JWT"}


def sign(claims, key):
    """Return the claims as a JSON Web Token signed with HS256."""
    content = encoded_json(HEADER) + "." + encoded_json(claims)
    return content + "." + signature(content, key)


def verify(token, key, now, leeway=0):
    """Return the claims of a valid token; raise ValueError for any other."""
    parts = token.split(".")
    if len(parts) != 3:
        raise ValueError("a token has three parts")
    content = parts[0] + "." + parts[1]
    if not hmac.compare_digest(signature(content, key).encode(), parts[2].encode()):
        raise ValueError("the signature does not belong to the token")
    if decoded_object(parts[0]).get("alg") != "HS256":
        raise ValueError("only HS256 is accepted")
    claims = decoded_object(parts[1])
    if "exp" in claims and now >= moment(claims["exp"]) + leeway:
        raise ValueError("the token has expired")
    if "nbf" in claims and now < moment(claims["nbf"]) - leeway:
        raise ValueError("the token is not valid yet")
    return claims


def signature(content, key):
    return encoded(hmac.new(key, content.encode(), hashlib.sha256).digest())


def encoded_json(value):
    return encoded(json.dumps(value, separators=(",", ":")).encode())


def encoded(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def decoded_object(part):
    # What b64decode and loads raise for bad input are ValueErrors already.
    value = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    if not isinstance(value, dict):
        raise ValueError("a part of the token is not an object")
    return value


def moment(value):
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValueError("a time is a number")
    return value
