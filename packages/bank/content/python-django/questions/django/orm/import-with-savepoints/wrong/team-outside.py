# Mistake: creates the team outside of the savepoint, so it stays.
from functools import partial

from django.db import IntegrityError, models, transaction

welcomed = []


def welcome(email):
    """Send a welcome mail."""
    welcomed.append(email)


class BadRows(Exception):
    def __init__(self, bad):
        super().__init__(f"{len(bad)} bad rows")
        self.bad = bad


class Team(models.Model):
    name = models.CharField(max_length=100, unique=True)


class Member(models.Model):
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=100)
    team = models.ForeignKey(Team, on_delete=models.CASCADE)


def import_members(rows, strict=False):
    """Save the good rows and report the bad ones."""
    saved, bad = 0, []
    with transaction.atomic():
        for line, row in enumerate(rows, 1):
            missing = next((key for key in ("email", "name", "team") if key not in row), None)
            if missing is not None:
                bad.append([line, f"missing {missing}"])
                continue
            Team.objects.get_or_create(name=row["team"])
            try:
                with transaction.atomic():
                    save(row)
            except IntegrityError:
                bad.append([line, "taken"])
            else:
                saved += 1
                transaction.on_commit(partial(welcome, row["email"]))
        if strict and bad:
            raise BadRows(bad)
    return {"saved": saved, "bad": bad}


def save(row):
    team, _ = Team.objects.get_or_create(name=row["team"])
    Member.objects.create(email=row["email"], name=row["name"], team=team)
