"""Jobs of models."""

from collections.abc import Callable
from typing import Any, Literal

from msgspec import UNSET, UnsetType

from modelog_client.answers import CompletedJob, InferenceStarted, Job, TrainingStarted
from modelog_client.calls import AsOf, Call, Listed, keyed, listed, path, read
from modelog_client.history_answers import Causes, HistoryEntry
from modelog_client.models import VERSION
from modelog_client.operation import listing, operation

Order = Literal["asc", "desc"]
JobStatus = Literal["pending", "started", "success", "failure"]


class Jobs:
    """Operations on jobs."""

    @operation
    def infer_model_version(
        self,
        model_id: str,
        version: str,
        *,
        input: Any,  # noqa: A002 - the API's own name
        subscribe: bool | UnsetType = UNSET,
        timeout_seconds: float | UnsetType = UNSET,
        idempotency_key: str | None = None,
    ) -> Call[InferenceStarted]:
        """An inference job on an active version; `wait` gives its end."""
        body = {"input": input, "subscribe": subscribe, "timeout_seconds": timeout_seconds}
        where = path(VERSION + "/inference", model_id, version)
        return keyed("POST", where, InferenceStarted, body, idempotency_key)

    @operation
    def train_model_version(
        self,
        model_id: str,
        version: str,
        *,
        input: Any,  # noqa: A002 - the API's own name
        activate_on_success: bool | UnsetType = UNSET,
        timeout_seconds: float | UnsetType = UNSET,
        idempotency_key: str | None = None,
    ) -> Call[TrainingStarted]:
        """A training job; `wait` gives its end."""
        body = {
            "input": input,
            "activate_on_success": activate_on_success,
            "timeout_seconds": timeout_seconds,
        }
        where = path(VERSION + "/training", model_id, version)
        return keyed("POST", where, TrainingStarted, body, idempotency_key)

    @operation
    def complete_model_job(
        self,
        model_id: str,
        version: str,
        job_id: str,
        *,
        status: Literal["success", "failure"],
        output: Any = UNSET,
        error: Any = UNSET,
        idempotency_key: str | None = None,
    ) -> Call[CompletedJob]:
        """The end of a job, as its handler reports it."""
        body = {"status": status, "output": output, "error": error}
        where = path(VERSION + "/jobs/{}/complete", model_id, version, job_id)
        return keyed("POST", where, CompletedJob, body, idempotency_key)

    @listing
    def list_model_version_jobs(
        self,
        model_id: str,
        version: str,
        *,
        status: JobStatus | None = None,
        order: Order | None = None,
        page_size: int | None = None,
    ) -> Listed[Job]:
        """The jobs of a version."""
        where = path(VERSION + "/jobs", model_id, version)
        return listed(where, Job, page_size, {"status": status, "order": order})

    @operation
    def get_job(
        self,
        job_id: str,
        *,
        wait: int | None = None,
        as_of: AsOf = None,
        if_none_match: str | None = None,
    ) -> Call[Job]:
        """A job; with `wait`, when it has ended or after so many seconds, up to 30."""
        return read(
            path("/v2/jobs/{}", job_id),
            Job,
            {"wait": wait, "as_of": as_of},
            if_none_match=if_none_match,
            holds=wait or 0,
        )

    @listing
    def list_jobs(
        self,
        *,
        status: JobStatus | None = None,
        model_id: str | None = None,
        client_id: str | None = None,
        assignment_id: str | None = None,
        order: Order | None = None,
        page_size: int | None = None,
    ) -> Listed[Job]:
        """Jobs that the caller may see, oldest first unless `order` is `desc`."""
        query = {
            "status": status,
            "model_id": model_id,
            "client_id": client_id,
            "assignment_id": assignment_id,
            "order": order,
        }
        return listed("/v2/jobs", Job, page_size, query)

    @listing
    def get_job_history(self, job_id: str, *, page_size: int | None = None) -> Listed[HistoryEntry]:
        """Every event of a job."""
        return listed(path("/v2/jobs/{}/history", job_id), HistoryEntry, page_size)

    @operation
    def get_job_causes(self, job_id: str) -> Call[Causes]:
        """What led to a job, event by event, back to the first request."""
        return read(path("/v2/jobs/{}/causes", job_id), Causes)


def get_job(job_id: str) -> Callable[[int], Call[Job]]:
    """The call that looks at a job for so many seconds."""
    return lambda seconds: Jobs.get_job.make(None, job_id, wait=seconds)
