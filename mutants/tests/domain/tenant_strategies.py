"""How the events of tenants are drawn; see strategies.py."""

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
from hypothesis import strategies as st

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
from domain.service import (
    ServiceBecameAvailable,
    ServiceFailed,
    ServiceInitialized,
    ServiceUpdated,
)
from domain.service_roster import ServiceEnrolled


def tenant_events(
    text: st.SearchStrategy[str],
    raw_json: st.SearchStrategy[msgspec.Raw],
    raw_objects: st.SearchStrategy[msgspec.Raw],
) -> dict[type[Any], st.SearchStrategy[Any]]:
    """How an event of each type is drawn."""
    times = st.integers(0, 10**9).map(
        lambda seconds: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    )
    features = st.lists(
        st.builds(Feature, name=text, json_schema=raw_json, mandatory=st.booleans()), max_size=3
    ).map(tuple)
    values = st.dictionaries(text, raw_json, max_size=3)
    absent = st.just(msgspec.UNSET)
    return {
        ClientCreated: st.builds(ClientCreated, client_id=text, client_uuid=text, name=text),
        ClientRenamed: st.builds(ClientRenamed, name=text),
        ClientSuspended: st.builds(ClientSuspended),
        ClientActivated: st.builds(ClientActivated),
        ClientForgotten: st.builds(ClientForgotten),
        DomainCreated: st.builds(DomainCreated, client_id=text, domain_id=text, features=features),
        DomainFeaturesUpdated: st.builds(DomainFeaturesUpdated, features=features),
        DomainActivated: st.builds(DomainActivated),
        DomainDeactivated: st.builds(DomainDeactivated),
        ServiceEnrolled: st.builds(ServiceEnrolled, service_id=text),
        ServiceInitialized: st.builds(
            ServiceInitialized,
            client_id=text,
            domain_id=text,
            service_id=text,
            provided_features=values,
            resolved_features=values,
            departure_datetime=st.none() | times,
            job_id=st.none() | text,
        ),
        ServiceUpdated: st.builds(
            ServiceUpdated,
            departure_datetime=absent | st.none() | times,
            provided_features=absent | values,
            resolved_features=absent | values,
        ),
        ServiceBecameAvailable: st.builds(ServiceBecameAvailable, job_id=text),
        ServiceFailed: st.builds(ServiceFailed, job_id=text),
        AssignmentRevised: st.builds(
            AssignmentRevised,
            assignment_id=text,
            assignment_key=text,
            scope=st.builds(Scope, client_id=text, domain_id=text, service_id=st.none() | text),
            model_id=text,
            model_version=text,
            role=st.none() | text,
            settings=raw_objects,
            metadata=raw_objects,
        ),
        AssignmentArchived: st.builds(AssignmentArchived, assignment_id=text),
    }
