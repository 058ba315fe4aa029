"""What the stored events of tenants mean; see test_corpus.py."""

from datetime import UTC, datetime
from typing import Any

import msgspec

from domain.assignment import AssignmentArchived, AssignmentRevised, Scope
from domain.client import (
    ClientActivated,
    ClientCreated,
    ClientForgotten,
    ClientRenamed,
    ClientSuspended,
)
from domain.domain import (
    DomainActivated,
    DomainCreated,
    DomainDeactivated,
    DomainFeaturesUpdated,
)
from domain.feature import Feature
from domain.metadata import Actor, Metadata
from domain.service import (
    ServiceBecameAvailable,
    ServiceFailed,
    ServiceInitialized,
    ServiceUpdated,
)
from domain.service_roster import ServiceEnrolled

ADA = Actor(subject="4f1c2d3e-ada", client_id="acme", token_id="jti-0001")
JOB = "0192a3b4-5c6d-7e8f-9a0b-1c2d3e4f5a6b"
REVISION = "0192a3b4-2222-7e8f-9a0b-1c2d3e4f5a6b"
SIZE = Feature(
    name="size", json_schema=msgspec.Raw(b'{"enum":["small","gro\\u00df"]}'), mandatory=True
)
HOUR = Feature(name="opening hour", json_schema=msgspec.Raw(b'{"type":"integer","default":8.0}'))


def said(minute: int) -> Metadata:
    request = f"req-{40 + minute}"
    return Metadata(
        time=datetime(2026, 11, 24, 9, minute, tzinfo=UTC),
        actor=ADA,
        request_id=request,
        correlation=request,
    )


EXPECTED: dict[str, tuple[Any, Metadata]] = {
    "client.created.v1.json": (
        ClientCreated(
            client_id="acme",
            client_uuid="0192a3b4-1111-7e8f-9a0b-1c2d3e4f5a6b",
            name="Acme Größen",
        ),
        said(1),
    ),
    "client.renamed.v1.json": (ClientRenamed(name="Acme Stores"), said(2)),
    "client.suspended.v1.json": (ClientSuspended(), said(3)),
    "client.activated.v1.json": (ClientActivated(), said(4)),
    "client.forgotten.v1.json": (ClientForgotten(), said(20)),
    "domain.created.v1.json": (
        DomainCreated(client_id="acme", domain_id="stores", features=(SIZE, HOUR)),
        said(5),
    ),
    "domain.created.v1-without-features.json": (
        DomainCreated(client_id="acme", domain_id="stores", features=()),
        said(6),
    ),
    "domain.features_updated.v1.json": (DomainFeaturesUpdated(features=(HOUR,)), said(7)),
    "domain.activated.v1.json": (DomainActivated(), said(8)),
    "domain.deactivated.v1.json": (DomainDeactivated(), said(9)),
    "roster.service_enrolled.v1.json": (ServiceEnrolled(service_id="store-17"), said(10)),
    "service.initialized.v1.json": (
        ServiceInitialized(
            client_id="acme",
            domain_id="stores",
            service_id="store-17",
            provided_features={"size": msgspec.Raw(b'"small"')},
            resolved_features={
                "size": msgspec.Raw(b'"small"'),
                "opening hour": msgspec.Raw(b"8.0"),
            },
            departure_datetime=datetime(2027, 1, 31, 12, 30, 0, 250_000, tzinfo=UTC),
            job_id=JOB,
        ),
        said(11),
    ),
    "service.initialized.v1-without-a-job.json": (
        ServiceInitialized(
            client_id="acme",
            domain_id="stores",
            service_id="store-17",
            provided_features={},
            resolved_features={},
        ),
        said(12),
    ),
    "service.updated.v1.json": (
        ServiceUpdated(
            departure_datetime=None,
            provided_features={"size": msgspec.Raw(b'"small"')},
            resolved_features={"size": msgspec.Raw(b'"small"')},
        ),
        said(13),
    ),
    "service.updated.v1-departure-only.json": (
        ServiceUpdated(departure_datetime=datetime(2027, 1, 31, tzinfo=UTC)),
        said(14),
    ),
    "service.became_available.v1.json": (ServiceBecameAvailable(job_id=JOB), said(15)),
    "service.failed.v1.json": (ServiceFailed(job_id=JOB), said(16)),
    "assignment.revised.v1.json": (
        AssignmentRevised(
            assignment_id=REVISION,
            assignment_key="forecast",
            scope=Scope(client_id="acme", domain_id="stores", service_id="store-17"),
            model_id="churn.v2:eu",
            model_version="2",
            role="primary",
            settings=msgspec.Raw(b'{"timeout_seconds":6e2}'),
            metadata=msgspec.Raw(b'{"team":"caf\\u00e9"}'),
        ),
        said(17),
    ),
    "assignment.revised.v1-of-a-domain.json": (
        AssignmentRevised(
            assignment_id=REVISION,
            assignment_key="default",
            scope=Scope(client_id="acme", domain_id="stores"),
            model_id="churn",
            model_version="1",
        ),
        said(18),
    ),
    "assignment.archived.v1.json": (AssignmentArchived(assignment_id=REVISION), said(19)),
}
