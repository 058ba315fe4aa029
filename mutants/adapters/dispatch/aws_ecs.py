"""Runs jobs as AWS ECS tasks."""

import hashlib
import json
import re
from typing import Any

from botocore.exceptions import ClientError

from adapters.dispatch.aws_clients import AwsClients
from adapters.dispatch.aws_errors import code_of, refused, undelivered
from adapters.dispatch.handler_event import handler_event
from adapters.dispatch.threads import Threads
from adapters.settings import EcsSettings
from application.dispatch import Accepted, Dispatch, Outcome
from domain.handlers import EcsTask

OVERRIDES_LIMIT = 8192
"""Characters of a task's overrides, the formatting of their JSON included.

Source: `overrides` in https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html.
"""

EVENT_VARIABLE = "MODELOG_JOB"
"""The container's environment variable with the event."""

# A client token is up to 64 of these, `startedBy` up to 128 of the others.
_CLIENT_TOKEN = re.compile(r"[!-~]{1,64}")
_STARTED_BY = re.compile(r"[A-Za-z0-9_/-]{1,120}")

# Reasons in `failures` that waiting does not mend: the cluster or what the task demands of
# it is wrong. Anything else, RESOURCE:MEMORY or AGENT or a sentence on capacity, may pass.
_LASTING = re.compile(r"MISSING|INACTIVE|ATTRIBUTE|LOCATION|InvalidParameter|AccessDenied")
_CODE = re.compile(r"[A-Za-z][A-Za-z0-9 :_]{0,63}")


class EcsDispatcher:
    """A `Dispatcher` of `ecs_task` handlers; at most `concurrency` calls at a time."""

    runs_here = False

    def __init__(self, settings: EcsSettings, *, concurrency: int) -> None:
        self._settings = settings
        self._threads = Threads("ecs", concurrency)
        self._clients = AwsClients("ecs", connections=concurrency)

    async def dispatch(self, job: Dispatch) -> Outcome:
        """Run one task for the job. The reference is the task's ARN.

        A repeated call for the same job, within 24 hours, starts no second task.
        """
        return await self._threads.run(self._dispatch, job)

    def close(self) -> None:
        """Take no more jobs."""
        self._threads.close()
        self._clients.close()

    def _dispatch(self, job: Dispatch) -> Outcome:
        try:
            return self._run_task(job)
        except ClientError as error:
            return _already_running(error) or undelivered(error, job)
        except Exception as error:  # noqa: BLE001 - every failure is an outcome
            return undelivered(error, job)

    def _run_task(self, job: Dispatch) -> Outcome:
        assert isinstance(job.handler, EcsTask)
        cluster, _, task_definition = job.handler.value.partition("/")
        overrides = self._overrides(job)
        if overrides is None:
            return refused(
                "overrides_too_long",
                f"the job does not fit the {OVERRIDES_LIMIT} characters of a task's overrides, "
                "even without its input",
                retry=False,
            )
        response = self._clients.client(self._settings.region).run_task(
            cluster=cluster,
            taskDefinition=task_definition,
            count=1,
            clientToken=client_token(job.job_id),
            startedBy=started_by(job.job_id),
            overrides=overrides,
            **self._placement(),
        )
        if tasks := response.get("tasks"):
            return Accepted(reference=tasks[0]["taskArn"])
        return _failed(response.get("failures") or [])

    def _overrides(self, job: Dispatch) -> dict[str, Any] | None:
        for by_reference in (False, True):
            event = handler_event(job, by_reference=by_reference).decode()
            overrides = {
                "containerOverrides": [
                    {
                        "name": self._settings.container,
                        "environment": [{"name": EVENT_VARIABLE, "value": event}],
                    }
                ]
            }
            # Counted as it is sent: quotes and letters outside of ASCII are escaped, so this is
            # never less than what AWS counts.
            if len(json.dumps(overrides)) <= OVERRIDES_LIMIT:
                return overrides
        return None

    def _placement(self) -> dict[str, Any]:
        settings = self._settings
        placement: dict[str, Any] = {}
        if settings.launch_type:
            placement["launchType"] = settings.launch_type
        if settings.platform_version:
            placement["platformVersion"] = settings.platform_version
        if settings.subnets:
            placement["networkConfiguration"] = {
                "awsvpcConfiguration": {
                    "subnets": list(settings.subnets),
                    "securityGroups": list(settings.security_groups),
                    "assignPublicIp": "ENABLED" if settings.assign_public_ip else "DISABLED",
                }
            }
        return placement


def client_token(job_id: str) -> str:
    """The token by which ECS knows a repeated RunTask: the job's id, hashed where it is too long.

    It holds for 24 hours and in one cluster. Source:
    https://docs.aws.amazon.com/AmazonECS/latest/APIReference/ECS_Idempotency.html.
    """
    return job_id if _CLIENT_TOKEN.fullmatch(job_id) else _hashed(job_id)


def started_by(job_id: str) -> str:
    """The tag by which `aws ecs list-tasks --started-by` finds the job's task."""
    return f"modelog/{job_id if _STARTED_BY.fullmatch(job_id) else _hashed(job_id)}"


def _hashed(job_id: str) -> str:
    return hashlib.sha256(job_id.encode()).hexdigest()


def _already_running(error: ClientError) -> Outcome | None:
    """The task of an earlier attempt whose answer was lost.

    ECS compares all parameters of a repeated token, and an attempt's job token is not
    the last one's, so it answers with a conflict that names the task.
    """
    if code_of(error) != "ConflictException":
        return None
    tasks = error.response.get("resourceIds")
    return Accepted(reference=tasks[0]) if tasks else None


def _failed(failures: list[dict[str, str]]) -> Outcome:
    failure = failures[0] if failures else {}
    reason = failure.get("reason") or "no task was started and no reason given"
    detail = failure.get("detail")
    return refused(
        reason if _CODE.fullmatch(reason) and len(reason.split()) <= 3 else "run_task_failure",
        f"{reason}: {detail}" if detail else reason,
        retry=_LASTING.match(reason) is None,
    )
