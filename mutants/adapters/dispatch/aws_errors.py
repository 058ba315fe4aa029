"""What AWS or the way to it answered instead of taking a job: can trying again help?"""

import logging
import math
import re
import traceback
from collections.abc import Mapping
from typing import Any

from botocore import exceptions as aws
from botocore.parsers import ResponseParserError

from application.dispatch import Dispatch, Undelivered
from domain.job_error import JobError

log = logging.getLogger("modelog.dispatch")

MAX_MESSAGE = 1000
"""Characters of a message that are kept; AWS's may repeat what it was sent."""

MAX_RETRY_AFTER = 900.0
"""Seconds. A longer `Retry-After` would outlive most jobs, so it is taken for this."""

# Refusals below 500 that go away by themselves; 429 is always one.
_TRANSIENT = frozenset(
    {
        "CodeArtifactUserPendingException",
        "ConcurrentModificationException",
        "EFSMountConnectivityException",
        "EFSMountTimeoutException",
        "ExpiredToken",  # credentials that rotate are fetched anew
        "ExpiredTokenException",
        "ResourceConflictException",  # the function is being updated
        "ResourceNotReadyException",
        "SnapStartNotReadyException",
        "SnapStartTimeoutException",
        "RequestLimitExceeded",
        "RequestTimeout",
        "RequestTimeoutException",
        "ServerException",
        "ServiceUnavailable",
        "ServiceUnavailableException",
        "SlowDown",
        "Throttling",
        "ThrottlingException",
        "ThrottledException",
        "TooManyRequestsException",
        "ProvisionedThroughputExceededException",
    }
)
_TRANSIENT_STATUS = frozenset({408, 425, 429})

# ECS has the same codes for a task definition that does not exist and for a cluster that is
# full, or scaled down to nothing, at the moment; only the sentence tells them apart.
_AMBIGUOUS = frozenset({"ClientException", "InvalidParameterException"})
_FULL = re.compile(
    r"\b(provisioning|capacity|limit|throttl\w*|no container instances)\b", re.IGNORECASE
)

_NOT_SENT: tuple[tuple[tuple[type[Exception], ...], str, str, bool], ...] = (
    (
        # Not at once the end of the job: a metadata service that is slow looks the same.
        (aws.NoCredentialsError, aws.PartialCredentialsError),
        "no_aws_credentials",
        "no AWS credentials were found",
        True,
    ),
    (
        (aws.CredentialRetrievalError, aws.TokenRetrievalError),
        "no_aws_credentials",
        "AWS credentials could not be fetched",
        True,
    ),
    (
        (aws.NoRegionError,),
        "no_aws_region",
        "no AWS region is set: MODELOG_ECS_REGION or AWS_REGION",
        False,
    ),
    (
        (
            aws.InvalidRegionError,
            aws.UnknownEndpointError,
            aws.ParamValidationError,
            aws.ProfileNotFound,
            aws.ConfigParseError,
            aws.ConfigNotFound,
            ValueError,  # what botocore raises for an AWS_ENDPOINT_URL that is no URL
        ),
        "aws_misconfigured",
        "the call is not one that AWS can be sent",
        False,
    ),
    ((ResponseParserError,), "aws_unreadable", "the answer is not one of AWS", True),
    (
        (aws.HTTPClientError, aws.ConnectionError),
        "aws_unreachable",
        "AWS could not be reached or did not answer in time",
        True,
    ),
)
"""What boto3 raises of its own: which, our code, what it means, and whether to try again."""


def undelivered(error: Exception, job: Dispatch) -> Undelivered:
    """The outcome of a call to AWS that raised.

    AWS's own code is the error's code. What did not come from AWS has one of ours, with the
    name of what boto3 raised: its text may hold the addresses, and so the passwords, of
    endpoints and proxies.
    """
    if isinstance(error, aws.ClientError):
        return _refused(error, job)
    name = type(error).__name__
    for kinds, code, message, retry in _NOT_SENT:
        if isinstance(error, kinds):
            return refused(code, f"{message} ({name})", retry=retry)
    # Its text may quote what was sent, the job token included, so only the way there is logged.
    log.error(
        "job %s: calling AWS raised %s at\n%s",
        job.job_id,
        name,
        "".join(traceback.format_tb(error.__traceback__)),
    )
    return refused("aws_call_failed", f"calling AWS failed ({name})", retry=True)


def code_of(error: Exception) -> str:
    """AWS's own code, or the name of what boto3 raised; never a text that may hold addresses."""
    if isinstance(error, aws.ClientError):
        return str(error.response.get("Error", {}).get("Code") or "no code")
    return type(error).__name__


def refused(code: str, message: str, *, retry: bool, after: float | None = None) -> Undelivered:
    """A refusal with AWS's code."""
    return Undelivered(
        error=JobError(code=code, message=message[:MAX_MESSAGE]), retry=retry, retry_after=after
    )


def _refused(error: aws.ClientError, job: Dispatch) -> Undelivered:
    described: Mapping[str, Any] = error.response.get("Error", {})
    metadata: Mapping[str, Any] = error.response.get("ResponseMetadata", {})
    status = metadata.get("HTTPStatusCode", 0)
    code = str(described.get("Code") or f"HTTP {status}")
    # Lambda's messages of the same kind come under two spellings.
    text = str(described.get("Message") or error.response.get("message") or "no message")
    retry = (
        code in _TRANSIENT
        or status in _TRANSIENT_STATUS
        or status >= 500
        or (code in _AMBIGUOUS and _FULL.search(text) is not None)
    )
    return refused(
        code,
        # A refusal may quote the parameter that it refuses.
        text.replace(job.token, "[job token]") if job.token else text,
        retry=retry,
        after=_seconds(metadata.get("HTTPHeaders", {}).get("retry-after")) if retry else None,
    )


def _seconds(header: str | None) -> float | None:
    try:
        seconds = float(header or "")
    except ValueError:
        return None  # a date: AWS sends seconds, and the worker's own backoff will do
    return min(seconds, MAX_RETRY_AFTER) if math.isfinite(seconds) and seconds >= 0 else None
