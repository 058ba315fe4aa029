"""What a process has in mind of a client that was forgotten."""

import asyncio
from pathlib import Path

import pytest

from adapters.service import Service
from adapters.settings import read_settings
from adapters.telemetry.telemetry import Telemetry
from domain.client import ClientForgotten
from domain.errors import NotFound
from tests.domain.test_job import REQUESTED
from tests.samples import record


def test_nothing_is_kept_of_what_a_page_tells_before_it_tells_that_its_client_is_forgotten(
    tmp_path: Path,
) -> None:
    """Those events were read while the key was still at hand."""
    settings = read_settings({}, home=tmp_path)

    async def test() -> int:
        service = await Service.start(settings, Telemetry(settings))
        try:
            page = [record("job:j-1", 1, REQUESTED), record("client:acme", 2, ClientForgotten())]
            service._observed(page)
            misses = service.ledger.cache_misses
            with pytest.raises(NotFound):
                await service.jobs.load("j-1")
            return service.ledger.cache_misses - misses
        finally:
            await service.stop()

    assert asyncio.run(test()) == 1
