# Mistake: goes over the list that receivers change while it is being sent.
import weakref
from collections import namedtuple

Connection = namedtuple("Connection", "find sender")  # find() gives the receiver, or None


class Signal:
    """Tells receivers that something happened."""

    def __init__(self):
        self._connections = []

    def connect(self, receiver, sender=None, weak=True):
        if self._found(receiver, sender) is None:
            self._connections.append(Connection(finder(receiver, weak), sender))

    def disconnect(self, receiver, sender=None):
        found = self._found(receiver, sender)
        if found is None:
            return False
        self._connections.remove(found)
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
        for one in self._connections:
            receiver = one.find()
            if receiver is not None and (one.sender is None or one.sender is sender):
                yield receiver

    def _found(self, receiver, sender):
        for one in self._connections:
            if one.sender is sender and one.find() == receiver:
                return one
        return None


def finder(receiver, weak):
    if not weak:
        return lambda: receiver
    if hasattr(receiver, "__self__"):
        return weakref.WeakMethod(receiver)
    return weakref.ref(receiver)
