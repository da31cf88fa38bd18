REQUIRED = object()


class SettingsError(Exception):
    """What is wrong with the environment, one text for each problem."""

    def __init__(self, problems):
        super().__init__("; ".join(problems))
        self.problems = problems


def load_settings(spec, environ):
    """Turn environment variables into settings; raise SettingsError with all problems."""
    settings = {}
    for name, (kind, default) in spec.items():
        settings[name] = kind(environ.get(name, default))
    return settings
