"""Updates that make 10,000 subscriptions stale, beside updates of a model that has none."""

import asyncio
import tempfile
import time
from pathlib import Path

from adapters.store.log import open_log
from tests.benchmarks.report import Row, ratio
from tests.samples import context
from tests.subscriptions.many import COUNT, models_of, subscribe_many, with_schema

ROUNDS = 9


def main() -> list[Row]:
    """The rows of this benchmark."""
    return asyncio.run(_rows())


async def _rows() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        log = open_log(f"sqlite:///{Path(folder) / 'modelog.db'}")
        ledger, models = models_of(log)
        await subscribe_many(ledger, models, "target")
        await models.create(with_schema({"type": "object"}), context(), model_id="alone")
        rates: dict[str, list[float]] = {"target": [], "alone": []}
        for number in range(ROUNDS):
            for model_id, found in rates.items():
                strict = with_schema({"type": "object", "required": [f"x{number}"]})
                begin = time.perf_counter()
                done = await models.update(model_id, strict, context())
                found.append(1 / (time.perf_counter() - begin))
                stale = COUNT if model_id == "target" else 0
                assert len(done.value.stale_subscriptions) == stale
                await models.update(model_id, with_schema({"type": "object"}), context())
        log.close()
    what = f"PUTs/s that make {COUNT:,} subscriptions stale, SQLite"
    # A tenth of a second is well under one; the peer's is a few milliseconds.
    return [ratio(what, rates["target"], "a model without any", rates["alone"], target=0.02)]
