# Mistake: starts as many workers as may run, although there may be fewer jobs.
import asyncio


async def run_all(jobs, limit, timeout=None):
    """Run jobs, at most limit at once; return results and exceptions in their order."""
    waiting = list(enumerate(jobs))
    results = [None] * len(waiting)

    async def work():
        while True:
            place, job = waiting.pop(0)
            try:
                async with asyncio.timeout(timeout):
                    results[place] = await job()
            except Exception as error:
                results[place] = error
            if not waiting:
                return

    await asyncio.gather(*(work() for _ in range(limit)))
    return results
