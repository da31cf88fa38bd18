# Mistake: hands text to compare_digest, which raises TypeError for characters outside ASCII.
import hashlib
import hmac

SAFE_METHODS = {"GET", "HEAD", "OPTIONS", "TRACE"}


def make_token(session_id, secret, nonce):
    """Return a token that is good for this session only."""
    code = hmac.new(secret, as_bytes(f"{session_id}!{nonce}"), hashlib.sha256).hexdigest()
    return f"{nonce}.{code}"


def check(request, secret):
    """Say whether a request comes from one of our own pages, or why it is refused."""
    if request["method"] in SAFE_METHODS:
        return "ok"
    origin = request["headers"].get("Origin")
    if origin is not None and origin != "https://" + request["host"]:
        return "bad origin"
    cookie = request["cookies"].get("csrftoken")
    if not cookie:
        return "no cookie"
    submitted = request["form"].get("csrfmiddlewaretoken") or request["headers"].get("X-CSRFToken")
    if not submitted:
        return "no token"
    if not same(cookie, submitted):
        return "mismatch"
    nonce = cookie.partition(".")[0]
    if not same(cookie, make_token(request["session"], secret, nonce)):
        return "bad token"
    return "ok"


def same(one, other):
    return hmac.compare_digest(one, other)


def as_bytes(text):
    # compare_digest takes no text outside ASCII, and plain encode() no lone surrogates.
    return text.encode(errors="surrogatepass")
