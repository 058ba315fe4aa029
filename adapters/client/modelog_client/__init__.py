"""A typed client of Modelog's HTTP API.

    from modelog_client import InProcess, Handlers, Modelog

    with Modelog("http://127.0.0.1:8000", token) as modelog:
        job = modelog.infer_model_version("price", "1", input={"nights": 7})
        print(modelog.wait(job).output)

Every operation of the API is a method by its name in snake case, of `Modelog` and, awaited, of
`AsyncModelog`. Lists are iterators. `modelog.<method>.answer(...)` gives the value with its ETag.
"""

from msgspec import UNSET

from modelog_client.clients import AsyncModelog, Modelog
from modelog_client.definitions import (
    Contract,
    EcsTask,
    HandlerContracts,
    Handlers,
    InProcess,
    Lambda,
)
from modelog_client.errors import (
    ApiError,
    BadRequest,
    Conflict,
    Forbidden,
    ModelogError,
    NotAllowed,
    NotEnded,
    NotFound,
    NotModified,
    PreconditionFailed,
    TooLarge,
    TooManyRequests,
    Unauthorized,
    Unavailable,
    UnexpectedAnswer,
    Unreachable,
)
from modelog_client.exchange import Retries
from modelog_client.operation import Answer

__all__ = [
    "UNSET",
    "Answer",
    "ApiError",
    "AsyncModelog",
    "BadRequest",
    "Conflict",
    "Contract",
    "EcsTask",
    "Forbidden",
    "HandlerContracts",
    "Handlers",
    "InProcess",
    "Lambda",
    "Modelog",
    "ModelogError",
    "NotAllowed",
    "NotEnded",
    "NotFound",
    "NotModified",
    "PreconditionFailed",
    "Retries",
    "TooLarge",
    "TooManyRequests",
    "Unauthorized",
    "Unavailable",
    "UnexpectedAnswer",
    "Unreachable",
]
