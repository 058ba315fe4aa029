"""Old events are read for ever: stored bytes of every event type and version, and what they mean.

A file is named `<event>.v<schema version>[-<variant>].json` and is never changed once an
event like it may be stored: a new schema version of an event gets a file of its own.
"""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from domain.catalogue import CATALOGUE
from domain.contracts import (
    Contract,
    Fingerprints,
    HandlerContracts,
    HandlerFingerprints,
    fingerprints,
)
from domain.definition import Definition
from domain.handlers import EcsTask, Handlers, InProcess, Lambda
from domain.idempotency import RequestAnswered
from domain.job import (
    JobAssignment,
    JobCompleted,
    JobDispatched,
    JobDispatchFailed,
    JobRequested,
    TriggeredBy,
    TriggeredEvent,
)
from domain.metadata import Actor, Metadata
from domain.model import (
    ModelRegistered,
    ModelUpdated,
    VersionCreated,
    VersionStatusSet,
    VersionTrained,
)
from domain.staleness import Dependency
from domain.subscription import (
    SubscriptionActivated,
    SubscriptionCreated,
    SubscriptionDeleted,
    SubscriptionPaused,
    SubscriptionUpdated,
)
from domain.subscription_links import SubscriptionLinked, SubscriptionUnlinked
from tests.domain import tenant_corpus, webhook_corpus

CORPUS = Path(__file__).parent.parent / "corpus"
FILE_NAME = re.compile(r"(?P<event>[a-z_.]+)\.v(?P<version>[1-9][0-9]*)(?:-[a-z-]+)?\.json")
FILES = sorted(path.name for path in CORPUS.iterdir() if path.name != ".gitattributes")

ADA = Actor(subject="4f1c2d3e-ada", client_id="acme", token_id="jti-0001")
DEPLOY_BOT = Actor(subject="deploy-bot", client_id="deploy-bot")
TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

TRAIN_ON_LAMBDA = Lambda(
    arn="arn:aws:lambda:us-west-2:123456789012:function:train-prices", version="1"
)
TRAIN_ON_ECS = EcsTask(value="science/train-prices:17")
INFER_ON_LAMBDA = Lambda(
    arn="arn:aws:lambda:us-west-2:123456789012:function:infer-prices:live", version=None
)
INFER_HERE = InProcess(value="pricing.infer")

TRAINING_INPUT = msgspec.Raw(
    b'{"type":"object","title":"Training run","required":["data_path"],"properties":'
    b'{"data_path":{"type":"string","pattern":"^s3://","description":"Where the rows are"},'
    b'"epochs":{"type":"integer","minimum":1.0,"default":10}},"additionalProperties":false}'
)
INFERENCE_INPUT = msgspec.Raw(
    b'{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object",'
    b'"required":["nights","title"],"properties":{"nights":{"$ref":"#/$defs/count"},'
    b'"title":{"type":"string","maxLength":80},"currency":{"enum":["EUR","\\u00a3",null]}},'
    b'"$defs":{"count":{"type":"integer","minimum":0,"examples":[1,7]}}}'
)
INFERENCE_OUTPUT = msgspec.Raw(
    b'{"type":"object","properties":{"price":'
    b'{"type":"number","exclusiveMinimum":0,"multipleOf":0.01}}}'
)

