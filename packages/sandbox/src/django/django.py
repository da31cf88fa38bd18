"""Django for the code under test, which is the only module of an app called `solution`.

Each load begins with a new database in memory that has the tables of auth, contenttypes and sessions; the
tables of the code's own models are made as the classes are. The code's `urlpatterns` are the site's, a name
that starts with `solution.` finds what the code defines, and tests may import what stands under "For tests".
"""

import ast
import os
import sys
import types
import zipfile

from viva_language import Python

ARCHIVE = next(path for path in sys.path if path.endswith("/django.zip"))

os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

import django
from django.conf import settings

_LOCMEM = "django.template.loaders.locmem.Loader"
# Django's loader of its own templates reads folders, and everything is in one archive here.
with zipfile.ZipFile(ARCHIVE) as _archive:
    _FORM_TEMPLATES = {
        name.removeprefix("django/forms/templates/"): _archive.read(name).decode()
        for name in _archive.namelist()
        if name.startswith("django/forms/templates/")
    }

settings.configure(
    ALLOWED_HOSTS=["*"],
    CACHES={"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}},
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    DEBUG=False,
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    FORM_RENDERER="django.forms.renderers.TemplatesSetting",
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
        "django.contrib.messages",
        "solution",
    ],
    MESSAGE_STORAGE="django.contrib.messages.storage.cookie.CookieStorage",
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
    ],
    PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
    ROOT_URLCONF="solution",
    SECRET_KEY="only for exercises",
    SESSION_ENGINE="django.contrib.sessions.backends.db",
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "OPTIONS": {"loaders": [(_LOCMEM, _FORM_TEMPLATES)]},
        }
    ],
    TIME_ZONE="UTC",
    USE_I18N=False,
    USE_TZ=True,
)



def _app_module():
    """An empty module in the place of the code. It has a path, for Django takes it as a package."""
    module = types.ModuleType("solution")
    module.__file__ = "solution.py"
    module.__path__ = ["/solution"]
    return module


sys.modules["solution"] = _app_module()
django.setup()

import asyncio
import json

from asgiref.sync import AsyncToSync, SyncToAsync
from django.apps import apps
from django.contrib.auth.models import AnonymousUser
from django.contrib.contenttypes.models import ContentType
from django.core import mail
from django.core.cache import caches
from django.core.management import call_command
from django.core.signals import got_request_exception, request_finished, request_started, setting_changed
from django.db import connection, connections, migrations, models
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.state import ProjectState
from django.db.models import signals
from django.db.models.signals import class_prepared
from django.template import engines
from django.test import AsyncClient, Client, RequestFactory, override_settings
from django.test.utils import CaptureQueriesContext, setup_test_environment
from django.urls import clear_url_caches, set_script_prefix, set_urlconf
from django.utils import timezone, translation

# What questions are about, imported now so that it costs nothing later.
import django.contrib.auth.backends
import django.contrib.auth.decorators
import django.contrib.auth.hashers
import django.contrib.auth.mixins
import django.contrib.auth.views
import django.contrib.messages
import django.contrib.sessions.backends.db
import django.contrib.sessions.middleware
import django.core.paginator
import django.core.serializers
import django.db.models.functions
import django.forms
import django.middleware.cache
import django.middleware.common
import django.middleware.csrf
import django.middleware.gzip
import django.shortcuts
import django.utils.decorators
import django.views.decorators.cache
import django.views.decorators.csrf
import django.views.decorators.http
import django.views.generic


class Django(Python):
    def prepare(self, job):
        _forget_models()
        _forget_settings()
        _forget_requests()
        _new_database()
        class_prepared.connect(_make_table, dispatch_uid="viva")

    def run(self, code, job):
        """Runs the code, then what stands under `if __name__ == "__main__"`."""
        names = self.load(code, None, job)
        for statement in ast.parse(job["code"], self.file).body:
            if _is_main_guard(statement):
                main = ast.Module(statement.body, [])
                exec(compile(main, self.file, "exec", dont_inherit=True), names)

    def load(self, code, call, job):
        module = sys.modules["solution"] = _app_module()
        module.urlpatterns = []
        exec(code, module.__dict__)
        _make_tables()
        return module.__dict__

    def set_up(self, call, names):
        super().set_up(call, names)
        _make_tables()


def _is_main_guard(statement):
    return isinstance(statement, ast.If) and ast.unparse(statement.test) in (
        "__name__ == '__main__'",
        "'__main__' == __name__",
    )


# For tests ----------------------------------------------------------------------------------------


def queries(work):
    """The SQL statements that `work()` sends to the database, as a list of texts."""
    with CaptureQueriesContext(connection) as captured:
        work()
    return [query["sql"] for query in captured.captured_queries]


def query_count(work):
    """How many SQL statements `work()` sends to the database."""
    return len(queries(work))


def client(*middleware, user=None, **options):
    """A test client for the code's `urlpatterns`.

    With middleware, classes or functions of the code from the outside in, the site has these and no others.
    `user` is logged in. Other options are those of django.test.Client.
    """
    use(*middleware)
    made = Client(**options)
    if user is not None:
        made.force_login(user)
    return made


def async_client(*middleware, **options):
    """As `client`, for requests that are awaited."""
    use(*middleware)
    return AsyncClient(**options)


def use(*middleware, **changed):
    """Sets the site's middleware, if there is any, and other settings, until the call ends."""
    if middleware:
        changed["MIDDLEWARE"] = [
            each if isinstance(each, str) else f"solution.{each.__qualname__}" for each in middleware
        ]
    if changed:
        override_settings(**changed).enable()


def request(path="/", method="GET", user=None, data=None, **headers):
    """A request to hand to a view or a middleware. `user` is anonymous unless given."""
    made = RequestFactory(headers=headers).generic(
        method, path, json.dumps(data) if data is not None else "", content_type="application/json"
    )
    made.user = user or AnonymousUser()
    made.session = {}
    return made


