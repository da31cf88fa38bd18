import asyncio


async def run_all(jobs, limit, timeout=None):
    """Run jobs, at most limit at once; return results and exceptions in their order."""
    return [await job() for job in jobs]