TRAIN_ON_LAMBDA_PRINT = "d364eab5bcb24e7caaa573487fc51d10bb400747c2f1d128e019b80eaeb5d1f6"
TRAIN_ON_ECS_PRINT = "2cace23460aca9eb93cd1c35bb49a236a22e62ee1cd50f4c03ad7d3acf62d0a8"
INFER_ON_LAMBDA_PRINT = "55575c43849424d753113f2ae393ac7338edf91f89bc57b12fec2075bbdb0e0f"
INFER_HERE_PRINT = "571317f9486da9a22a7691fbd03e1901526410e380d5a058ce28e7032ca8e631"
TRAINING_INPUT_PRINT = "27b61cad659a7edb1c57db584642a05a1764dc934810f13c052c8abf0116a21b"
INFERENCE_INPUT_PRINT = "2611b25399c016438f1e4c91107bfd14dcb5881dfc4ee262fcb7300f94b9f449"
INFERENCE_OUTPUT_PRINT = "765ce2e3718a77eb96c5f7c593ebce8d917b17aa3a98b05ce9f9fce8a515a355"
TRUE_PRINT = "b5bea41b6c623f7c09f1bf24dcae58ebab3c0cdd90ad966bc43a45b44867e12b"
FALSE_PRINT = "fcbcf165908dd18a9e49f7ff27810176db8e9f63b4352213741664245224f8aa"

ON_TARGET = Dependency(
    model_id="churn.v2:eu",
    handler="training",
    side="input_schema",
    definition=3,
    state=f"schema:{TRAINING_INPUT_PRINT}",
)
ON_SOURCE = Dependency(
    model_id="churn",
    handler="inference",
    side="output_schema",
    definition=1,
    state=f"handler:{INFER_HERE_PRINT}",
)

