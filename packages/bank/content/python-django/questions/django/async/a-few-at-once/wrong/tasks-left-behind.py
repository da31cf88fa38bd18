# Mistake: starts tasks and does not cancel them when it is cancelled itself.
import asyncio


async def run_all(jobs, limit, timeout=None):
    """Run jobs, at most limit at once; return results and exceptions in their order."""
    places = asyncio.Semaphore(limit)

    async def run(job):
        async with places:
            try:
                async with asyncio.timeout(timeout):
                    return await job()
            except Exception as error:
                return error

    tasks = [asyncio.ensure_future(run(job)) for job in jobs]
    return [await asyncio.shield(task) for task in tasks]
