"""What is shown of a model and of a version (API section 3)."""

import msgspec
import pytest

from domain.model import VersionCreated
from domain.resources import ModelResource, VersionResource, model_resource, version_resource
from tests.domain.scenario import (
    ACTIVE_MODEL,
    FIRST,
    NEW_MODEL,
    SECOND,
    became,
    created,
    given,
    time_of,
    updated,
)


def test_a_model_is_shown_with_the_definition_in_force() -> None:
    model = given(*ACTIVE_MODEL, updated(SECOND), created("2")).model
    assert model_resource(model, SECOND) == ModelResource(
        id="prices",
        name=SECOND.name,
        description=SECOND.description,
        handlers=SECOND.handlers,
        handler_contracts=SECOND.handler_contracts,
        metadata=SECOND.metadata,
        status="active",
        revision=5,
        latest_version="2",
        active_version="1",
        created_at=time_of(1),
        updated_at=time_of(5),
    )


def test_a_model_without_an_active_version_shows_none() -> None:
    shown = msgspec.json.decode(msgspec.json.encode(model_resource(given(*NEW_MODEL).model, FIRST)))
    assert shown["status"] == "pending"
    assert shown["active_version"] is None
    assert shown["latest_version"] == "1"


def test_a_version_without_details_of_its_own_shows_those_of_its_definition() -> None:
    version = given(*NEW_MODEL, became("1", "active")).version("1")
    expected = VersionResource(
        model_id="prices",
        version="1",
        status="active",
        description=FIRST.description,
        metadata=FIRST.metadata,
        handlers=FIRST.handlers,
        handler_contracts=FIRST.handler_contracts,
        created_at=time_of(2),
        updated_at=time_of(3),
        activated_at=time_of(3),
    )
    assert version_resource("prices", version, FIRST, None) == expected
    assert version_resource("prices", version, FIRST, created("1")) == expected


@pytest.mark.parametrize(
    ("details", "description", "metadata"),
    [
        (created("2", description="mine"), "mine", FIRST.metadata),
        (created("2", description=""), "", FIRST.metadata),
        (created("2", metadata=b'{"mine":1}'), FIRST.description, msgspec.Raw(b'{"mine":1}')),
        (created("2", metadata=b"{}"), FIRST.description, msgspec.Raw(b"{}")),
        (created("2", "mine", b'{"mine":1}'), "mine", msgspec.Raw(b'{"mine":1}')),
    ],
)
def test_a_versions_own_details_stand_in_for_those_of_its_definition(
    details: VersionCreated, description: str, metadata: msgspec.Raw
) -> None:
    version = given(*NEW_MODEL, details).version("2")
    shown = version_resource("prices", version, FIRST, details)
    assert (shown.description, shown.metadata) == (description, metadata)
    assert shown.handlers == FIRST.handlers