EXPECTED: dict[str, tuple[Any, Metadata]] = {
    "model.registered.v1.json": (
        ModelRegistered(
            model_id="0190b5a4-7c1e-7e2b-9c3d-5f1a2b3c4d5e",
            definition=Definition(
                name="Price recommendation",
                description=(
                    "Domain-level price model: “nights” in, a price out.\nÜber alles geprüft 🏨"
                ),
                handlers=Handlers(training=TRAIN_ON_LAMBDA, inference=INFER_ON_LAMBDA),
                handler_contracts=HandlerContracts(
                    training=Contract(input_schema=TRAINING_INPUT),
                    inference=Contract(
                        input_schema=INFERENCE_INPUT, output_schema=INFERENCE_OUTPUT
                    ),
                ),
                metadata=msgspec.Raw(
                    b'{"team":"pricing","labels":{"tier":1,"note":"caf\\u00e9"},"budget":1.50e3}'
                ),
            ),
            fingerprints=Fingerprints(
                training=HandlerFingerprints(
                    handler=TRAIN_ON_LAMBDA_PRINT, input_schema=TRAINING_INPUT_PRINT
                ),
                inference=HandlerFingerprints(
                    handler=INFER_ON_LAMBDA_PRINT,
                    input_schema=INFERENCE_INPUT_PRINT,
                    output_schema=INFERENCE_OUTPUT_PRINT,
                ),
            ),
        ),
        Metadata(
            time=datetime(2026, 1, 31, 12, 0, 0, 250_000, tzinfo=UTC),
            actor=ADA,
            request_id="req-0190b5a4",
            correlation="req-0190b5a4",
            traceparent=TRACE,
        ),
    ),
    "model.registered.v1-without-contracts.json": (
        ModelRegistered(
            model_id="churn.v2:eu",
            definition=Definition(
                name="Churn",
                description="",
                handlers=Handlers(training=TRAIN_ON_ECS, inference=INFER_HERE),
                handler_contracts=None,
                metadata=msgspec.Raw(b"{}"),
            ),
            fingerprints=Fingerprints(
                training=HandlerFingerprints(handler=TRAIN_ON_ECS_PRINT),
                inference=HandlerFingerprints(handler=INFER_HERE_PRINT),
            ),
        ),
        Metadata(
            time=datetime(2026, 1, 31, 12, 0, 1, tzinfo=UTC),
            actor=Actor(subject="deploy-bot"),
            request_id="req-2",
            correlation="req-2",
        ),
    ),
    "model.updated.v1.json": (
        ModelUpdated(
            definition=Definition(
                name="Price recommendation",
                description="Trained on ECS since February",
                handlers=Handlers(training=TRAIN_ON_ECS, inference=INFER_ON_LAMBDA),
                handler_contracts=HandlerContracts(
                    inference=Contract(
                        input_schema=INFERENCE_INPUT, output_schema=msgspec.Raw(b"true")
                    ),
                ),
                metadata=msgspec.Raw(b'{ "team" : "pricing" ,\n  "on_call": [] }'),
            ),
            fingerprints=Fingerprints(
                training=HandlerFingerprints(handler=TRAIN_ON_ECS_PRINT),
                inference=HandlerFingerprints(
                    handler=INFER_ON_LAMBDA_PRINT,
                    input_schema=INFERENCE_INPUT_PRINT,
                    output_schema=TRUE_PRINT,
                ),
            ),
            version="2026-01-31",
        ),
        Metadata(
            time=datetime(2026, 2, 1, 8, 30, 0, 1, tzinfo=UTC),
            actor=DEPLOY_BOT,
            request_id="req-3",
            correlation="req-3",
            traceparent=TRACE,
        ),
    ),
    "model.updated.v1-on-an-active-model.json": (
        ModelUpdated(
            definition=Definition(
                name="Churn",
                description="second try",
                handlers=Handlers(training=TRAIN_ON_LAMBDA, inference=INFER_HERE),
                handler_contracts=HandlerContracts(
                    training=Contract(input_schema=msgspec.Raw(b"false")), inference=Contract()
                ),
                metadata=msgspec.Raw(b'{"run":7}'),
            ),
            fingerprints=Fingerprints(
                training=HandlerFingerprints(
                    handler=TRAIN_ON_LAMBDA_PRINT, input_schema=FALSE_PRINT
                ),
                inference=HandlerFingerprints(handler=INFER_HERE_PRINT),
            ),
            version=None,
        ),
        Metadata(
            time=datetime(2026, 2, 2, 8, 30, tzinfo=UTC),
            actor=ADA,
            request_id="req-4",
            correlation="req-1",
            causation="job:0190b5a4-9999@2",
        ),
    ),
    "model.version_created.v1.json": (
        VersionCreated(
            version="1.4.0+build:7",
            description="Retrained with February's rows",
            metadata=msgspec.Raw(b'{"git":"9f8e7d6","rmse":0.10,"approved":true}'),
        ),
        Metadata(
            time=datetime(2026, 2, 3, 10, 0, 0, 500_000, tzinfo=UTC),
            actor=ADA,
            request_id="req-5",
            correlation="req-5",
        ),
    ),
    "model.version_created.v1-without-details.json": (
        VersionCreated(version="2", description=None, metadata=msgspec.UNSET),
        Metadata(
            time=datetime(2026, 2, 3, 10, 0, 1, tzinfo=UTC),
            actor=Actor(subject="deploy-bot"),
            request_id="req-6",
            correlation="req-6",
        ),
    ),
    "model.version_status_set.v1.json": (
        VersionStatusSet(version="1.4.0+build:7", status="active", previous="training"),
        Metadata(
            time=datetime(2026, 2, 4, 23, 59, 59, 999_999, tzinfo=UTC),
            actor=DEPLOY_BOT,
            request_id="req-7",
            correlation="req-5",
            causation="model:churn.v2:eu@4",
        ),
    ),
    "model.version_trained.v1.json": (
        VersionTrained(version="1.4.0+build:7", job_id="0192a3b4-5c6d-7e8f-9a0b-1c2d3e4f5a6c"),
        Metadata(
            time=datetime(2026, 2, 4, 23, 0, tzinfo=UTC),
            actor=Actor(subject="modelog:worker"),
            request_id="req-7",
            correlation="req-5",
        ),
    ),
    "job.requested.v1.json": (
        JobRequested(
            job_id="0192a3b4-5c6d-7e8f-9a0b-1c2d3e4f5a6b",
            job_type="inference",
            model_id="churn.v2:eu",
            model_version="1.4.0+build:7",
            handler=INFER_ON_LAMBDA,
            definition=3,
            input=msgspec.Raw(b'{"nights":7,"title":"caf\\u00e9","rate":1.50}'),
            timeout_seconds=600,
            correlation="req-1",
            activate_on_success=False,
            assignment=JobAssignment(
                assignment_id="a-1", client_id="acme", domain_id="hotels", service_id="room-7"
            ),
            triggered_by=TriggeredBy(
                subscription_id="sub-1", job_id="0192a3b4-5c6d-7e8f-9a0b-000000000001"
            ),
            depth=2,
            warnings=("input/nights: 7 is more than 5",),
        ),
        Metadata(
            time=datetime(2026, 2, 6, 7, 0, 0, 1_000, tzinfo=UTC),
            actor=ADA,
            request_id="req-9",
            correlation="req-1",
            causation="job:0192a3b4-5c6d-7e8f-9a0b-000000000001@3",
            traceparent=TRACE,
        ),
    ),
    "job.requested.v1-direct.json": (
        JobRequested(
            job_id="0192a3b4-5c6d-7e8f-9a0b-1c2d3e4f5a6c",
            job_type="training",
            model_id="churn",
            model_version="2",
            handler=TRAIN_ON_ECS,
            definition=1,
            input=msgspec.Raw(b"null"),
            timeout_seconds=3_600,
            correlation="req-10",
            activate_on_success=True,
        ),
        Metadata(
            time=datetime(2026, 2, 6, 7, 1, tzinfo=UTC),
            actor=DEPLOY_BOT,
            request_id="req-10",
            correlation="req-10",
        ),
    ),
    "job.dispatched.v1.json": (
        JobDispatched(
            attempt=2,
            reference="arn:aws:ecs:us-west-2:123456789012:task/science/0f9de17a6465404e8b1b2356",
        ),
        Metadata(
            time=datetime(2026, 2, 6, 7, 1, 2, tzinfo=UTC),
            actor=Actor(subject="modelog:worker"),
            request_id="req-11",
            correlation="req-10",
            causation="job:0192a3b4-5c6d-7e8f-9a0b-1c2d3e4f5a6c@1",
        ),
    ),
    "job.dispatch_failed.v1.json": (
        JobDispatchFailed(
            attempt=1,
            code="TooManyRequestsException",
            message="Rate exceeded",
            retry_at=datetime(2026, 2, 6, 7, 1, 1, 250_000, tzinfo=UTC),
        ),
        Metadata(
            time=datetime(2026, 2, 6, 7, 1, 0, 250_000, tzinfo=UTC),
            actor=Actor(subject="modelog:worker"),
            request_id="req-11",
            correlation="req-10",
        ),
    ),
    "job.completed.v1.json": (
        JobCompleted(
            status="success",
            output=msgspec.Raw(b'{"price": 418.00}'),
            warnings=("output/price: 418.0 is more than 400",),
            triggered=(
                TriggeredEvent(subscription_id="sub-1", job_id="0192a3b4-0001"),
                TriggeredEvent(subscription_id="sub-2", error="model b has no active version"),
            ),
        ),
        Metadata(
            time=datetime(2026, 2, 6, 7, 2, tzinfo=UTC),
            actor=Actor(subject="job:0192a3b4-5c6d-7e8f-9a0b-1c2d3e4f5a6c"),
            request_id="req-12",
            correlation="req-10",
            causation="job:0192a3b4-5c6d-7e8f-9a0b-1c2d3e4f5a6c@1",
        ),
    ),
    "job.completed.v1-as-a-failure.json": (
        JobCompleted(
            status="failure",
            error=msgspec.Raw(b'{"code":"timeout","message":"no end was reported"}'),
        ),
        Metadata(
            time=datetime(2026, 2, 6, 8, 2, tzinfo=UTC),
            actor=Actor(subject="modelog:worker"),
            request_id="req-13",
            correlation="req-10",
        ),
    ),
    "subscription.created.v1.json": (
        SubscriptionCreated(
            subscription_id="0192a3b4-7777-7e8f-9a0b-1c2d3e4f5a6b",
            source_model_id="churn",
            trigger_event="inference_complete",
            target_model_id="churn.v2:eu",
            target_action="training",
            input_source="trigger_output",
            dependencies=(ON_TARGET, ON_SOURCE),
            label="nightly",
        ),
        Metadata(
            time=datetime(2026, 2, 7, 9, 0, tzinfo=UTC),
            actor=ADA,
            request_id="req-20",
            correlation="req-20",
        ),
    ),
    "subscription.created.v1-stored.json": (
        SubscriptionCreated(
            subscription_id="stored-0f1e2d3c4b5a69788796a5b4c3d2e1f0",
            source_model_id="churn",
            trigger_event="training_complete",
            target_model_id="churn",
            target_action="inference",
            input_source="stored",
            dependencies=(ON_TARGET,),
            input=msgspec.Raw(b'{ "nights": 7 }'),
        ),
        Metadata(
            time=datetime(2026, 2, 7, 9, 1, tzinfo=UTC),
            actor=ADA,
            request_id="req-21",
            correlation="req-21",
        ),
    ),
    "subscription.created.v1-tenant.json": (
        SubscriptionCreated(
            subscription_id="stored-1a2b3c4d5e6f708192a3b4c5d6e7f809",
            source_model_id="churn",
            trigger_event="training_complete",
            target_model_id="churn",
            target_action="inference",
            input_source="stored",
            dependencies=(ON_TARGET,),
            input=msgspec.Raw(b'{"nights":7}'),
            tenant="acme",
            assignment=JobAssignment(
                assignment_id="0192a3b4-8888-7e8f-9a0b-1c2d3e4f5a6b",
                client_id="acme",
                domain_id="stores",
                service_id="store-17",
            ),
        ),
        Metadata(
            time=datetime(2026, 2, 7, 9, 1, 30, tzinfo=UTC),
            actor=ADA,
            request_id="req-21b",
            correlation="req-21b",
            tenant="acme",
        ),
    ),
    "subscription.updated.v1.json": (
        SubscriptionUpdated(input=msgspec.Raw(b"[1,2.50]"), label=None),
        Metadata(
            time=datetime(2026, 2, 7, 9, 2, tzinfo=UTC),
            actor=ADA,
            request_id="req-22",
            correlation="req-22",
        ),
    ),
    "subscription.updated.v1-label-only.json": (
        SubscriptionUpdated(label="weekly"),
        Metadata(
            time=datetime(2026, 2, 7, 9, 3, tzinfo=UTC),
            actor=ADA,
            request_id="req-23",
            correlation="req-23",
        ),
    ),
    "subscription.paused.v1.json": (
        SubscriptionPaused(),
        Metadata(
            time=datetime(2026, 2, 7, 9, 4, tzinfo=UTC),
            actor=ADA,
            request_id="req-24",
            correlation="req-24",
        ),
    ),
    "subscription.activated.v1.json": (
        SubscriptionActivated(dependencies=(ON_TARGET, ON_SOURCE)),
        Metadata(
            time=datetime(2026, 2, 7, 9, 5, tzinfo=UTC),
            actor=ADA,
            request_id="req-25",
            correlation="req-25",
        ),
    ),
    "subscription.deleted.v1.json": (
        SubscriptionDeleted(),
        Metadata(
            time=datetime(2026, 2, 7, 9, 6, tzinfo=UTC),
            actor=ADA,
            request_id="req-26",
            correlation="req-26",
        ),
    ),
    "links.subscription_linked.v1.json": (
        SubscriptionLinked(
            subscription_id="0192a3b4-7777-7e8f-9a0b-1c2d3e4f5a6b",
            role="target",
            trigger_event="inference_complete",
            other_model_id="churn",
            status="paused",
            dependencies=(ON_TARGET,),
        ),
        Metadata(
            time=datetime(2026, 2, 7, 9, 7, tzinfo=UTC),
            actor=ADA,
            request_id="req-27",
            correlation="req-27",
        ),
    ),
    "links.subscription_linked.v1-without-dependencies.json": (
        SubscriptionLinked(
            subscription_id="0192a3b4-7777-7e8f-9a0b-1c2d3e4f5a6b",
            role="source",
            trigger_event="training_complete",
            other_model_id="churn",
            status="active",
        ),
        Metadata(
            time=datetime(2026, 2, 7, 9, 8, tzinfo=UTC),
            actor=ADA,
            request_id="req-28",
            correlation="req-28",
        ),
    ),
    "links.subscription_unlinked.v1.json": (
        SubscriptionUnlinked(subscription_id="0192a3b4-7777-7e8f-9a0b-1c2d3e4f5a6b", role="source"),
        Metadata(
            time=datetime(2026, 2, 7, 9, 9, tzinfo=UTC),
            actor=ADA,
            request_id="req-29",
            correlation="req-29",
        ),
    ),
    "request.answered.v1.json": (
        RequestAnswered(
            key="8e03978e-40d5-43e8-bc93-6894a57f9324",
            request="c3a56cce19ef3abad5ede34987035d123d22d25b12d185186a9c10a669536f0b",
            answer=msgspec.Raw(
                b'{"version":{"version":"2","status":"pending"},"model":{"id":"churn.v2:eu",'
                b'"revision":4,"metadata":{"ratio":1.0}},"stale_subscriptions":[]}'
            ),
        ),
        Metadata(
            time=datetime(2026, 2, 5, tzinfo=UTC),
            actor=ADA,
            request_id="req-8",
            correlation="req-8",
            traceparent=TRACE,
        ),
    ),
    **tenant_corpus.EXPECTED,
    **webhook_corpus.EXPECTED,
}


