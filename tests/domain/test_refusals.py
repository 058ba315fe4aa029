"""What a caller reads who is refused: the words, and the fields that are named."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from domain import assignment as assignments
from domain import domain as domains
from domain import feature as features
from domain import job as jobs
from domain import model as models
from domain import service as services
from domain import subscription as subscriptions
from domain import webhook as webhooks
from domain.assignment import MAX_OBJECT_BYTES
from domain.definition import Definition
from domain.domain import DomainDeactivated
from domain.errors import (
    Blocked,
    BlockingService,
    Conflict,
    DomainError,
    FieldError,
    Invalid,
    NotAllowed,
    NotFound,
    invalid_field,
)
from domain.feature import MAX_FEATURES, Feature
from domain.handlers import EcsTask, Handler, Handlers, InProcess, Lambda
from domain.identifier import check_identifier
from domain.webhook import WebhookDeleted, WebhookDisabled
from tests.domain.scenario import ACTIVE_MODEL, FIRST, given
from tests.domain.test_job import REQUESTED, STARTED, SUCCESS
from tests.domain.test_job import state as job
from tests.domain.test_subscription import INPUT, OF_OUTPUT, STORED
from tests.domain.test_subscription import state as subscription
from tests.domain.test_tenants import ARCHIVED, INITIALIZED, REVISED, STORES, after
from tests.domain.test_webhook import URL, webhook
from tests.samples import NOON, definition

Refusal = tuple[type[DomainError], str, list[tuple[str, str]]]

ARN = "arn:<partition>:lambda:<region>:<account>:function:<name>[:<qualifier>]"
MODEL = given(*ACTIVE_MODEL).model
STORE = after(domains.evolve, STORES)
CLOSED = after(domains.evolve, STORES, DomainDeactivated())
RETIRED = after(assignments.evolve, REVISED, ARCHIVED)
ENDED = job(REQUESTED, STARTED, SUCCESS)
DISABLED = webhook(WebhookDisabled(reason="gone"))


def new_version(**asked: Any) -> Any:
    plain = {"version": None, "description": None, "metadata": msgspec.UNSET}
    return models.create_version(MODEL, **{**plain, **asked})


def of(handler: Handler) -> Definition:
    """A definition whose training runs there."""
    handlers = Handlers(training=handler, inference=InProcess(value="f"))
    return msgspec.structs.replace(FIRST, handlers=handlers)


def wrong(kind: type[DomainError], *errors: tuple[str, str]) -> Refusal:
    """A refusal that says what it says of fields, each after its name."""
    return (kind, "; ".join(f"{path.lstrip('/')}: {said}" for path, said in errors), [*errors])


def wrong_value(*messages: str) -> Refusal:
    """How the value of that handler is refused."""
    return wrong(Invalid, *[("/handlers/training/value", said) for said in messages])


def unnamed(kind: type[DomainError], message: str) -> Refusal:
    """A refusal that is about no field."""
    return (kind, message, [])


NO_ID = "expected 1 to 128 of A-Z a-z 0-9 _ . : -, first a letter or digit"
NO_VERSION = "expected 1 to 64 of A-Z a-z 0-9 _ . : + -, first a letter or digit"
NO_HANDLER = "no in-process handler is registered as"
LONG, CUT = "x" * 200, repr("x" * 128)

REFUSED: dict[str, tuple[Callable[[], Any], Refusal]] = {
    "an id": (
        lambda: check_identifier("a b", "/client_id"),
        wrong(Invalid, ("/client_id", NO_ID)),
    ),
    "an id in a path": (
        lambda: check_identifier("", "assignment_key"),
        wrong(Invalid, ("assignment_key", NO_ID)),
    ),
    "an id of a model": (
        lambda: models.check_model_id("a b"),
        wrong(Invalid, ("/id", NO_ID)),
    ),
    # Models
    "a model that is there": (
        lambda: models.register(MODEL, model_id="prices", definition=FIRST, in_process=()),
        (Conflict, "id: the id 'prices' is taken", [("/id", "this id is taken")]),
    ),
    "a definition outside of its limits": (
        lambda: models.check_definition(definition(name="", description="d" * 8193, metadata=[])),
        wrong(
            Invalid,
            ("/name", "expected 1 to 256 characters"),
            ("/description", "expected at most 8192 characters"),
            ("/metadata", "expected an object"),
        ),
    ),
    "handlers that nobody registered": (
        lambda: models.update(MODEL, definition=of(InProcess(value=LONG[:128])), in_process={"c"}),
        wrong(
            NotAllowed,
            ("/handlers/training/value", f"{NO_HANDLER} {CUT}"),
            ("/handlers/inference/value", f"{NO_HANDLER} 'f'"),
        ),
    ),
    "a version that is there": (
        lambda: new_version(version="1"),
        (
            Conflict,
            "version: model prices has a version '1' already",
            [("/version", "this version exists")],
        ),
    ),
    "a version outside of its limits": (
        lambda: new_version(version="a b", description="d" * 8193, metadata=msgspec.Raw(b"1")),
        wrong(
            Invalid,
            ("/description", "expected at most 8192 characters"),
            ("/metadata", "expected an object"),
            ("/version", NO_VERSION),
        ),
    ),
    "a version that is not there": (
        lambda: MODEL.version(LONG),
        unnamed(NotFound, f"model prices has no version {LONG[:64]!r}"),
    ),
    "a status that cannot follow": (
        lambda: models.set_status(MODEL, version="1", status="pending"),
        (
            NotAllowed,
            (
                "status: version 1 of model prices is active and cannot become pending; "
                "from active it may become failed, training"
            ),
            [("/status", "active cannot become pending")],
        ),
    ),
    # Handlers
    "no ARN and no version": (
        lambda: models.check_definition(of(Lambda(arn="train", version="1.0"))),
        wrong(
            Invalid,
            ("/handlers/training/arn", f"expected the ARN of a Lambda function, {ARN}"),
            (
                "/handlers/training/version",
                "expected a version number, an alias of 1 to 128 characters, or $LATEST",
            ),
        ),
    ),
    "two versions": (
        lambda: models.check_definition(
            of(Lambda(arn="arn:aws:lambda:us-west-2:123456789012:function:f:1", version="2"))
        ),
        wrong(
            Invalid,
            ("/handlers/training/version", "contradicts the qualifier '1' in the ARN"),
        ),
    ),
    "an ARN of a task": (
        lambda: models.check_definition(of(EcsTask(value="arn:aws:ecs"))),
        wrong_value("expected <cluster>/<task_definition> with the cluster's short name, no ARN"),
    ),
    "no slash": (
        lambda: models.check_definition(of(EcsTask(value="task"))),
        wrong_value("expected <cluster>/<task_definition> with exactly one slash"),
    ),
    "no cluster and no task": (
        lambda: models.check_definition(of(EcsTask(value="a b/c d"))),
        wrong_value(
            "the cluster's short name is 1 to 255 letters, digits, - or _",
            "expected the task definition as <family> or <family>:<revision>",
        ),
    ),
    "no name": (
        lambda: models.check_definition(of(InProcess(value=""))),
        wrong_value("expected a registered name of 1 to 128 characters"),
    ),
    # Jobs
    "a timeout": (
        lambda: jobs.check_timeout(0),
        wrong(Invalid, ("/timeout_seconds", "expected 1 to 604800")),
    ),
    "a version that is not active": (
        lambda: jobs.check_runnable(
            "prices", msgspec.structs.replace(MODEL.version("1"), status="failed"), "inference"
        ),
        unnamed(
            NotAllowed, "version 1 of model prices is failed; inference needs an active version"
        ),
    ),
    "a second end": (
        lambda: jobs.complete(ENDED, "failure"),
        unnamed(Conflict, "job j-1 has ended already, as a success"),
    ),
    # Subscriptions
    "a stored input that is not there, and a label": (
        lambda: subscriptions.check(input_source="stored", given=msgspec.UNSET, label="x" * 257),
        wrong(
            Invalid,
            ("/input", "is required for a stored input"),
            ("/label", "expected at most 256 characters"),
        ),
    ),
    "an input without a use": (
        lambda: subscriptions.update(
            subscription(OF_OUTPUT), given=INPUT, label=msgspec.UNSET, status=None, now=()
        ),
        wrong(NotAllowed, ("/input", "has no use beside trigger_output")),
    ),
    # Domains, services, assignments
    "a domain that is there": (
        lambda: domains.create(STORE, client_id="acme", domain_id="stores", features=()),
        (
            Conflict,
            "domain_id: the client has a domain 'stores' already",
            [("/domain_id", "is taken")],
        ),
    ),
    "a domain that is inactive": (
        lambda: domains.check_active(CLOSED),
        unnamed(NotAllowed, "domain stores is inactive: it takes no writes and no jobs"),
    ),
    "a service that has departed": (
        lambda: services.check_present("one", NOON, NOON + timedelta(hours=1)),
        unnamed(NotAllowed, "service one has departed, at 2026-01-31T12:00:00Z: it takes no jobs"),
    ),
    "a key without a model": (
        lambda: assignments.assigned(RETIRED, LONG),
        unnamed(NotAllowed, f"no model assigned to {CUT}"),
    ),
    # Webhooks
    "many types": (
        lambda: webhooks.create("w", url=URL, types=tuple(map(str, range(501)))),
        wrong(Invalid, ("/types", "expected at most 500")),
    ),
    "a type twice": (
        lambda: webhooks.check_types(("a", "a")),
        wrong(Invalid, ("/types", "holds a type twice")),
    ),
    "a long description": (
        lambda: webhooks.update(webhook(), description="x" * 1025),
        wrong(Invalid, ("/description", "expected at most 1024 characters")),
    ),
    "a redelivery to nobody": (
        lambda: webhooks.resolve(DISABLED, resolution="redelivered", upto=1),
        (
            NotAllowed,
            "webhook w is disabled: enable it first",
            [("/resolution", "the webhook is disabled")],
        ),
    ),
    # What is addressed and is not there: its name comes back, cut off where it is long.
    "no model": (
        lambda: models.existing(None, LONG),
        unnamed(NotFound, f"no model has the id {CUT}"),
    ),
    "no job": (
        lambda: jobs.existing(None, LONG),
        unnamed(NotFound, f"no job has the id {CUT}"),
    ),
    "no subscription": (
        lambda: subscriptions.existing(None, LONG),
        unnamed(NotFound, f"no event subscription has the id {CUT}"),
    ),
    "no domain": (
        lambda: domains.existing(None, LONG),
        unnamed(NotFound, f"the client has no domain {CUT}"),
    ),
    "no service": (
        lambda: services.existing(None, LONG),
        unnamed(NotFound, f"the domain has no service {CUT}"),
    ),
    "no assignment": (
        lambda: assignments.existing(None, LONG),
        unnamed(NotFound, f"there is no assignment {CUT}"),
    ),
    "no webhook": (
        lambda: webhooks.existing(webhook(WebhookDeleted()), LONG),
        unnamed(NotFound, f"there is no webhook {CUT}"),
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_refusal_says_what_is_wrong_and_where(name: str) -> None:
    decide, (kind, message, errors) = REFUSED[name]
    with pytest.raises(DomainError) as refusal:
        decide()
    assert type(refusal.value) is kind
    assert refusal.value.message == str(refusal.value) == message
    assert [(error.path, error.message) for error in refusal.value.errors] == errors


def test_what_exists_is_found() -> None:
    every: tuple[tuple[Any, Callable[[Any, str], Any]], ...] = (
        (MODEL, models.existing),
        (ENDED, jobs.existing),
        (subscription(STORED), subscriptions.existing),
        (STORE, domains.existing),
        (after(services.evolve, INITIALIZED), services.existing),
        (RETIRED, assignments.existing),
        (DISABLED, webhooks.existing),
    )
    for found, existing in every:
        assert existing(found, "x") is found


def test_a_body_that_is_wrong_as_a_whole_is_called_so() -> None:
    refusal = invalid_field("", "expected an object")
    assert refusal.message == "body: expected an object"
    assert refusal.errors == (FieldError(path="", message="expected an object"),)


def test_a_change_that_services_do_not_fit_names_them() -> None:
    store = BlockingService(
        service_id="one", errors=(FieldError(path="/static_features/size", message="is mandatory"),)
    )
    refusal = Blocked("one service would not fit", [store])
    assert str(refusal) == refusal.message == "one service would not fit"
    assert (refusal.errors, refusal.services) == ((), (store,))


def test_an_object_is_one_and_has_a_size() -> None:
    path = "/settings"
    most = msgspec.Raw(b'{"x":"' + b"x" * (MAX_OBJECT_BYTES - 8) + b'"}')
    more = msgspec.Raw(b'{"x":"' + b"x" * (MAX_OBJECT_BYTES - 7) + b'"}')
    assert assignments.object_errors(path, most) == []
    assert assignments.object_errors(path, more) == [
        FieldError(path=path, message="expected at most 65536 bytes of JSON")
    ]
    for other in (b"[]", b"null", b'"{"'):
        assert assignments.object_errors(path, msgspec.Raw(other)) == [
            FieldError(path=path, message="expected an object")
        ]


def test_a_timeout_in_settings_is_a_number_of_seconds() -> None:
    [error] = assignments.settings_errors(msgspec.Raw(b'{"timeout_seconds":0.5}'))
    assert error.message == "expected a whole number from 1 to 604800"
    for good in (1, 604_800):
        raw = msgspec.Raw(f'{{"timeout_seconds":{good}}}'.encode())
        assert assignments.settings_errors(raw) == []


def test_features_are_so_many_each_with_a_name_of_its_own() -> None:
    def named(count: int) -> list[Feature]:
        schema = msgspec.Raw(b"true")
        return [Feature(name=f"f{number}", json_schema=schema) for number in range(count)]

    assert features.definition_errors(named(MAX_FEATURES), lambda _feature, _value: ()) == []
    assert features.definition_errors(
        [*named(MAX_FEATURES), *named(1)], lambda _feature, _value: ()
    ) == [
        FieldError(path="/features", message="expected at most 500"),
        FieldError(path="/features/500/name", message="is used twice"),
    ]


def test_what_a_schema_says_of_a_value_is_said_to_the_caller() -> None:
    size = Feature(name="a/b", json_schema=msgspec.Raw(b'{"default":1}'), mandatory=True)
    color = Feature(name="color", json_schema=msgspec.Raw(b"true"), mandatory=True)
    wrong = FieldError(path="/x", message="is no text")
    resolved = features.resolve(
        [size, color], {"other": msgspec.Raw(b"1")}, lambda _feature, _value: [wrong]
    )
    assert resolved.errors == (
        FieldError(path="/static_features/other", message="is no feature of this domain"),
        FieldError(path="/static_features/a~1b/x", message="is no text"),
        FieldError(path="/static_features/color", message="is mandatory and has no default"),
    )
    assert features.definition_errors([size], lambda _feature, _value: [wrong]) == [
        FieldError(path="/features/0/json_schema/default/x", message="is no text")
    ]
