"""All configuration, read from the environment and from flags in this one place."""

import os
from collections.abc import Mapping
from ipaddress import ip_address
from pathlib import Path
from typing import Literal

import msgspec

MIB = 1024 * 1024


class ConfigurationError(Exception):
    """A setting that cannot be used; the message names it."""


class EcsSettings(msgspec.Struct, frozen=True, kw_only=True):
    """How the tasks of `ecs_task` handlers are run: what RunTask needs beside the handler's value.

    `region` (MODELOG_ECS_REGION): the clusters' AWS region; AWS_REGION, AWS_DEFAULT_REGION or
    the profile's if empty.
    `container` (MODELOG_ECS_CONTAINER): the name of the task definition's container that runs
    the handler and gets MODELOG_JOB.
    `launch_type` (MODELOG_ECS_LAUNCH_TYPE): FARGATE, EC2 or EXTERNAL; if empty, the cluster's
    default capacity provider strategy.
    `platform_version` (MODELOG_ECS_PLATFORM_VERSION): Fargate's; the latest if empty.
    `subnets`, `security_groups` (MODELOG_ECS_SUBNETS, MODELOG_ECS_SECURITY_GROUPS): their ids, for
    task definitions with the network mode `awsvpc`, which all on Fargate have.
    `assign_public_ip` (MODELOG_ECS_ASSIGN_PUBLIC_IP): true where the subnets have no other way out.
    """

    region: str = ""
    container: str = "handler"
    launch_type: Literal["", "FARGATE", "EC2", "EXTERNAL"] = ""
    platform_version: str = ""
    subnets: tuple[str, ...] = ()
    security_groups: tuple[str, ...] = ()
    assign_public_ip: bool = False


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """How this process runs. Each field can be set by the environment variable named beside it.

    `home` (MODELOG_HOME): where state lives: the default database, the development key.
    `database_url` (MODELOG_DATABASE_URL): `sqlite:///<path>` or `postgresql://...`.
    `host`, `port` (MODELOG_HOST, MODELOG_PORT): where the API listens.
    `max_body_bytes` (MODELOG_MAX_BODY_BYTES): larger request bodies are a 413.
    `scope_prefix` (MODELOG_SCOPE_PREFIX): what a machine token's scopes begin with.
    `read_timeout` (MODELOG_READ_TIMEOUT): seconds a read waits for what it must include.
    `body_timeout` (MODELOG_BODY_TIMEOUT): seconds in which a request's body must arrive.
    `request_timeout` (MODELOG_REQUEST_TIMEOUT): seconds in which an answer must begin.
    `rate_limit` (MODELOG_RATE_LIMIT): requests of one caller, as in `100/second`; off if empty.
    `cors_origins` (MODELOG_CORS_ORIGINS): origins whose pages may call the API; none if empty.
    `handlers` (MODELOG_HANDLERS): modules that register in-process handlers.
    `lambda_concurrency`, `ecs_concurrency`, `in_process_concurrency` (MODELOG_LAMBDA_CONCURRENCY,
    MODELOG_ECS_CONCURRENCY, MODELOG_IN_PROCESS_CONCURRENCY): jobs handed over, or run here, at
    the same time in this process, 1 to 1000.
    `ecs` (MODELOG_ECS_*): how ECS tasks are run, see `EcsSettings`.
    """

    home: Path = Path(".modelog")
    database_url: str = ""
    host: str = "127.0.0.1"
    port: int = 8000
    max_body_bytes: int = 6 * MIB
    scope_prefix: str = "streamline/"
    read_timeout: float = 5.0
    body_timeout: float = 20.0
    request_timeout: float = 30.0
    rate_limit: str = ""
    cors_origins: tuple[str, ...] = ()
    handlers: tuple[str, ...] = ()
    lambda_concurrency: int = 16
    ecs_concurrency: int = 4
    in_process_concurrency: int = 4
    ecs: EcsSettings = EcsSettings()
    development_issuer_anywhere: bool = False

    @property
    def store_url(self) -> str:
        """The database in use: the one that is set, else a file in `home`."""
        return self.database_url or f"sqlite:///{self.home / 'modelog.db'}"

    @property
    def is_loopback(self) -> bool:
        """Whether only this machine can reach the API."""
        if self.host == "localhost":
            return True
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return False


