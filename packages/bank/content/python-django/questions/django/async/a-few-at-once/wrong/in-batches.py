# Mistake: waits for a whole batch before the next one starts.
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

    results = []
    for start in range(0, len(jobs), limit):
        results += await asyncio.gather(*map(run, jobs[start:start + limit]))
    return results
