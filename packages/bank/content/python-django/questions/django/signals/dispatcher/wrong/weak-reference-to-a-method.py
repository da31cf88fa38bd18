# Mistake: takes weakref.ref for bound methods too, which are gone as soon as they are connected.
import weakref
from collections import namedtuple

Connection = namedtuple("Connection", "find sender")  # find() gives the receiver, or None


class Signal:
    """Tells receivers that something happened."""

    def __init__(self):
        self._connections = []

    def connect(self, receiver, sender=None, weak=True):
        self._connections = [one for one in self._connections if one.find() is not None]
        if self._found(receiver, sender) is None:
            self._connections.append(Connection(finder(receiver, weak), sender))

    def disconnect(self, receiver, sender=None):
        found = self._found(receiver, sender)
        if found is None:
            return False
        self._connections = [one for one in self._connections if one is not found]
        return True

    def send(self, sender, **values):
        return [(receiver, receiver(sender, **values)) for receiver in self._wanting(sender)]

    def send_robust(self, sender, **values):
        answers = []
        for receiver in self._wanting(sender):
            try:
                answers.append((receiver, receiver(sender, **values)))
            except Exception as error:
                answers.append((receiver, error))
        return answers

    def _wanting(self, sender):
        wanting = [one.find() for one in self._connections if one.sender is None or one.sender is sender]
        return [receiver for receiver in wanting if receiver is not None]

    def _found(self, receiver, sender):
        for one in self._connections:
            if one.sender is sender and one.find() == receiver:
                return one
        return None


def finder(receiver, weak):
    if not weak:
        return lambda: receiver
    return weakref.ref(receiver)
