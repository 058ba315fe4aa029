"""The operations on jobs as the OpenAPI document shows them."""

from typing import Any

from adapters.http.as_of import AS_OF
from adapters.http.job_bodies import Complete, Infer, InferenceStarted, Train, TrainingStarted
from adapters.http.model_operations import MODEL_PATH, VERSION_PATH
from adapters.http.operation import Answer, Operation, Parameter
from adapters.http.paging import ORDER
from adapters.http.path import PATTERN
from application.jobs import CompletedJob
from domain.definition import MODEL_ID
from domain.job_resource import JobResource

TAG = "Jobs"
JOB_ID = "0192a3b4-5c6d-7e8f-9a0b-1c2d3e4f5a6b"

JOB_PATH = Parameter(
    name="job_id",
    meaning="The job's id.",
    schema={"type": "string", "pattern": PATTERN, "maxLength": 128},
    example=JOB_ID,
)
INPUT: dict[str, Any] = {"features": [3, 72.5]}
OUTPUT: dict[str, Any] = {"predictions": [418.0]}
JOB: dict[str, Any] = {
    "job_id": JOB_ID,
    "job_type": "inference",
    "status": "success",
    "model_id": "model_price_reco_v1",
    "model_version": "1",
    "input": INPUT,
    "output": OUTPUT,
    "error": None,
    "warnings": [],
    "assignment_id": None,
    "client_id": None,
    "domain_id": None,
    "service_id": None,
    "triggered_by": None,
    "attempts": 1,
    "created_at": "2026-01-31T12:40:00Z",
    "started_at": "2026-01-31T12:40:01Z",
    "completed_at": "2026-01-31T12:40:02Z",
}
COMPLETED: dict[str, Any] = {
    "job_id": JOB_ID,
    "model_id": "model_price_reco_v1",
    "model_version": "1",
    "status": "success",
    "triggered_events": [],
    "warnings": [],
}
STATUS = Parameter(
    name="status",
    meaning="Only jobs of this status.",
    schema={"type": "string", "enum": ["pending", "started", "success", "failure"]},
    example="started",
)
_TEXT = {"type": "string", "maxLength": 1024, "pattern": r"^[^\u0000]*$"}


INFER = Operation(
    id="inferModelVersion",
    summary="Start an inference job on an active version",
    description="The input is checked against the inference contract first. Nothing is dispatched "
    "within the request: follow the job at `Location`.",
    tag=TAG,
    path=[MODEL_PATH, VERSION_PATH],
    body=Infer,
    body_example={"input": INPUT},
    answers=[
        Answer(
            status=202,
            meaning="Accepted.",
            body=InferenceStarted,
            example={"inference_job_id": JOB_ID},
            gives={"job_id": "/inference_job_id"},
        ),
    ],
    refusals=[422],
    idempotent=True,
    writes=True,
    located=True,
)

TRAIN = Operation(
    id="trainModelVersion",
    summary="Start a training job",
    description="A `pending` or `failed` version becomes `training`. Nothing is dispatched within "
    "the request: follow the job at `Location`.",
    tag=TAG,
    path=[MODEL_PATH, VERSION_PATH],
    body=Train,
    body_example={"input": {"data_path": "s3://prices/2026"}, "activate_on_success": True},
    answers=[
        Answer(
            status=202,
            meaning="Accepted.",
            body=TrainingStarted,
            example={"training_job_id": JOB_ID},
            gives={"job_id": "/training_job_id"},
        ),
    ],
    refusals=[422],
    idempotent=True,
    writes=True,
    located=True,
)

COMPLETE = Operation(
    id="completeModelJob",
    summary="Report the end of a job",
    description="For handlers, with the job token that they were given. The same report again "
    "gives the same answer, another one is a 409. An output that misses its contract is a warning.",
    tag=TAG,
    path=[MODEL_PATH, VERSION_PATH, JOB_PATH],
    body=Complete,
    body_example={"status": "success", "output": OUTPUT},
    answers=[
        Answer(status=200, meaning="Recorded.", body=CompletedJob, example=COMPLETED),
        Answer(
            status=207,
            meaning="Recorded, but a subscription that fired could not start its job.",
            body=CompletedJob,
            example={
                **COMPLETED,
                "triggered_events": [
                    {"subscription_id": "sub-1", "error": "no active version of model b"}
                ],
            },
        ),
    ],
    refusals=[409, 422],
    idempotent=True,
    writes=True,
)

GET_JOB = Operation(
    id="getJob",
    summary="Get a job, now or when it has ended",
    description="A job that was started through an assignment is seen by that client's tokens; "
    "any other job by tokens that permit `read_models`.",
    tag=TAG,
    path=[JOB_PATH],
    query=[
        Parameter(
            name="wait",
            meaning="+ Seconds to wait for the job's end.",
            schema={"type": "integer", "minimum": 0, "maximum": 30},
            example=30,
        ),
        AS_OF,
    ],
    answers=[Answer(status=200, meaning="The job.", body=JobResource, example=JOB)],
    cacheable=True,
    fresh=True,
    tagged=True,
)

LIST_JOBS = Operation(
    id="listJobs",
    summary="+ List jobs in the order of their creation, or backward",
    description="Only the jobs that the token may see.",
    tag=TAG,
    query=[
        STATUS,
        ORDER,
        Parameter(
            name="model_id",
            meaning="Only jobs of this model.",
            schema={"type": "string", "pattern": f"^{MODEL_ID.pattern}$"},
            example="model_price_reco_v1",
        ),
        Parameter(
            name="client_id", meaning="Only jobs of this client.", schema=_TEXT, example="acme"
        ),
        Parameter(
            name="assignment_id",
            meaning="Only jobs of this assignment.",
            schema=_TEXT,
            example="a-1",
        ),
    ],
    answers=[Answer(status=200, meaning="A page.", body=list[JobResource], example=[JOB])],
    paged=True,
    fresh=True,
)

LIST_VERSION_JOBS = Operation(
    id="listModelVersionJobs",
    summary="+ List the jobs of a version in the order of their creation, or backward",
    tag=TAG,
    path=[MODEL_PATH, VERSION_PATH],
    query=[STATUS, ORDER],
    answers=[Answer(status=200, meaning="A page.", body=list[JobResource], example=[JOB])],
    paged=True,
    fresh=True,
)
