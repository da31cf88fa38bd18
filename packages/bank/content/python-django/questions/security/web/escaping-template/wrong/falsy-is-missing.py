# Mistake: takes zero and False for missing values.
import re


class Safe(str):
    """Text that is markup already: somebody vouches for it."""

    def __add__(self, other):
        text = str(self) + other
        return Safe(text) if isinstance(other, Safe) else text

    def __str__(self):
        return self[:]


def escape(value):
    """Turn a value into text that cannot become markup."""
    if isinstance(value, Safe):
        return value
    text = str(value)
    for character, entity in ENTITIES:
        text = text.replace(character, entity)
    return Safe(text)


ENTITIES = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#x27;")]


def format_html(pattern, *args):
    """Put escaped values into trusted markup."""
    return Safe(pattern.format(*map(escape, args)))


def render(template, context):
    """Replace the placeholders of a template by values of the context."""
    return Safe(re.sub(r"\{\{\s*([\w.]+)\s*\}\}", lambda match: escape(look_up(match[1], context)), template))


def look_up(path, context):
    value = context
    for step in path.split("."):
        if step.startswith("_"):
            raise ValueError(f"{step} is private")
        if isinstance(value, dict):
            value = value.get(step)
        else:
            value = getattr(value, step, None)
        if not value:
            return ""
    return value
