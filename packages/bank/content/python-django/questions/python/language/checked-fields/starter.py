REQUIRED = object()


class Field:
    """A named, checked attribute of a record."""

    def __init__(self, kind, default=REQUIRED):
        self.kind = kind
        self.default = default


class Record:
    """Something with fields; subclasses list them as class attributes."""

    fields = {}

    def __init__(self, **values):
        for name, value in values.items():
            setattr(self, name, value)

    def as_dict(self):
        return {name: getattr(self, name) for name in self.fields}
