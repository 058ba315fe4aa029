"""The request bodies and answers of clients, domains and services (API section 4, "Tenants")."""

from datetime import UTC, datetime
from typing import Annotated

import msgspec

from adapters.http.job_bodies import OptionalTimeout, whole_seconds
from application.services import NewService
from domain.client import NAME_LENGTH as CLIENT_NAME_LENGTH
from domain.client import ClientStatus
from domain.domain import DomainStatus
from domain.errors import invalid_field
from domain.feature import MAX_FEATURES, NAME_LENGTH, Feature, JsonSchema, Values
from domain.identifier import IDENTIFIER
from domain.service import Departure
from domain.tenant_resources import FeatureValues

Identifier = Annotated[
    str, msgspec.Meta(extra_json_schema={"pattern": f"^{IDENTIFIER.pattern}$"}, examples=["acme"])
]
ClientName = Annotated[
    str, msgspec.Meta(min_length=1, max_length=CLIENT_NAME_LENGTH, examples=["Acme Stores"])
]
FeatureName = Annotated[
    str, msgspec.Meta(min_length=1, max_length=NAME_LENGTH, examples=["opening_hour"])
]


class GivenFeature(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A feature as a caller defines it."""

    name: FeatureName
    json_schema: JsonSchema
    mandatory: bool = False


FeatureList = Annotated[
    list[GivenFeature],
    msgspec.Meta(description=f"At most {MAX_FEATURES}, no name twice.", max_length=MAX_FEATURES),
]
DepartureDatetime = Annotated[
    Annotated[datetime, msgspec.Meta(tz=True)] | msgspec.UnsetType | None,
    msgspec.Meta(
        description="From then on the service is `departed` and takes no jobs; null for never. "
        "Absent leaves it as it is.",
        examples=["2027-01-31T12:00:00Z"],
    ),
]


class CreateClient(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of createClient."""

    client_id: Identifier
    name: ClientName


class UpdateClient(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of updateClient; what is absent stays."""

    name: ClientName | msgspec.UnsetType = msgspec.UNSET
    status: ClientStatus | msgspec.UnsetType = msgspec.UNSET


class CreateDomain(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of createDomain."""

    domain_id: (
        Annotated[Identifier, msgspec.Meta(description="A UUIDv7 where it is absent.")]
        | msgspec.UnsetType
    ) = msgspec.UNSET
    features: FeatureList = []


class UpdateDomain(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of updateDomain."""

    status: DomainStatus


class UpdateFeatures(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of updateDomainFeatures."""

    features: FeatureList


class FeatureDefinitions(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to getDomainFeatures."""

    features: tuple[Feature, ...]


class InitService(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of initDomainService."""

    service_id: Identifier
    static_features: FeatureValues
    departure_datetime: DepartureDatetime = msgspec.UNSET
    timeout_seconds: OptionalTimeout = msgspec.UNSET

    def asked(self) -> NewService:
        """What the caller says of the service."""
        return NewService(
            service_id=self.service_id,
            static_features=compact_values(self.static_features),
            departure_datetime=in_utc(self.departure_datetime, "/departure_datetime"),
            timeout_seconds=whole_seconds(self.timeout_seconds),
        )


class UpdateService(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of updateDomainService; what is absent stays."""

    static_features: FeatureValues | msgspec.UnsetType = msgspec.UNSET
    departure_datetime: DepartureDatetime = msgspec.UNSET


class InitServices(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of initAllDomainServices, which may be left out."""

    timeout_seconds: OptionalTimeout = msgspec.UNSET


def compact_features(features: list[GivenFeature]) -> list[Feature]:
    """Definitions without white space between the tokens of their schemas."""
    return [
        Feature(
            name=feature.name,
            json_schema=msgspec.Raw(msgspec.json.format(feature.json_schema, indent=-1)),
            mandatory=feature.mandatory,
        )
        for feature in features
    ]


def compact_values(values: Values) -> Values:
    """Values without white space between their tokens."""
    return {
        name: msgspec.Raw(msgspec.json.format(value, indent=-1)) for name, value in values.items()
    }


def in_utc(time: Departure, path: str) -> Departure:
    """A departure in UTC. Raises `Invalid` for one that no calendar of ours can hold there."""
    if not isinstance(time, datetime):
        return time
    try:
        return time.astimezone(UTC)
    except OverflowError:
        raise invalid_field(path, "is outside of the years 1 to 9999 in UTC") from None
