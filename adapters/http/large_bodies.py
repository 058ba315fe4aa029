"""What takes long with a large body is done beside the event loop, so that nobody waits for it."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")

SMALL_BYTES = 64 * 1024
"""Up to here it takes less time than anybody would notice."""

_threads = ThreadPoolExecutor(2, thread_name_prefix="modelog-body")
"""Large bodies wait for each other, and for nothing else."""


async def beside_loop(function: Callable[..., T], *arguments: Any, size: int) -> T:
    """The result of a function of a body of that size, in bytes."""
    if size <= SMALL_BYTES:
        return function(*arguments)
    return await asyncio.get_running_loop().run_in_executor(_threads, function, *arguments)