_FIELDS = {
    "MODELOG_HOME": "home",
    "MODELOG_DATABASE_URL": "database_url",
    "MODELOG_HOST": "host",
    "MODELOG_PORT": "port",
    "MODELOG_MAX_BODY_BYTES": "max_body_bytes",
    "MODELOG_SCOPE_PREFIX": "scope_prefix",
    "MODELOG_READ_TIMEOUT": "read_timeout",
    "MODELOG_BODY_TIMEOUT": "body_timeout",
    "MODELOG_REQUEST_TIMEOUT": "request_timeout",
    "MODELOG_RATE_LIMIT": "rate_limit",
    "MODELOG_CORS_ORIGINS": "cors_origins",
    "MODELOG_HANDLERS": "handlers",
    "MODELOG_LAMBDA_CONCURRENCY": "lambda_concurrency",
    "MODELOG_ECS_CONCURRENCY": "ecs_concurrency",
    "MODELOG_IN_PROCESS_CONCURRENCY": "in_process_concurrency",
}

_ECS = "MODELOG_ECS_"

_LISTS = ("handlers", "cors_origins")
"""Fields that a variable gives as a list with commas."""


def read_settings(environment: Mapping[str, str] | None = None, **flags: object) -> Settings:
    """Settings from the environment, with flags (None: not given) before it.

    Raises `ConfigurationError` naming the variable or flag that cannot be read.
    """
    environment = os.environ if environment is None else environment
    values: dict[str, object] = {}
    names: dict[str, str] = {}
    for variable, field in _FIELDS.items():
        text = environment.get(variable, "").strip()
        if text:
            values[field] = tuple(text.split(",")) if field in _LISTS else text
            names[field] = variable
    for field, value in flags.items():
        if value is not None and value != ():
            values[field] = value
            names[field] = f"--{field.replace('_', '-')}"
    if "home" in values:
        values["home"] = Path(str(values["home"]))
    settings = Settings()
    for field, value in values.items():
        kind = type(getattr(settings, field))
        try:
            converted = (
                value if isinstance(value, kind) else msgspec.convert(value, kind, strict=False)
            )
        except msgspec.ValidationError as error:
            raise ConfigurationError(f"{names[field]}: {error}") from None
        settings = msgspec.structs.replace(settings, **{field: converted})
    settings = msgspec.structs.replace(settings, ecs=_ecs_settings(environment))
    for field in ("lambda_concurrency", "ecs_concurrency", "in_process_concurrency"):
        if not 1 <= getattr(settings, field) <= 1000:
            raise ConfigurationError(f"{names.get(field, field)}: expected 1 to 1000")
    if not 0 <= settings.port <= 65535:
        raise ConfigurationError(f"{names.get('port', 'port')}: expected 0 to 65535")
    return settings


def _ecs_settings(environment: Mapping[str, str]) -> EcsSettings:
    """Each field from the variable of its name. Raises `ConfigurationError`."""
    settings = EcsSettings()
    for field in msgspec.structs.fields(EcsSettings):
        variable = f"{_ECS}{field.name.upper()}"
        text = environment.get(variable, "").strip()
        if not text:
            continue
        is_list = isinstance(field.default, tuple)
        value = [part.strip() for part in text.split(",") if part.strip()] if is_list else text
        try:
            converted = msgspec.convert(value, field.type, strict=False)
        except msgspec.ValidationError as error:
            raise ConfigurationError(f"{variable}: {error}") from None
        settings = msgspec.structs.replace(settings, **{field.name: converted})
    return settings
