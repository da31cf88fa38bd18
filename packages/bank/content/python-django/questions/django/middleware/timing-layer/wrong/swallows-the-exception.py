# Mistake: answers with a response of its own when the view fails.
class TimingMiddleware:
    """Reports how long each request took."""

    def __init__(self, get_response, clock, report):
        self.get_response = get_response
        self.clock = clock
        self.report = report

    def __call__(self, request):
        start = self.clock()
        path = request["path"]
        try:
            response = self.get_response(request)
        except BaseException:
            self.report(path, 500, self.clock() - start)
            return {"status": 500, "body": ""}
        if "stream" in response:
            return {**response, "stream": self._measured(response, path, start)}
        self.report(path, response["status"], self.clock() - start)
        return response

    def _measured(self, response, path, start):
        try:
            yield from response["stream"]
        finally:
            self.report(path, response["status"], self.clock() - start)
