# Mistake: lets a damaged line end the report.
import json
import re

UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)


def summarise(lines):
    """Count, percentiles and errors for each route of a log."""
    times, errors, skipped = {}, {}, 0
    for line in lines:
        if not line.strip():
            continue
        entry = read(line)
        if entry is None:
            skipped += 1
            continue
        path, ms, status = entry
        route = route_of(path)
        times.setdefault(route, []).append(ms)
        errors[route] = errors.get(route, 0) + (status >= 500)
    routes = {}
    for route, values in times.items():
        values.sort()
        routes[route] = {
            "count": len(values),
            "p50": percentile(values, 50),
            "p95": percentile(values, 95),
            "errors": errors[route],
        }
    return {"routes": routes, "skipped": skipped}


def read(line):
    entry = json.loads(line)
    if not isinstance(entry, dict):
        return None
    path, ms, status = (entry.get(name) for name in ("path", "ms", "status"))
    if not isinstance(path, str) or type(ms) not in (int, float) or type(status) is not int:
        return None
    return path, ms, status


def route_of(path):
    return "/".join(placeholder(segment) for segment in path.partition("?")[0].split("/"))


def placeholder(segment):
    if segment.isdecimal():
        return "<int>"
    return "<uuid>" if UUID.fullmatch(segment) else segment


def percentile(ordered, share):
    rank = -(-share * len(ordered) // 100)
    return ordered[rank - 1]
