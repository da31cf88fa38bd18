# Mistake: takes the blanks from texts in which they may be meant.
REQUIRED = object()
TRUE = {"1", "true", "yes", "on"}
FALSE = {"0", "false", "no", "off"}
SECRET = ("SECRET", "PASSWORD", "TOKEN", "KEY")


class SettingsError(Exception):
    """What is wrong with the environment, one text for each problem."""

    def __init__(self, problems):
        super().__init__("; ".join(problems))
        self.problems = problems


def load_settings(spec, environ):
    """Turn environment variables into settings; raise SettingsError with all problems."""
    settings, problems = {}, []
    for name, (kind, default) in spec.items():
        text = environ.get(name, "").strip()
        if text == "":
            if default is REQUIRED:
                problems.append(f"{name}: missing")
            else:
                settings[name] = list(default) if isinstance(default, list) else default
            continue
        try:
            settings[name] = convert(kind, text)
        except ValueError:
            secret = any(word in name for word in SECRET)
            problems.append(f"{name}: not a {kind.__name__}" + ("" if secret else f": {text!r}"))
    if problems:
        raise SettingsError(problems)
    return settings


def convert(kind, text):
    if kind is bool:
        word = text.strip().lower()
        if word in TRUE:
            return True
        if word in FALSE:
            return False
        raise ValueError(word)
    if kind is list:
        return [item.strip() for item in text.split(",") if item.strip()]
    return kind(text)
