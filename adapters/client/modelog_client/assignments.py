"""Assignments: what model a key stands for, in a domain and in a service."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from msgspec import UNSET, UnsetType

from modelog_client.answers import StartedJob
from modelog_client.calls import AsOf, Call, Listed, keyed, listed, path, read, write
from modelog_client.definitions import JobType
from modelog_client.history_answers import HistoryEntry
from modelog_client.operation import listing, operation
from modelog_client.tenant_answers import Assignment
from modelog_client.tenants import DOMAIN, SERVICE

KEY = DOMAIN + "/assignments/{}"
ASSIGNED = SERVICE + "/assignments/{}"

Status = Literal["active", "archived"]


class Assignments:
    """Operations on assignments, of a domain and of a service."""

    @listing
    def list_domain_model_assignments(
        self,
        client_id: str,
        domain_id: str,
        *,
        status: Status | None = None,
        page_size: int | None = None,
    ) -> Listed[Assignment]:
        """The current assignments of a domain."""
        where = path(DOMAIN + "/assignments", client_id, domain_id)
        return listed(where, Assignment, page_size, {"status": status})

    @operation
    def upsert_domain_model_assignment(
        self,
        client_id: str,
        domain_id: str,
        *,
        assignment_key: str,
        model_id: str | UnsetType = UNSET,
        model_version: str | UnsetType = UNSET,
        status: Status | UnsetType = UNSET,
        role: str | UnsetType | None = UNSET,
        settings: Mapping[str, Any] | UnsetType | None = UNSET,
        metadata: Mapping[str, Any] | UnsetType | None = UNSET,
        service_updates: Sequence[Mapping[str, Any]] | UnsetType = UNSET,
        if_match: str | None = None,
        idempotency_key: str | None = None,
    ) -> Call[Assignment]:
        """A new revision of a key of a domain. Can be repeated safely, unlike the PUT."""
        body = {
            "assignment_key": assignment_key,
            "model_id": model_id,
            "model_version": model_version,
            "status": status,
            "role": role,
            "settings": settings,
            "metadata": metadata,
            "service_updates": service_updates,
        }
        where = path(DOMAIN + "/assignments", client_id, domain_id)
        return keyed("POST", where, Assignment, body, idempotency_key, if_match=if_match)

    @operation
    def get_domain_model_assignment(
        self,
        client_id: str,
        domain_id: str,
        assignment_key: str,
        *,
        as_of: AsOf = None,
        if_none_match: str | None = None,
    ) -> Call[Assignment]:
        """What a key of a domain stands for."""
        where = path(KEY, client_id, domain_id, assignment_key)
        return read(where, Assignment, {"as_of": as_of}, if_none_match=if_none_match)

    @operation
    def put_domain_model_assignment(
        self,
        client_id: str,
        domain_id: str,
        assignment_key: str,
        *,
        model_id: str | UnsetType = UNSET,
        model_version: str | UnsetType = UNSET,
        status: Status | UnsetType = UNSET,
        role: str | UnsetType | None = UNSET,
        settings: Mapping[str, Any] | UnsetType | None = UNSET,
        metadata: Mapping[str, Any] | UnsetType | None = UNSET,
        service_updates: Sequence[Mapping[str, Any]] | UnsetType = UNSET,
        if_match: str | None = None,
    ) -> Call[Assignment]:
        """A new revision of a key of a domain; `archived` retires it."""
        body = {
            "model_id": model_id,
            "model_version": model_version,
            "status": status,
            "role": role,
            "settings": settings,
            "metadata": metadata,
            "service_updates": service_updates,
        }
        where = path(KEY, client_id, domain_id, assignment_key)
        return write("PUT", where, Assignment, body, if_match=if_match)

    @operation
    def run_domain_model_assignment_job(
        self,
        client_id: str,
        domain_id: str,
        assignment_key: str,
        *,
        input: Any,  # noqa: A002 - the API's own name
        job_type: JobType | UnsetType = UNSET,
        subscribe: bool | UnsetType = UNSET,
        timeout_seconds: float | UnsetType = UNSET,
        idempotency_key: str | None = None,
    ) -> Call[StartedJob]:
        """A job on what a key of a domain stands for; `wait` gives its end."""
        body = {
            "input": input,
            "job_type": job_type,
            "subscribe": subscribe,
            "timeout_seconds": timeout_seconds,
        }
        where = path(KEY + "/jobs", client_id, domain_id, assignment_key)
        return keyed("POST", where, StartedJob, body, idempotency_key)

    @listing
    def get_domain_model_assignment_history(
        self,
        client_id: str,
        domain_id: str,
        assignment_key: str,
        *,
        page_size: int | None = None,
    ) -> Listed[Assignment]:
        """Every revision of a key of a domain, newest first."""
        where = path(KEY + "/history", client_id, domain_id, assignment_key)
        return listed(where, Assignment, page_size)

    @listing
    def get_domain_model_assignment_events(
        self,
        client_id: str,
        domain_id: str,
        assignment_key: str,
        *,
        page_size: int | None = None,
    ) -> Listed[HistoryEntry]:
        """Every event of a key of a domain."""
        where = path(KEY + "/events", client_id, domain_id, assignment_key)
        return listed(where, HistoryEntry, page_size)

    @listing
    def list_service_model_assignments(
        self,
        client_id: str,
        domain_id: str,
        service_id: str,
        *,
        status: Status | None = None,
        page_size: int | None = None,
    ) -> Listed[Assignment]:
        """The current assignments of a service."""
        where = path(SERVICE + "/assignments", client_id, domain_id, service_id)
        return listed(where, Assignment, page_size, {"status": status})

    @operation
    def upsert_service_model_assignment(
        self,
        client_id: str,
        domain_id: str,
        service_id: str,
        *,
        assignment_key: str,
        model_id: str | UnsetType = UNSET,
        model_version: str | UnsetType = UNSET,
        status: Status | UnsetType = UNSET,
        role: str | UnsetType | None = UNSET,
        settings: Mapping[str, Any] | UnsetType | None = UNSET,
        metadata: Mapping[str, Any] | UnsetType | None = UNSET,
        if_match: str | None = None,
        idempotency_key: str | None = None,
    ) -> Call[Assignment]:
        """A new revision of a key of a service. Can be repeated safely, unlike the PUT."""
        body = {
            "assignment_key": assignment_key,
            "model_id": model_id,
            "model_version": model_version,
            "status": status,
            "role": role,
            "settings": settings,
            "metadata": metadata,
        }
        where = path(SERVICE + "/assignments", client_id, domain_id, service_id)
        return keyed("POST", where, Assignment, body, idempotency_key, if_match=if_match)

    @operation
    def get_service_model_assignment(
        self,
        client_id: str,
        domain_id: str,
        service_id: str,
        assignment_key: str,
        *,
        as_of: AsOf = None,
        if_none_match: str | None = None,
    ) -> Call[Assignment]:
        """What a key of a service stands for."""
        where = path(ASSIGNED, client_id, domain_id, service_id, assignment_key)
        return read(where, Assignment, {"as_of": as_of}, if_none_match=if_none_match)

    @operation
    def put_service_model_assignment(
        self,
        client_id: str,
        domain_id: str,
        service_id: str,
        assignment_key: str,
        *,
        model_id: str | UnsetType = UNSET,
        model_version: str | UnsetType = UNSET,
        status: Status | UnsetType = UNSET,
        role: str | UnsetType | None = UNSET,
        settings: Mapping[str, Any] | UnsetType | None = UNSET,
        metadata: Mapping[str, Any] | UnsetType | None = UNSET,
        if_match: str | None = None,
    ) -> Call[Assignment]:
        """A new revision of a key of a service; `archived` retires it."""
        body = {
            "model_id": model_id,
            "model_version": model_version,
            "status": status,
            "role": role,
            "settings": settings,
            "metadata": metadata,
        }
        where = path(ASSIGNED, client_id, domain_id, service_id, assignment_key)
        return write("PUT", where, Assignment, body, if_match=if_match)

    @operation
    def run_service_model_assignment_job(
        self,
        client_id: str,
        domain_id: str,
        service_id: str,
        assignment_key: str,
        *,
        input: Any,  # noqa: A002 - the API's own name
        job_type: JobType | UnsetType = UNSET,
        subscribe: bool | UnsetType = UNSET,
        timeout_seconds: float | UnsetType = UNSET,
        idempotency_key: str | None = None,
    ) -> Call[StartedJob]:
        """A job on what a key of a service stands for; `wait` gives its end."""
        body = {
            "input": input,
            "job_type": job_type,
            "subscribe": subscribe,
            "timeout_seconds": timeout_seconds,
        }
        where = path(
            SERVICE + "/assignments/{}/jobs", client_id, domain_id, service_id, assignment_key
        )
        return keyed("POST", where, StartedJob, body, idempotency_key)

    @listing
    def get_service_model_assignment_history(
        self,
        client_id: str,
        domain_id: str,
        service_id: str,
        assignment_key: str,
        *,
        page_size: int | None = None,
    ) -> Listed[Assignment]:
        """Every revision of a key of a service, newest first."""
        where = path(
            SERVICE + "/assignments/{}/history", client_id, domain_id, service_id, assignment_key
        )
        return listed(where, Assignment, page_size)

    @listing
    def get_service_model_assignment_events(
        self,
        client_id: str,
        domain_id: str,
        service_id: str,
        assignment_key: str,
        *,
        page_size: int | None = None,
    ) -> Listed[HistoryEntry]:
        """Every event of a key of a service."""
        where = path(
            SERVICE + "/assignments/{}/events", client_id, domain_id, service_id, assignment_key
        )
        return listed(where, HistoryEntry, page_size)
