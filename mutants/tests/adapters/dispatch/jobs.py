"""Jobs to dispatch."""

import asyncio
import json
from typing import Any

import msgspec

from application.dispatch import Dispatch, Dispatcher, Outcome
from domain.handlers import EcsTask, Handler, InProcess, Lambda

JOB_ID = "01939d4c-7e10-7abc-8def-0123456789ab"
TOKEN = "secret-job-token"
CALLBACK = f"http://modelog.test/v2/models/prices/versions/3/jobs/{JOB_ID}/complete"

FUNCTION = "arn:aws:lambda:us-west-2:123456789012:function:train"
ON_LAMBDA = Lambda(arn=FUNCTION)
ON_ECS = EcsTask(value="ml/train:7")


def job(handler: Handler, input_: Any = None, **changes: Any) -> Dispatch:
    """A job of this handler."""
    made = Dispatch(
        job_id=JOB_ID,
        job_type="training",
        model_id="prices",
        model_version="3",
        handler=handler,
        input=msgspec.Raw(json.dumps(input_, ensure_ascii=False).encode()),
        callback_url=CALLBACK,
        token=TOKEN,
    )
    return msgspec.structs.replace(made, **changes)


def event(input_: Any) -> dict[str, Any]:
    """What a handler elsewhere must get for `job`, with its input."""
    return {
        "job_id": JOB_ID,
        "job_type": "training",
        "model_id": "prices",
        "model_version": "3",
        "input": input_,
        "callback": {"url": CALLBACK, "token": TOKEN},
    }


def event_by_reference() -> dict[str, Any]:
    """The same without the input."""
    without = {key: value for key, value in event(None).items() if key != "input"}
    return {**without, "input_by_reference": True}


def in_process(name: str) -> InProcess:
    return InProcess(value=name)


def outcome(dispatcher: Dispatcher, dispatch: Dispatch) -> Outcome:
    """What became of one job."""
    return asyncio.run(dispatcher.dispatch(dispatch))
