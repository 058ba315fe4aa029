"""Hands jobs to AWS ECS as tasks, and asks what became of them."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
from botocore.exceptions import BotoCoreError, ClientError

from adapters.dispatch.aws import MAX_MESSAGE, Clients, event_for, undelivered
from adapters.dispatch.ecs_settings import EcsSettings
from application.dispatch import Accepted, Dispatch, Outcome, Stopped, Undelivered
from domain.handlers import EcsTask
from domain.job_error import JobError

MAX_OVERRIDES = 8_192
"""Characters of all overrides of a task together."""

VARIABLE = "MODELOG_JOB"
"""The environment variable that a container finds the job in, as JSON."""

REPORT_GRACE = timedelta(seconds=30)
"""A task that has stopped this long ago and never reported will not report any more."""

DESCRIBED_AT_ONCE = 100

# Other reasons, like RESOURCE:MEMORY or a lack of capacity, pass.
_LASTING_REASONS = frozenset({"ATTRIBUTE", "INACTIVE", "LOCATION", "MISSING"})


class EcsDispatcher:
    """Implements `application.dispatch.Dispatcher` and `RemoteRuns`.

    The region is that of the AWS environment: a handler names its cluster only.
    """

    runs_here = False

    def __init__(self, concurrency: int, settings: EcsSettings) -> None:
        self._settings = settings
        self._clients = Clients("ecs", concurrency)
        self._threads = ThreadPoolExecutor(concurrency, thread_name_prefix="modelog-ecs")

    async def dispatch(self, job: Dispatch) -> Outcome:
        """Run a task; its reference is the task's ARN."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._run, job)

    def _run(self, job: Dispatch) -> Outcome:
        assert isinstance(job.handler, EcsTask)
        cluster, _, task_definition = job.handler.value.partition("/")
        container = self._settings.container or task_definition.partition(":")[0]

        def overrides(event: bytes) -> dict[str, Any]:
            variable = {"name": VARIABLE, "value": event.decode()}
            return {"containerOverrides": [{"name": container, "environment": [variable]}]}

        def fits(event: bytes) -> bool:
            return len(msgspec.json.encode(overrides(event)).decode()) <= MAX_OVERRIDES

        try:
            answer = self._clients.client().run_task(
                cluster=cluster,
                taskDefinition=task_definition,
                count=1,
                # A second try of the same job is the same task, for as long as ECS remembers.
                clientToken=job.job_id,
                startedBy=f"modelog/{job.job_id}"[:128],
                overrides=overrides(event_for(job, fits)),
                **self._placement(),
            )
        except ClientError as error:
            return _already_runs(error) or undelivered(error)
        except BotoCoreError as error:
            return undelivered(error)
        if answer.get("tasks"):
            return Accepted(reference=answer["tasks"][0]["taskArn"])
        return _refused(answer.get("failures", []))

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

    async def stopped(self, references: Sequence[str]) -> Mapping[str, Stopped]:
        """Those of these tasks that have stopped a while ago, or that ECS does not know."""
        loop = asyncio.get_running_loop()
        found: dict[str, Stopped] = {}
        for cluster, arns in _by_cluster(references).items():
            for start in range(0, len(arns), DESCRIBED_AT_ONCE):
                some = arns[start : start + DESCRIBED_AT_ONCE]
                found |= await loop.run_in_executor(self._threads, self._describe, cluster, some)
        return found

    def _describe(self, cluster: str, arns: Sequence[str]) -> dict[str, Stopped]:
        try:
            answer = self._clients.client().describe_tasks(cluster=cluster, tasks=list(arns))
        except (BotoCoreError, ClientError):
            return {}  # asked again at the next round
        since = datetime.now(UTC) - REPORT_GRACE
        found = {
            task["taskArn"]: Stopped(reason=_reason(task))
            for task in answer.get("tasks", [])
            if task.get("lastStatus") == "STOPPED" and task.get("stoppedAt", since) <= since
        }
        for failure in answer.get("failures", []):
            if failure.get("reason") == "MISSING" and failure.get("arn") in arns:
                found[failure["arn"]] = Stopped(reason="the task is unknown to ECS")
        return found

    def close(self) -> None:
        """Let go of connections and threads; calls on their way are finished."""
        self._threads.shutdown()
        self._clients.close()


def _already_runs(error: ClientError) -> Accepted | None:
    """A former try of the same job did reach ECS: then that is its task."""
    response: dict[str, Any] = dict(error.response)
    if response.get("Error", {}).get("Code") != "ConflictException":
        return None
    ids = response.get("resourceIds") or []
    return Accepted(reference=ids[0]) if ids else None


def _refused(failures: Sequence[Mapping[str, str]]) -> Undelivered:
    reason = failures[0].get("reason", "") if failures else ""
    detail = failures[0].get("detail", "") if failures else "ECS started no task"
    message = f"{reason}: {detail}" if reason and detail else reason or detail
    return Undelivered(
        error=JobError(code=reason[:100] or "NoTask", message=message[:MAX_MESSAGE]),
        retry=reason not in _LASTING_REASONS,
    )


def _reason(task: Mapping[str, Any]) -> str:
    parts = [str(task.get("stoppedReason") or "the task stopped")]
    for container in task.get("containers", []):
        said = container.get("reason")
        code = container.get("exitCode")
        if said or code is not None:
            exit_code = "" if code is None else f"exit code {code}"
            parts.append(f"{container.get('name')}: {', '.join(filter(None, [exit_code, said]))}")
    return "; ".join(parts)[:MAX_MESSAGE]


def _by_cluster(arns: Iterable[str]) -> dict[str, list[str]]:
    """Task ARNs by the cluster that they name: arn:...:task/<cluster>/<id>."""
    found: dict[str, list[str]] = {}
    for arn in arns:
        parts = arn.rpartition(":")[2].split("/")
        if len(parts) == 3:
            found.setdefault(parts[1], []).append(arn)
    return found
