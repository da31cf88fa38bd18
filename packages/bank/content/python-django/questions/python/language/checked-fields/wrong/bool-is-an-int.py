# Mistake: accepts True where an int is wanted.
REQUIRED = object()


class Field:
    """A named, checked attribute of a record."""

    def __init__(self, kind, default=REQUIRED):
        self.kind = kind
        self.default = default

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance.__dict__[self.name]

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} takes {self.kind.__name__}, not {type(value).__name__}")
        instance.__dict__[self.name] = value

    def initial(self):
        if self.default is REQUIRED:
            raise TypeError(f"{self.name} has no value")
        return self.default() if callable(self.default) else self.default


class Record:
    """Something with fields; subclasses list them as class attributes."""

    fields = {}

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        own = {name: value for name, value in cls.__dict__.items() if isinstance(value, Field)}
        inherited = {}
        for base in reversed(cls.__mro__[1:]):
            inherited |= base.__dict__.get("fields", {})
        cls.fields = inherited | own

    def __init__(self, **values):
        for name in values:
            if name not in self.fields:
                raise TypeError(f"{name} is not a field")
        for name, field in self.fields.items():
            setattr(self, name, values[name] if name in values else field.initial())

    def as_dict(self):
        return {name: getattr(self, name) for name in self.fields}