def event_and_version(file: str) -> tuple[str, int]:
    """The event and the schema version that a file is named for."""
    found = FILE_NAME.fullmatch(file)
    assert found is not None, f"{file} is not named as a file of the corpus"
    return found["event"], int(found["version"])


CURRENT = [
    file
    for file in FILES
    if event_and_version(file)[1]
    == getattr(CATALOGUE.types.get(event_and_version(file)[0]), "version", None)
]


def test_every_event_has_stored_bytes_of_each_of_its_versions() -> None:
    needed = {
        (name, version)
        for name, kind in CATALOGUE.types.items()
        for version in range(1, kind.version + 1)
    }
    assert {event_and_version(file) for file in FILES} == needed


def test_every_file_has_an_expected_event() -> None:
    assert sorted(EXPECTED) == FILES


@pytest.mark.parametrize("file", FILES)
def test_stored_bytes_are_read_as_what_they_meant_when_they_were_written(file: str) -> None:
    name, version = event_and_version(file)
    state = (CORPUS / file).read_bytes()
    assert msgspec.json.decode(state)["schema"] == version
    assert CATALOGUE.decode(name, state) == EXPECTED[file]


@pytest.mark.parametrize("file", CURRENT)
def test_an_event_of_the_current_version_is_stored_as_the_same_bytes_again(file: str) -> None:
    event, metadata = EXPECTED[file]
    name, _ = event_and_version(file)
    assert CATALOGUE.encode(event, metadata) == (name, (CORPUS / file).read_bytes())


@pytest.mark.parametrize(
    "file", [file for file in CURRENT if hasattr(EXPECTED[file][0], "fingerprints")]
)
def test_fingerprints_taken_today_are_those_that_were_stored(file: str) -> None:
    event, _ = EXPECTED[file]
    definition = event.definition
    assert fingerprints(definition.handlers, definition.handler_contracts) == event.fingerprints
