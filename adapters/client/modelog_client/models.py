"""Models and their versions."""

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import UNSET, UnsetType

from modelog_client.answers import (
    CreatedVersion,
    Graph,
    Model,
    ModelWithVersion,
    UpdatedModel,
    Version,
    VersionStatus,
    VersionWithTriggers,
)
from modelog_client.calls import AsOf, Call, Listed, keyed, listed, path, read
from modelog_client.definitions import HandlerContracts, Handlers
from modelog_client.history_answers import HistoryEntry, VersionDiff
from modelog_client.operation import listing, operation

MODEL = "/v2/models/{}"
VERSION = "/v2/models/{}/versions/{}"

GivenHandlers = Handlers | Mapping[str, Any]
GivenContracts = HandlerContracts | Mapping[str, Any] | None | UnsetType


class Models:
    """Operations on models and versions."""

    @listing
    def list_models(
        self,
        *,
        status: Literal["active", "pending"] | None = None,
        name: str | None = None,
        q: str | None = None,
        as_of: AsOf = None,
        page_size: int | None = None,
    ) -> Listed[Model]:
        """Models, by id: of a status, with a name, or with a text in what they say."""
        query = {"status": status, "name": name, "q": q, "as_of": as_of}
        return listed("/v2/models", Model, page_size, query)

    @operation
    def create_model(
        self,
        *,
        name: str,
        description: str,
        handlers: GivenHandlers,
        handler_contracts: GivenContracts = UNSET,
        metadata: Mapping[str, Any] | UnsetType | None = UNSET,
        id: str | UnsetType | None = UNSET,  # noqa: A002 - the API's own name
        idempotency_key: str | None = None,
    ) -> Call[ModelWithVersion]:
        """A new model with its first version."""
        body = {
            "id": id,
            "name": name,
            "description": description,
            "handlers": handlers,
            "handler_contracts": handler_contracts,
            "metadata": metadata,
        }
        return keyed("POST", "/v2/models", ModelWithVersion, body, idempotency_key)

    @operation
    def get_model(
        self,
        model_id: str,
        *,
        as_of: AsOf = None,
        revision: int | None = None,
        if_none_match: str | None = None,
    ) -> Call[ModelWithVersion]:
        """A model with its latest version, now or as it was."""
        query = {"as_of": as_of, "revision": revision}
        return read(path(MODEL, model_id), ModelWithVersion, query, if_none_match=if_none_match)

    @operation
    def update_model(
        self,
        model_id: str,
        *,
        name: str,
        description: str,
        handlers: GivenHandlers,
        handler_contracts: GivenContracts = UNSET,
        metadata: Mapping[str, Any] | UnsetType | None = UNSET,
        if_match: str | None = None,
        idempotency_key: str | None = None,
    ) -> Call[UpdatedModel]:
        """A model's new definition; of an active model it makes a new version."""
        body = {
            "name": name,
            "description": description,
            "handlers": handlers,
            "handler_contracts": handler_contracts,
            "metadata": metadata,
        }
        where = path(MODEL, model_id)
        return keyed("PUT", where, UpdatedModel, body, idempotency_key, if_match=if_match)

    @operation
    def create_model_version(
        self,
        model_id: str,
        *,
        version: str | UnsetType | None = UNSET,
        description: str | UnsetType | None = UNSET,
        metadata: Mapping[str, Any] | UnsetType | None = UNSET,
        if_match: str | None = None,
        idempotency_key: str | None = None,
    ) -> Call[CreatedVersion]:
        """A new version of the current definition."""
        body = {"version": version, "description": description, "metadata": metadata}
        where = path(MODEL + "/new_version", model_id)
        return keyed("POST", where, CreatedVersion, body, idempotency_key, if_match=if_match)

    @listing
    def list_model_versions(
        self, model_id: str, *, page_size: int | None = None
    ) -> Listed[Version]:
        """A model's versions, oldest first."""
        return listed(path(MODEL + "/versions", model_id), Version, page_size)

    @operation
    def get_model_version(
        self,
        model_id: str,
        version: str,
        *,
        as_of: AsOf = None,
        if_none_match: str | None = None,
    ) -> Call[Version]:
        """A version."""
        where = path(VERSION, model_id, version)
        return read(where, Version, {"as_of": as_of}, if_none_match=if_none_match)

    @operation
    def set_model_version_status(
        self,
        model_id: str,
        version: str,
        *,
        status: VersionStatus,
        if_match: str | None = None,
        idempotency_key: str | None = None,
    ) -> Call[VersionWithTriggers]:
        """A version's new status; from `training` to `active` fires subscriptions."""
        where = path(VERSION + "/new_status", model_id, version)
        return keyed(
            "POST",
            where,
            VersionWithTriggers,
            {"status": status},
            idempotency_key,
            if_match=if_match,
        )

    @operation
    def get_model_graph(self, model_id: str, *, depth: int | None = None) -> Call[Graph]:
        """The models that are chained with this one, up to `depth` subscriptions away."""
        return read(path(MODEL + "/graph", model_id), Graph, {"depth": depth})

    @listing
    def get_model_history(
        self, model_id: str, *, page_size: int | None = None
    ) -> Listed[HistoryEntry]:
        """Every event of a model."""
        return listed(path(MODEL + "/history", model_id), HistoryEntry, page_size)

    @listing
    def get_model_version_history(
        self, model_id: str, version: str, *, page_size: int | None = None
    ) -> Listed[HistoryEntry]:
        """Every event of a version."""
        return listed(path(VERSION + "/history", model_id, version), HistoryEntry, page_size)

    @operation
    def diff_model_versions(
        self, model_id: str, *, from_: str, to: str, if_none_match: str | None = None
    ) -> Call[VersionDiff]:
        """What differs between two versions, and whether a contract breaks."""
        query = {"from": from_, "to": to}
        where = path(MODEL + "/diff", model_id)
        return read(where, VersionDiff, query, if_none_match=if_none_match)
