#: a coroutine that returns
import asyncio
async def f(): return 42
asyncio.run(f())
#: gathering keeps the order
import asyncio
async def f(n):
    for _ in range(3 - n): await asyncio.sleep(0)
    print("done", n)
    return n
async def main(): return await asyncio.gather(*(f(n) for n in range(3)))
asyncio.run(main())
#: tasks take turns
import asyncio
async def f(name):
    for step in range(3):
        print(name, step)
        await asyncio.sleep(0)
async def main():
    await asyncio.gather(f("a"), f("b"))
asyncio.run(main())
#: an exception in a gather
import asyncio
async def bad(): raise ValueError("bad")
async def good(): return 1
async def main():
    return [type(r).__name__ for r in await asyncio.gather(bad(), good(), return_exceptions=True)]
asyncio.run(main())
#: a task group cancels the others
import asyncio
async def bad(): raise ValueError("bad")
async def long():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled")
        raise
async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(long())
            group.create_task(bad())
    except* ValueError as error:
        return [str(e) for e in error.exceptions]
asyncio.run(main())
#: a timeout
import asyncio
async def main():
    try:
        async with asyncio.timeout(0.01): await asyncio.sleep(5)
    except TimeoutError: return "timed out"
asyncio.run(main())
#: wait_for and shield
import asyncio
async def main():
    task = asyncio.create_task(asyncio.sleep(0.5, "value"))
    try: await asyncio.wait_for(asyncio.shield(task), 0.01)
    except TimeoutError: print("not yet")
    return await task
asyncio.run(main())
#: a queue with two workers
import asyncio
async def worker(name, queue, out):
    while True:
        item = await queue.get()
        out.append(item * item)
        queue.task_done()
async def main():
    queue, out = asyncio.Queue(), []
    workers = [asyncio.create_task(worker(n, queue, out)) for n in range(2)]
    for n in range(5): queue.put_nowait(n)
    await queue.join()
    for each in workers: each.cancel()
    return sorted(out)
asyncio.run(main())
#: locks, events and semaphores
import asyncio
async def main():
    lock, event, log = asyncio.Lock(), asyncio.Event(), []
    async def one():
        async with lock:
            log.append("one in")
            await event.wait()
            log.append("one out")
    async def two():
        async with lock: log.append("two")
    tasks = [asyncio.create_task(one()), asyncio.create_task(two())]
    await asyncio.sleep(0)
    event.set()
    await asyncio.gather(*tasks)
    return log
asyncio.run(main())
#: asynchronous generators and comprehensions
import asyncio
async def g(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i
async def main(): return [i * 2 async for i in g(4) if i], {i async for i in g(2)}
asyncio.run(main())
#: an asynchronous context manager
import asyncio
from contextlib import asynccontextmanager
@asynccontextmanager
async def step(name):
    print("enter", name)
    try: yield name
    finally: print("leave", name)
async def main():
    async with step("a"), step("b") as b: print("in", b)
asyncio.run(main())
#: a coroutine driven by hand
async def f(): return "by hand"
c = f()
try: c.send(None)
except StopIteration as stop: print(stop.value)
#: a context variable in tasks
import asyncio, contextvars
var = contextvars.ContextVar("var", default="none")
async def f(value):
    var.set(value)
    await asyncio.sleep(0)
    return var.get()
async def main(): return await asyncio.gather(f("a"), f("b")), var.get()
asyncio.run(main())
