"""The registry of a running MLflow server, read by its REST API (`/api/2.0/mlflow`)."""

import os
from collections.abc import Iterator, Mapping
from typing import Any, Self, TypeVar
from urllib.parse import urlsplit

import httpx
import msgspec

T = TypeVar("T")

PAGE = 500
TIMEOUT_SECONDS = 60.0


class MlflowError(Exception):
    """The MLflow server cannot be read; the message says why."""


class Tag(msgspec.Struct, frozen=True):
    """A tag of a registered model or of a version."""

    key: str
    value: str = ""


class Alias(msgspec.Struct, frozen=True):
    """A name for one version of a registered model."""

    alias: str
    version: str


class RegisteredModel(msgspec.Struct, frozen=True, kw_only=True):
    """A registered model; times are milliseconds since 1970."""

    name: str
    description: str = ""
    creation_timestamp: int | None = None
    tags: tuple[Tag, ...] = ()
    aliases: tuple[Alias, ...] = ()


class ModelVersion(msgspec.Struct, frozen=True, kw_only=True):
    """A version of a registered model. MLflow numbers them, and never gives a number twice."""

    version: str
    description: str = ""
    current_stage: str = "None"
    status: str = "READY"
    source: str = ""
    run_id: str = ""
    creation_timestamp: int | None = None
    tags: tuple[Tag, ...] = ()


class _Models(msgspec.Struct, frozen=True, kw_only=True):
    registered_models: list[RegisteredModel] = []
    next_page_token: str = ""


class _Versions(msgspec.Struct, frozen=True, kw_only=True):
    model_versions: list[ModelVersion] = []
    next_page_token: str = ""


class MlflowRegistry:
    """Reads an MLflow server, and writes nothing to it.

    The credentials are MLflow's own: MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and
    MLFLOW_TRACKING_PASSWORD. Raises `MlflowError` for a URI that is no server's.
    """

    def __init__(
        self, uri: str, environment: Mapping[str, str] | None = None, *, page: int = PAGE
    ) -> None:
        environment = os.environ if environment is None else environment
        parts = urlsplit(uri)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise MlflowError(
                f"{uri!r} is no server: start one on that store with `mlflow server` and give its "
                "URL, http://HOST:PORT"
            )
        self._page = page
        token = environment.get("MLFLOW_TRACKING_TOKEN")
        user = environment.get("MLFLOW_TRACKING_USERNAME")
        auth = (user, environment.get("MLFLOW_TRACKING_PASSWORD", "")) if user else None
        self._http = httpx.Client(
            base_url=uri.rstrip("/"),
            headers={"Authorization": f"Bearer {token}"} if token else {},
            auth=None if token else auth,
            timeout=TIMEOUT_SECONDS,
            transport=httpx.HTTPTransport(retries=3),
        )

    def models(self) -> Iterator[RegisteredModel]:
        """Every registered model."""
        token = ""
        while True:
            page = self._get("registered-models/search", _Models, page_token=token)
            yield from page.registered_models
            token = page.next_page_token
            if not token:
                return

    def versions(self, name: str) -> list[ModelVersion]:
        """The versions of a registered model that MLflow has not deleted, oldest first."""
        quote = "'" if "'" not in name else '"'
        if quote in name:
            raise MlflowError("MLflow cannot search for a name with both kinds of quotes")
        found: list[ModelVersion] = []
        token = ""
        while True:
            page = self._get(
                "model-versions/search",
                _Versions,
                filter=f"name={quote}{name}{quote}",
                page_token=token,
            )
            found += page.model_versions
            token = page.next_page_token
            if not token:
                return sorted(found, key=lambda version: int(version.version))

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def _get(self, path: str, kind: type[T], **parameters: Any) -> T:
        given = {key: value for key, value in parameters.items() if value}
        try:
            answer = self._http.get(
                f"/api/2.0/mlflow/{path}", params={"max_results": PAGE, **given}
            )
            answer.raise_for_status()
            return msgspec.json.decode(answer.content, type=kind)
        except httpx.HTTPStatusError as error:
            said = error.response.text[:300]
            raise MlflowError(f"MLflow answered {error.response.status_code}: {said}") from error
        except (httpx.HTTPError, msgspec.DecodeError) as error:
            raise MlflowError(f"MLflow cannot be read: {error}") from error
