"""The request bodies of models and versions (API section 4, "Models")."""

from typing import Annotated

import msgspec

from domain.contracts import HandlerContracts
from domain.definition import (
    DESCRIPTION_LENGTH,
    EMPTY_OBJECT,
    MODEL_ID,
    NAME_LENGTH,
    VERSION_NAME,
    Definition,
)
from domain.handlers import Handlers
from domain.versions import VersionStatus

Name = Annotated[
    str,
    msgspec.Meta(min_length=1, max_length=NAME_LENGTH, examples=["Price recommendation"]),
]
Description = Annotated[str, msgspec.Meta(max_length=DESCRIPTION_LENGTH)]
Metadata = Annotated[
    msgspec.Raw | msgspec.UnsetType,
    msgspec.Meta(
        description="Any JSON object; absent or null is an empty one.",
        extra_json_schema={"type": ["object", "null"]},
    ),
]
ModelId = Annotated[
    str,
    msgspec.Meta(
        description="A UUIDv7 where it is absent.",
        extra_json_schema={"pattern": f"^{MODEL_ID.pattern}$"},
        examples=["model_price_reco_v1"],
    ),
]
VersionName = Annotated[
    str,
    msgspec.Meta(
        description="The next whole number where it is absent.",
        extra_json_schema={"pattern": f"^{VERSION_NAME.pattern}$"},
        examples=["2"],
    ),
]


class UpdateModel(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of updateModel."""

    name: Name
    description: Description
    handlers: Handlers
    handler_contracts: HandlerContracts | None = None
    metadata: Metadata = msgspec.UNSET

    def definition(self) -> Definition:
        """The definition that the body gives; null stands for an absent schema or metadata."""
        contracts = self.handler_contracts
        return Definition(
            name=self.name,
            description=self.description,
            handlers=self.handlers,
            handler_contracts=None if contracts is None else contracts.compact(),
            metadata=_object(self.metadata),
        )


class CreateModel(UpdateModel, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of createModel."""

    id: ModelId | None = None


class CreateVersion(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of createModelVersion."""

    version: VersionName | None = None
    description: Description | None = None
    metadata: Metadata = msgspec.UNSET

    def own_metadata(self) -> msgspec.Raw | msgspec.UnsetType:
        """The version's own metadata, if it is given any."""
        return msgspec.UNSET if self.metadata is msgspec.UNSET else _object(self.metadata)


class SetStatus(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of setModelVersionStatus."""

    status: VersionStatus


def _object(raw: msgspec.Raw | msgspec.UnsetType) -> msgspec.Raw:
    """Metadata without white space between tokens; absent and null are an empty object."""
    if raw is msgspec.UNSET or bytes(raw).strip() == b"null":
        return EMPTY_OBJECT
    return msgspec.Raw(msgspec.json.format(raw, indent=-1))
