"""Asks AWS ECS what became of tasks."""

import logging
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from adapters.dispatch.aws_clients import AwsClients
from adapters.dispatch.aws_errors import code_of
from adapters.dispatch.threads import Threads
from application.dispatch import Stopped

log = logging.getLogger("modelog.dispatch")

BATCH = 100
"""Tasks of one DescribeTasks, all of one cluster. Source:
https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html."""

SETTLE = timedelta(seconds=30)
"""How long a task must have been stopped, or unknown to ECS: its report may be under way, and
a task that was just started may not be visible yet (ECS is eventually consistent)."""

_FORGET = timedelta(hours=1)

_TASK_ARN = re.compile(
    r"arn:aws[a-z0-9-]*:ecs:(?P<region>[a-z0-9-]+):[0-9]{12}:task/(?P<cluster>[^/]+)/[^/]+"
)

UNKNOWN = "unknown to ECS: it shows stopped tasks for an hour, and this is not among them"


class EcsTasks:
    """`RemoteRuns` of ECS tasks, by their ARNs."""

    def __init__(
        self,
        *,
        settle: timedelta = SETTLE,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._settle = settle
        self._now = now
        self._threads = Threads("ecs-tasks", 1)
        self._clients = AwsClients("ecs", connections=1)
        self._missing_since: dict[str, datetime] = {}

    async def stopped(self, references: Sequence[str]) -> Mapping[str, Stopped]:
        """The tasks that stopped a while ago, or that ECS has not known for a while.

        Left out: what is no task's ARN, and what ECS does not answer for now.
        """
        return await self._threads.run(self._stopped, references)

    def close(self) -> None:
        """Answer no more questions."""
        self._threads.close()
        self._clients.close()

    def _stopped(self, references: Sequence[str]) -> dict[str, Stopped]:
        ended: dict[str, Stopped] = {}
        for region, cluster, tasks in _batches(references):
            try:
                answer = self._clients.client(region).describe_tasks(cluster=cluster, tasks=tasks)
                ended.update(self._ended(answer, set(tasks)))
            except Exception as error:  # noqa: BLE001 - other clusters may still answer
                log.warning(
                    "ECS cannot be asked for %d tasks of cluster %s in %s: %s",
                    len(tasks),
                    cluster,
                    region,
                    code_of(error),
                )
        return ended

    def _ended(self, answer: Mapping[str, Any], asked: set[str]) -> Iterator[tuple[str, Stopped]]:
        now = self._now()
        for task in answer.get("tasks", ()):
            arn = task["taskArn"]
            self._missing_since.pop(arn, None)
            if arn in asked and task.get("lastStatus") == "STOPPED":
                at = task.get("stoppedAt") or task.get("executionStoppedAt")
                if at is None or now - at >= self._settle:
                    yield arn, Stopped(reason=_reason(task))
        for failure in answer.get("failures", ()):
            arn = failure.get("arn")
            if arn in asked and failure.get("reason") == "MISSING":
                since = self._missing_since.setdefault(arn, now)
                if now - since >= self._settle:
                    yield arn, Stopped(reason=UNKNOWN)
        for arn, since in list(self._missing_since.items()):
            if now - since > _FORGET:  # nobody asks any more
                del self._missing_since[arn]


def _batches(references: Sequence[str]) -> Iterator[tuple[str, str, list[str]]]:
    clusters: dict[tuple[str, str], list[str]] = {}
    for reference in dict.fromkeys(references):
        if (arn := _TASK_ARN.fullmatch(reference)) is not None:
            clusters.setdefault((arn["region"], arn["cluster"]), []).append(reference)
    for (region, cluster), tasks in clusters.items():
        for start in range(0, len(tasks), BATCH):
            yield region, cluster, tasks[start : start + BATCH]


def _reason(task: Mapping[str, Any]) -> str:
    """AWS's stop code and reason, and how each container ended."""
    parts = [task.get("stoppedReason") or "stopped, ECS gives no reason"]
    if code := task.get("stopCode"):
        parts[0] = f"{code}: {parts[0]}"
    for container in task.get("containers", ()):
        exit_code, why = container.get("exitCode"), container.get("reason")
        if exit_code is None and not why:
            continue
        ended = "did not run" if exit_code is None else f"exited with {exit_code}"
        parts.append(f"container {container.get('name')} {ended}" + (f" ({why})" if why else ""))
    return "; ".join(parts)[:1000]
