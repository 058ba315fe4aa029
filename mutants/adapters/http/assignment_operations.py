"""The operations on assignments as the OpenAPI document shows them."""

from collections.abc import Sequence
from typing import Any

from adapters.http.as_of import AS_OF
from adapters.http.assignment_bodies import (
    PutAssignment,
    PutDomainAssignment,
    RunAssignmentJob,
    UpsertAssignment,
    UpsertDomainAssignment,
)
from adapters.http.operation import Answer, Operation, Parameter
from adapters.http.tenant_operations import JOB_ID
from adapters.http.tenant_paths import IN_DOMAIN, IN_SERVICE, KEY_PATH
from application.jobs import StartedJob
from domain.tenant_resources import AssignmentResource

TAG = "Assignments"

GIVEN: dict[str, Any] = {
    "model_id": "model_price_reco_v1",
    "model_version": "1",
    "role": "primary",
    "settings": {"timeout_seconds": 600},
    "metadata": {},
}
ASSIGNMENT: dict[str, Any] = {
    "assignment_id": "0192a3b4-2222-7e8f-9a0b-1c2d3e4f5a6b",
    "assignment_key": "forecast",
    "status": "active",
    **GIVEN,
    "client_id": "acme",
    "domain_id": "stores",
    "service_id": None,
    "created_at": "2026-01-31T12:00:00Z",
    "archived_at": None,
}
STATUS = Parameter(
    name="status",
    meaning="+ Only keys whose latest revision has this status.",
    schema={"type": "string", "enum": ["active", "archived"]},
    example="active",
)


class Operations:
    """The six operations on the assignments of one scope."""

    def __init__(
        self, scope: str, path: Sequence[Parameter], *, upsert: Any, put: Any, example: Any
    ) -> None:
        of = f"the assignments of a {scope.lower()}"
        keyed = [*path, KEY_PATH]
        example = {**ASSIGNMENT, **example}
        written = Answer(
            status=200, meaning="The new revision.", body=AssignmentResource, example=example
        )
        rules = (
            "The former revision is archived and a new one made; jobs keep the revision that they "
            "ran with. The version must be active. `archived` retires the key."
        )
        self.list = Operation(
            id=f"list{scope}ModelAssignments",
            summary=f"List {of}, each key once",
            tag=TAG,
            path=path,
            query=[STATUS],
            answers=[
                Answer(
                    status=200,
                    meaning="A page.",
                    body=list[AssignmentResource],
                    example=[example],
                )
            ],
            paged=True,
            fresh=True,
        )
        self.upsert = Operation(
            id=f"upsert{scope}ModelAssignment",
            summary=f"Assign a version of a model to a key of a {scope.lower()}",
            description=rules,
            tag=TAG,
            path=path,
            body=upsert,
            body_example={"assignment_key": "forecast", **GIVEN},
            answers=[written],
            refusals=[422],
            idempotent=True,
            conditional=True,
            writes=True,
            tagged=True,
        )
        self.get = Operation(
            id=f"get{scope}ModelAssignment",
            summary="+ Get the latest revision of a key, now or as it was",
            tag=TAG,
            path=keyed,
            query=[AS_OF],
            answers=[
                Answer(
                    status=200,
                    meaning="The latest revision.",
                    body=AssignmentResource,
                    example=example,
                )
            ],
            cacheable=True,
            fresh=True,
            tagged=True,
        )
        self.put = Operation(
            id=f"put{scope}ModelAssignment",
            summary=f"Assign a version of a model to a key of a {scope.lower()}, or retire the key",
            description=rules,
            tag=TAG,
            path=keyed,
            body=put,
            body_example=GIVEN,
            answers=[written],
            refusals=[422],
            conditional=True,
            writes=True,
            tagged=True,
        )
        self.run = Operation(
            id=f"run{scope}ModelAssignmentJob",
            summary="Start a job of the version that a key is assigned to",
            description="Needs `run_inference` or, for a training, `run_training`.",
            tag=TAG,
            path=keyed,
            body=RunAssignmentJob,
            body_example={"input": {"features": [3, 72.5]}},
            answers=[
                Answer(
                    status=202,
                    meaning="Accepted.",
                    body=StartedJob,
                    example={"job_id": JOB_ID},
                    gives={"job_id": "/job_id"},
                )
            ],
            refusals=[422],
            idempotent=True,
            writes=True,
            located=True,
        )
        self.history = Operation(
            id=f"get{scope}ModelAssignmentHistory",
            summary="+ List every revision that a key has had, newest first",
            tag=TAG,
            path=keyed,
            answers=[
                Answer(
                    status=200,
                    meaning="A page.",
                    body=list[AssignmentResource],
                    example=[example],
                )
            ],
            paged=True,
            fresh=True,
        )


OF_DOMAIN = Operations(
    "Domain", IN_DOMAIN, upsert=UpsertDomainAssignment, put=PutDomainAssignment, example={}
)
OF_SERVICE = Operations(
    "Service",
    IN_SERVICE,
    upsert=UpsertAssignment,
    put=PutAssignment,
    example={"service_id": "store-17"},
)
