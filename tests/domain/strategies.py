"""What hypothesis draws from: JSON values, definitions, events and their metadata."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
from hypothesis import strategies as st

from domain.contracts import (
    Contract,
    Fingerprints,
    HandlerContracts,
    HandlerFingerprints,
    schema_fingerprint,
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
from tests.domain.tenant_strategies import tenant_events
from tests.domain.webhook_strategies import webhook_events

# A lone surrogate is not UTF-8, so no request and no event can hold one.
text = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)

json_scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**63), 2**64 - 1),
    st.floats(allow_nan=False, allow_infinity=False),
    text,
)

json_values: st.SearchStrategy[Any] = st.recursive(
    json_scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3),
    max_leaves=6,
)

raw_json = json_values.map(lambda value: msgspec.Raw(json.dumps(value).encode()))
raw_objects = st.dictionaries(text, json_values, max_size=3).map(
    lambda value: msgspec.Raw(json.dumps(value).encode())
)

handlers = st.builds(
    Handlers,
    training=(
        handler := st.one_of(
            st.builds(Lambda, arn=text, version=st.none() | text),
            st.builds(EcsTask, value=text),
            st.builds(InProcess, value=text),
        )
    ),
    inference=handler,
)

contracts = st.builds(
    HandlerContracts,
    training=(
        contract := st.none()
        | st.builds(
            Contract,
            input_schema=st.just(msgspec.UNSET) | raw_objects,
            output_schema=st.just(msgspec.UNSET) | raw_objects,
        )
    ),
    inference=contract,
)

definitions = st.builds(
    Definition,
    name=text,
    description=text,
    handlers=handlers,
    handler_contracts=st.none() | contracts,
    metadata=raw_objects,
)

_hashes = st.integers(0, 9).map(lambda number: schema_fingerprint(b"%d" % number))
_handler_prints = st.builds(
    HandlerFingerprints,
    handler=_hashes,
    input_schema=st.none() | _hashes,
    output_schema=st.none() | _hashes,
)
_prints = st.builds(Fingerprints, training=_handler_prints, inference=_handler_prints)

statuses = st.sampled_from(["pending", "training", "active", "failed"])

times = st.integers(0, 2_500_000_000_000_000).map(
    lambda microseconds: datetime(2020, 1, 1, tzinfo=UTC) + timedelta(microseconds=microseconds)
)

warnings = st.lists(text, max_size=2).map(tuple)

events: dict[type[Any], st.SearchStrategy[Any]] = {
    ModelRegistered: st.builds(
        ModelRegistered, model_id=text, definition=definitions, fingerprints=_prints
    ),
    ModelUpdated: st.builds(
        ModelUpdated, definition=definitions, fingerprints=_prints, version=st.none() | text
    ),
    VersionCreated: st.builds(
        VersionCreated,
        version=text,
        description=st.none() | text,
        metadata=st.just(msgspec.UNSET) | raw_objects,
    ),
    VersionTrained: st.builds(VersionTrained, version=text, job_id=text),
    VersionStatusSet: st.builds(VersionStatusSet, version=text, status=statuses, previous=statuses),
    JobRequested: st.builds(
        JobRequested,
        job_id=text,
        job_type=st.sampled_from(["inference", "training"]),
        model_id=text,
        model_version=text,
        handler=handler,
        definition=st.integers(1, 2**53),
        input=raw_json,
        timeout_seconds=st.integers(1, 604_800),
        correlation=text,
        activate_on_success=st.booleans(),
        assignment=st.none()
        | st.builds(
            JobAssignment,
            assignment_id=text,
            client_id=text,
            domain_id=text,
            service_id=st.none() | text,
        ),
        triggered_by=st.none()
        | st.builds(TriggeredBy, subscription_id=text, job_id=st.none() | text),
        depth=st.integers(0, 16),
        warnings=warnings,
    ),
    JobDispatched: st.builds(JobDispatched, attempt=st.integers(1, 99), reference=st.none() | text),
    JobDispatchFailed: st.builds(
        JobDispatchFailed,
        attempt=st.integers(1, 99),
        code=text,
        message=text,
        retry_at=st.none() | times,
    ),
    JobCompleted: st.builds(
        JobCompleted,
        status=st.sampled_from(["success", "failure"]),
        output=st.just(msgspec.UNSET) | raw_json,
        error=st.just(msgspec.UNSET) | raw_json,
        warnings=warnings,
        triggered=st.lists(
            st.builds(
                TriggeredEvent,
                subscription_id=text,
                job_id=st.none() | text,
                error=st.none() | text,
            ),
            max_size=2,
        ).map(tuple),
    ),
    SubscriptionCreated: st.builds(
        SubscriptionCreated,
        subscription_id=text,
        source_model_id=text,
        trigger_event=(triggers := st.sampled_from(["training_complete", "inference_complete"])),
        target_model_id=text,
        target_action=(actions := st.sampled_from(["inference", "training"])),
        input_source=st.sampled_from(["stored", "trigger_output"]),
        dependencies=(
            dependencies := st.lists(
                st.builds(
                    Dependency,
                    model_id=text,
                    handler=actions,
                    side=st.sampled_from(["input_schema", "output_schema"]),
                    definition=st.integers(1, 2**53),
                    state=text,
                ),
                max_size=2,
            ).map(tuple)
        ),
        input=st.just(msgspec.UNSET) | raw_json,
        label=st.none() | text,
    ),
    SubscriptionUpdated: st.builds(
        SubscriptionUpdated,
        input=st.just(msgspec.UNSET) | raw_json,
        label=st.just(msgspec.UNSET) | st.none() | text,
    ),
    SubscriptionPaused: st.builds(SubscriptionPaused),
    SubscriptionActivated: st.builds(SubscriptionActivated, dependencies=dependencies),
    SubscriptionDeleted: st.builds(SubscriptionDeleted),
    SubscriptionLinked: st.builds(
        SubscriptionLinked,
        subscription_id=text,
        role=(roles := st.sampled_from(["source", "target"])),
        trigger_event=triggers,
        other_model_id=text,
        status=st.sampled_from(["active", "paused"]),
        dependencies=dependencies,
    ),
    SubscriptionUnlinked: st.builds(SubscriptionUnlinked, subscription_id=text, role=roles),
    RequestAnswered: st.builds(RequestAnswered, key=text, request=_hashes, answer=raw_json),
    **tenant_events(text, raw_json, raw_objects),
    **webhook_events(text, times),
}
"""How an event of each type is drawn; a new type of event has to be added here."""

metadata = st.builds(
    Metadata,
    time=times,
    actor=st.builds(Actor, subject=text, client_id=st.none() | text, token_id=st.none() | text),
    request_id=text,
    correlation=text,
    causation=st.none() | text,
    traceparent=st.none() | text,
)
