"""What Lambda and ECS have in common: clients, the event that a handler gets, errors."""

import threading
from collections.abc import Callable
from typing import Any

import boto3
import msgspec
from botocore.config import Config
from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    NoCredentialsError,
    NoRegionError,
    ParamValidationError,
    PartialCredentialsError,
)

from application.dispatch import Dispatch, Undelivered
from domain.job_error import JobError

CONNECT_TIMEOUT_SECONDS = 5
READ_TIMEOUT_SECONDS = 20
ATTEMPTS = 3
"""Of boto3's own quick retries inside one dispatch, in its standard mode."""

MAX_MESSAGE = 1_000

# Refusals that pass by themselves although their status is not one of an overload.
_PASSING = frozenset(
    {
        "CodeArtifactUserPendingException",
        "EC2ThrottledException",
        "EFSMountTimeoutException",
        "ENILimitReachedException",
        "LimitExceededException",
        "ResourceConflictException",
        "ResourceNotReadyException",
        "ServerException",
        "SnapStartNotReadyException",
        "SubnetIPAddressLimitReachedException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
    }
)
# Of configuration: trying again changes nothing.
_LASTING = (NoCredentialsError, NoRegionError, ParamValidationError, PartialCredentialsError)


class Clients:
    """One client for each service and region, made once; thread-safe.

    Credentials, region and endpoint come from the standard AWS_* environment and
    configuration, `AWS_ENDPOINT_URL` included.
    """

    def __init__(self, service: str, connections: int) -> None:
        self._service = service
        self._config = Config(
            connect_timeout=CONNECT_TIMEOUT_SECONDS,
            read_timeout=READ_TIMEOUT_SECONDS,
            retries={"mode": "standard", "total_max_attempts": ATTEMPTS},
            max_pool_connections=connections,
        )
        self._lock = threading.Lock()
        self._clients: dict[str | None, Any] = {}

    def client(self, region: str | None = None) -> Any:
        """The client for a region, by default the environment's. Raises `BotoCoreError`."""
        with self._lock:  # a session must not make two clients at once
            if region not in self._clients:
                session = boto3.session.Session(region_name=region)
                self._clients[region] = session.client(self._service, config=self._config)
            return self._clients[region]

    def close(self) -> None:
        """Let go of all connections."""
        with self._lock:
            for client in self._clients.values():
                client.close()
            self._clients.clear()


def event_for(job: Dispatch, fits: Callable[[bytes], bool]) -> bytes:
    """The JSON that a handler is given; without the input where it would not fit.

    A handler that finds no `input` reads the job back with the token.
    """
    event = {
        "job_id": job.job_id,
        "job_type": job.job_type,
        "model_id": job.model_id,
        "model_version": job.model_version,
        "callback": {"url": job.callback_url, "token": job.token},
    }
    whole = msgspec.json.encode({**event, "input": job.input})
    return whole if fits(whole) else msgspec.json.encode(event)


def undelivered(error: Exception) -> Undelivered:
    """What an error of boto3 means for the job, with AWS's own code."""
    if isinstance(error, ClientError):
        said = error.response.get("Error", {})
        meta = error.response.get("ResponseMetadata", {})
        code = str(said.get("Code") or "Unknown")
        status = int(meta.get("HTTPStatusCode") or 0)
        return Undelivered(
            error=JobError(code=code, message=str(said.get("Message") or code)[:MAX_MESSAGE]),
            retry=status >= 500 or status == 429 or code in _PASSING,
            retry_after=_seconds(meta.get("HTTPHeaders", {}).get("retry-after")),
        )
    # The text may name the address that was called, and nothing secret.
    message = str(error)[:MAX_MESSAGE] or type(error).__name__
    return Undelivered(
        error=JobError(code=type(error).__name__, message=message),
        retry=isinstance(error, BotoCoreError) and not isinstance(error, _LASTING),
    )


def _seconds(text: str | None) -> float | None:
    return float(text) if text is not None and text.isascii() and text.isdigit() else None
