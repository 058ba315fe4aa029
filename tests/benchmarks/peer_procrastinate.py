"""Procrastinate doing the same no-op jobs; runs in a virtual environment of its own.

Arguments: the URL of an empty PostgreSQL database, the number of jobs, and how many are deferred
at once and run at once. Its pool has the size that it comes with; with larger ones it is slower.
Prints the seconds that it took to defer them all and, with a worker running meanwhile,
to have them all done.
"""

import asyncio
import json
import sys
import time

import procrastinate

_, url, count, concurrency = sys.argv
app = procrastinate.App(connector=procrastinate.PsycopgConnector(conninfo=url))


@app.task(name="echo")
async def echo(number: int) -> int:
    """Does nothing, as our handler."""
    return number


async def main() -> None:
    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        worker = asyncio.create_task(
            app.run_worker_async(
                concurrency=int(concurrency), install_signal_handlers=False, wait=True
            )
        )
        await asyncio.sleep(1)
        begin = time.perf_counter()
        slots = asyncio.Semaphore(int(concurrency))

        async def defer(number: int) -> None:
            async with slots:
                await echo.defer_async(number=number)

        await asyncio.gather(*(defer(number) for number in range(int(count))))
        deferred = time.perf_counter() - begin
        while True:
            done = await app.connector.execute_query_one_async(
                "SELECT count(*) AS done FROM procrastinate_jobs WHERE status = 'succeeded'"
            )
            if done["done"] == int(count):
                break
            await asyncio.sleep(0.02)
        ended = time.perf_counter() - begin
        worker.cancel()
        await asyncio.gather(worker, return_exceptions=True)
    print(json.dumps({"accepted": deferred, "ended": ended}))


asyncio.run(main())
