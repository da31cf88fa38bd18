# Mistake: keeps the start on the middleware, where overlapping requests overwrite it.
class TimingMiddleware:
    """Reports how long each request took."""

    def __init__(self, get_response, clock, report):
        self.get_response = get_response
        self.clock = clock
        self.report = report

    def __call__(self, request):
        self.start = self.clock()
        path = request["path"]
        try:
            response = self.get_response(request)
        except BaseException:
            self.report(path, 500, self.clock() - self.start)
            raise
        if "stream" in response:
            return {**response, "stream": self._measured(response, path)}
        self.report(path, response["status"], self.clock() - self.start)
        return response

    def _measured(self, response, path):
        try:
            yield from response["stream"]
        finally:
            self.report(path, response["status"], self.clock() - self.start)
