# Mistake: hands every step a copy of the context, so no step sees what earlier ones wrote.
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
    completed = []  # (step, result of its action)
    for step in steps:
        try:
            result = tried(attempts, step.action, dict(context))
        except Exception as error:
            undone, stuck = undo_all(completed, context, attempts)
            status = "stuck" if stuck else "undone"
            return report(status, completed, undone, stuck, type(error).__name__)
        completed.append((step, result))
    return report("done", completed, [], [], None)


def undo_all(completed, context, attempts):
    undone, stuck = [], []
    for step, result in reversed(completed):
        if step.undo is None:
            continue
        try:
            tried(attempts, step.undo, context, result)
        except Exception:
            stuck.append(step.name)
        else:
            undone.append(step.name)
    return undone, stuck


def tried(attempts, call, *arguments):
    for _ in range(attempts - 1):
        try:
            return call(*arguments)
        except Transient:
            continue
    return call(*arguments)


def report(status, completed, undone, stuck, error):
    names = [step.name for step, _ in completed]
    return {"status": status, "completed": names, "undone": undone, "stuck": stuck, "error": error}
