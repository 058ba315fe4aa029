"""The request bodies of assignments and of jobs by key (API section 4, "Tenants")."""

from typing import Annotated

import msgspec

from adapters.http.job_bodies import Input, OptionalTimeout, whole_seconds
from adapters.http.model_bodies import ModelId, VersionName
from adapters.http.tenant_bodies import DepartureDatetime, Identifier, compact_values, in_utc
from application.assignment_jobs import AskedJob
from application.assignments import AskedAssignment
from application.service_updates import ServiceUpdate
from domain.assignment import ROLE_LENGTH, AssignmentStatus
from domain.definition import EMPTY_OBJECT
from domain.job import MAX_TIMEOUT_SECONDS, JobType
from domain.tenant_resources import FeatureValues

Role = Annotated[str, msgspec.Meta(max_length=ROLE_LENGTH, examples=["primary"])]
Object = Annotated[
    msgspec.Raw | msgspec.UnsetType,
    msgspec.Meta(
        description="A JSON object of up to 64 KiB; absent or null is an empty one.",
        extra_json_schema={"type": ["object", "null"]},
    ),
]
Settings = Annotated[
    msgspec.Raw | msgspec.UnsetType,
    msgspec.Meta(
        description="A JSON object of up to 64 KiB. `timeout_seconds` in it is how long a job of "
        "this assignment may run where the job itself does not say; the rest is the caller's.",
        examples=[{"timeout_seconds": 600}],
        extra_json_schema={
            "type": ["object", "null"],
            "properties": {
                "timeout_seconds": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": MAX_TIMEOUT_SECONDS,
                }
            },
        },
    ),
]


class PatchService(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is to change of a service: features are replaced one by one, the others stay."""

    service_id: Identifier
    static_features: FeatureValues | msgspec.UnsetType = msgspec.UNSET
    departure_datetime: DepartureDatetime = msgspec.UNSET


class PutAssignment(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of putServiceModelAssignment; `archived` retires the key and needs no model."""

    model_id: ModelId | msgspec.UnsetType = msgspec.UNSET
    model_version: VersionName | msgspec.UnsetType = msgspec.UNSET
    status: AssignmentStatus = "active"
    role: Role | None = None
    settings: Settings = msgspec.UNSET
    metadata: Object = msgspec.UNSET

    def asked(self) -> AskedAssignment:
        """What the caller wants the key to be."""
        return AskedAssignment(
            model_id=None if self.model_id is msgspec.UNSET else self.model_id,
            model_version=None if self.model_version is msgspec.UNSET else self.model_version,
            status=self.status,
            role=self.role,
            settings=_compact(self.settings),
            metadata=_compact(self.metadata),
        )


class UpsertAssignment(PutAssignment, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of upsertServiceModelAssignment."""

    assignment_key: Identifier


class PutDomainAssignment(PutAssignment, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of putDomainModelAssignment."""

    service_updates: list[PatchService] = []

    def asked(self) -> AskedAssignment:
        """What the caller wants the key to be, and the changes of services with it."""
        updates = [
            ServiceUpdate(
                service_id=each.service_id,
                static_features=None
                if each.static_features is msgspec.UNSET
                else compact_values(each.static_features),
                departure_datetime=in_utc(
                    each.departure_datetime, f"/service_updates/{index}/departure_datetime"
                ),
            )
            for index, each in enumerate(self.service_updates)
        ]
        return msgspec.structs.replace(PutAssignment.asked(self), service_updates=updates)


class UpsertDomainAssignment(
    PutDomainAssignment, frozen=True, kw_only=True, forbid_unknown_fields=True
):
    """The body of upsertDomainModelAssignment."""

    assignment_key: Identifier


class RunAssignmentJob(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of a job by key."""

    input: Input
    job_type: JobType = "inference"
    subscribe: Annotated[
        bool,
        msgspec.Meta(
            description="Whether to run this input again after each training of the model."
        ),
    ] = False
    timeout_seconds: OptionalTimeout = msgspec.UNSET

    def asked(self) -> AskedJob:
        """What is to be run."""
        return AskedJob(
            job_type=self.job_type,
            input=self.input,
            subscribe=self.subscribe,
            timeout_seconds=whole_seconds(self.timeout_seconds),
        )


def _compact(raw: msgspec.Raw | msgspec.UnsetType) -> msgspec.Raw:
    """An object without white space between tokens; absent and null are an empty one."""
    if raw is msgspec.UNSET or bytes(raw).strip() == b"null":
        return EMPTY_OBJECT
    return msgspec.Raw(msgspec.json.format(raw, indent=-1))