def through(*middleware, view, path="/", **options):
    """The response of the view to a request through the middleware, from the outside in."""
    handler = view
    for each in reversed(middleware):
        handler = each(handler)
    return handler(request(path, **options))


def templates(**texts):
    """Gives the site templates: `templates(page="{{ title }}")` is found as `page` and as `page.html`."""
    named = {**texts, **{f"{name}.html": text for name, text in texts.items()}}
    loaders = [(_LOCMEM, {**_FORM_TEMPLATES, **named})]
    use(TEMPLATES=[{**settings.TEMPLATES[0], "OPTIONS": {"loaders": loaders}}])


def migrate(*steps, app="shop"):
    """Applies Migration classes, or lists of operations, one after another, to an empty app.

    Returns an object with `apps`, whose `get_model` knows the models as the last step left them, and `sql`,
    the statements that were sent.
    """
    state = ProjectState()
    with CaptureQueriesContext(connection) as captured:
        for number, step in enumerate(steps, 1):
            operations = getattr(step, "operations", step)
            migration = migrations.Migration(f"{number:04}_step", app)
            migration.operations = operations
            migration.atomic = getattr(step, "atomic", True)
            with connection.schema_editor(atomic=migration.atomic) as editor:
                state = migration.apply(state, editor)
    sent = [query["sql"] for query in captured.captured_queries]
    return types.SimpleNamespace(apps=state.apps, state=state, sql=sent)


def tables():
    """The names of the tables of the database, sorted, those of Django's own apps left out."""
    own = ("auth_", "django_", "sqlite_")
    return sorted(name for name in connection.introspection.table_names() if not name.startswith(own))


def columns(model_or_table):
    """The names of the columns of a model or a table, in order."""
    table = getattr(model_or_table, "_meta", None)
    name = table.db_table if table else model_or_table
    with connection.cursor() as cursor:
        return [column.name for column in connection.introspection.get_table_description(cursor, name)]


def constraints(model_or_table):
    """The constraints and indexes of a table by name, as Django's introspection gives them."""
    table = getattr(model_or_table, "_meta", None)
    name = table.db_table if table else model_or_table
    with connection.cursor() as cursor:
        return connection.introspection.get_constraints(cursor, name)


# As new for each call -----------------------------------------------------------------------------


def _make_table(sender, **_):
    if sender._meta.app_label == "solution":
        _make_tables()


def _make_tables():
    """Makes the tables of all models of the code whose relations are known by now."""
    waiting = [
        model
        for model in apps.get_app_config("solution").get_models(include_auto_created=False)
        if model._meta.managed and not model._meta.proxy and not model._meta.swapped
    ]
    present = connection.introspection.table_names()
    for model in waiting:
        if model._meta.db_table in present or not _is_whole(model):
            continue
        with connection.schema_editor() as editor:
            editor.create_model(model)
        present.append(model._meta.db_table)


def _is_whole(model):
    """Whether all models that it relates to exist. Reads no cached property: that would keep what is not yet."""
    fields = [*model._meta.local_fields, *model._meta.local_many_to_many]
    relations = [field.remote_field for field in fields if field.remote_field]
    related = [(relation.model, getattr(relation, "through", None)) for relation in relations]
    return not any(isinstance(each, str) for pair in related for each in pair)


def _new_database():
    if hasattr(connections._connections, "default"):
        old = connections["default"]
        if old.connection is not None:
            old.connection.close()
        del connections["default"]
    new = connections["default"]
    new.ensure_connection()
    new.connection.deserialize(_EMPTY)


def _forget_models():
    apps.all_models["solution"].clear()
    apps._pending_operations.clear()
    for model, names in _MODEL_NAMES:
        for name in vars(model).keys() - names:
            delattr(model, name)
    apps.clear_cache()
    ContentType.objects.clear_cache()


def _forget_settings():
    settings._wrapped = _SETTINGS[0]
    settings._wrapped.__dict__.clear()
    settings._wrapped.__dict__.update(_SETTINGS[1])
    settings.__dict__.clear()
    settings.__dict__.update(_SETTINGS[2])
    for signal, receivers in _RECEIVERS:
        signal.receivers[:] = receivers
        signal.sender_receivers_cache.clear()
    setting_changed.send(sender=None, setting="TEMPLATES", value=settings.TEMPLATES, enter=False)


def _forget_requests():
    clear_url_caches()
    set_urlconf(None)
    set_script_prefix("/")
    caches["default"].clear()
    mail.outbox = []
    timezone.deactivate()
    translation.deactivate()


def _run_here(self, *args, **kwargs):
    """sync_to_async without threads, which there are none of here: the function runs in the event loop."""

    async def run():
        return self.func(*args, **kwargs)

    return run()


def _wait_here(self, *args, **kwargs):
    """async_to_sync without threads: the loop that runs, or a new one, waits for the coroutine."""
    return asyncio.run(self.awaitable(*args, **kwargs))


SyncToAsync.__call__ = _run_here
AsyncToSync.__call__ = _wait_here

setup_test_environment()
call_command("migrate", verbosity=0)
_EMPTY = connections["default"].connection.serialize()
_MODEL_NAMES = [(model, frozenset(vars(model))) for model in apps.get_models(include_auto_created=True)]
_SETTINGS = (settings._wrapped, dict(settings._wrapped.__dict__), dict(settings.__dict__))
_RECEIVERS = [
    (signal, list(signal.receivers))
    for signal in (
        *(value for value in vars(signals).values() if hasattr(value, "receivers")),
        request_started,
        request_finished,
        got_request_exception,
        setting_changed,
    )
]
language = Django()
