# Mistake: measures only requests that return a response.
class TimingMiddleware:
    """Reports how long each request took."""

    def __init__(self, get_response, clock, report):
        self.get_response = get_response
        self.clock = clock
        self.report = report

    def __call__(self, request):
        start = self.clock()
        path = request["path"]
        response = self.get_response(request)
        if "stream" in response:
            return {**response, "stream": self._measured(response, path, start)}
        self.report(path, response["status"], self.clock() - start)
        return response

    def _measured(self, response, path, start):
        try:
            yield from response["stream"]
        finally:
            self.report(path, response["status"], self.clock() - start)
