# Mistake: reports a stream when it is made, before anything of it has been produced.
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
            raise
        self.report(path, response["status"], self.clock() - start)
        return response

    def _measured(self, response, path, start):
        try:
            yield from response["stream"]
        finally:
            self.report(path, response["status"], self.clock() - start)
