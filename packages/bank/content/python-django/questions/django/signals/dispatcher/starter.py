import weakref


class Signal:
    """Tells receivers that something happened."""

    def __init__(self):
        self.receivers = []

    def connect(self, receiver, sender=None, weak=True):
        self.receivers.append(receiver)

    def disconnect(self, receiver, sender=None):
        return False

    def send(self, sender, **values):
        return [(receiver, receiver(sender, **values)) for receiver in self.receivers]

    def send_robust(self, sender, **values):
        return self.send(sender, **values)
