# Mistake: counts the time in the queue against a job.
import asyncio


async def run_all(jobs, limit, timeout=None):
    """Run jobs, at most limit at once; return results and exceptions in their order."""
    places = asyncio.Semaphore(limit)

    async def run(job):
        try:
            async with asyncio.timeout(timeout):
                async with places:
                    return await job()
        except Exception as error:
            return error

    return await asyncio.gather(*map(run, jobs))
