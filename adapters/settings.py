"""All configuration, read from the environment and from flags in this one place."""

import os
from collections.abc import Mapping
from ipaddress import ip_address
from operator import attrgetter
from pathlib import Path
from typing import Any, Literal

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


class WebhookSettings(msgspec.Struct, frozen=True, kw_only=True):
    """How webhooks are sent.

    `private` (MODELOG_WEBHOOK_PRIVATE): true allows plain HTTP and addresses of one's own network.
    `timeout` (MODELOG_WEBHOOK_TIMEOUT): seconds in which a receiver must answer.
    `attempts` (MODELOG_WEBHOOK_ATTEMPTS): tries before an event is given up.
    `retry_seconds` (MODELOG_WEBHOOK_RETRY_SECONDS): the first pause, which doubles with each try.
    `concurrency` (MODELOG_WEBHOOK_CONCURRENCY): how many events a worker sends at once.
    """

    private: bool = False
    timeout: float = 15.0
    attempts: int = 20
    retry_seconds: float = 5.0
    concurrency: int = 16


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
    `drain_seconds` (MODELOG_DRAIN_SECONDS): for which each answer ends its connection, at the end.
    `shutdown_timeout` (MODELOG_SHUTDOWN_TIMEOUT): seconds for requests in flight to finish.
    `max_at_work` (MODELOG_MAX_AT_WORK): requests at work at once; beyond it a 503.
    `rate_limit` (MODELOG_RATE_LIMIT): requests of one caller, as in `100/second`; off if empty.
    `cors_origins` (MODELOG_CORS_ORIGINS): origins whose pages may call the API; none if empty.
    `issuer` (MODELOG_ISSUER): the `iss` of accepted tokens, an OpenID provider's URL.
    `jwks_url` (MODELOG_JWKS_URL): its keys; default: `<issuer>/.well-known/jwks.json`.
    `audiences` (MODELOG_AUDIENCES): accepted values of `aud`, or of `client_id`; `*` for any.
    `development_issuer` (MODELOG_DEVELOPMENT_ISSUER): `on`, `off`, or `auto`: if `issuer` is empty.
    `handlers` (MODELOG_HANDLERS): modules that register in-process handlers.
    `role` (MODELOG_ROLE): `api` serves requests, `worker` runs jobs, `all` does both.
    `workers` (MODELOG_WORKERS): processes that listen on the port, on PostgreSQL.
    `public_url` (MODELOG_PUBLIC_URL): where handlers reach the API; default: where it listens.
    `lease_seconds` (MODELOG_LEASE_SECONDS): how long a worker holds a job between renewals.
    `reconcile_seconds` (MODELOG_RECONCILE_SECONDS): how often ECS is asked for stopped tasks.
    `dispatch_attempts` (MODELOG_DISPATCH_ATTEMPTS): tries to bring a job to its handler.
    `lambda_concurrency`, `ecs_concurrency`, `in_process_concurrency` (MODELOG_..._CONCURRENCY):
    how many jobs of each type of handler a worker brings to it, or runs, at once.
    `client_keys` (MODELOG_CLIENT_KEYS): `on` encrypts what may be personal of a client.
    `key_encryption_key` (MODELOG_KEY_ENCRYPTION_KEY): 32 bytes in base64 that encrypt those keys.
    `audit_key` (MODELOG_AUDIT_KEY): the Ed25519 key of checkpoints: PEM, or 32 bytes in base64.
    `audit_origin` (MODELOG_AUDIT_ORIGIN): what the log is called in its checkpoints.
    `metrics` (MODELOG_METRICS): `on` counts, and serves what was counted at /metrics.
    `metrics_port` (MODELOG_METRICS_PORT): where a worker serves /metrics; nowhere if 0.
    `traces` (MODELOG_TRACES): `on` sends OpenTelemetry traces; see the standard's OTEL_* variables.
    `log_format` (MODELOG_LOG_FORMAT): `json`, `pretty`, or `auto`: pretty on a terminal.
    `log_level` (MODELOG_LOG_LEVEL): `debug`, `info`, `warning` or `error`.
    `access_log` (MODELOG_ACCESS_LOG): `on` has a line in the log for each request, at `info`.
    `ecs` (MODELOG_ECS_...): how ECS tasks are run, see `EcsSettings`.
    `webhooks` (MODELOG_WEBHOOK_...): how webhooks are sent, see `WebhookSettings`.
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
    drain_seconds: float = 1.0
    shutdown_timeout: float = 20.0
    max_at_work: int = 1_000
    rate_limit: str = ""
    cors_origins: tuple[str, ...] = ()
    issuer: str = ""
    jwks_url: str = ""
    audiences: tuple[str, ...] = ()
    development_issuer: str = "auto"
    handlers: tuple[str, ...] = ()
    role: str = "all"
    workers: int = 1
    public_url: str = ""
    lease_seconds: float = 30.0
    reconcile_seconds: float = 30.0
    dispatch_attempts: int = 5
    lambda_concurrency: int = 32
    ecs_concurrency: int = 8
    in_process_concurrency: int = 16
    client_keys: str = "off"
    key_encryption_key: str = ""
    audit_key: str = ""
    audit_origin: str = "modelog"
    metrics: str = "on"
    metrics_port: int = 0
    traces: str = "off"
    log_format: str = "auto"
    log_level: str = "info"
    access_log: str = "on"
    ecs: EcsSettings = EcsSettings()
    webhooks: WebhookSettings = WebhookSettings()
    development_issuer_anywhere: bool = False

    @property
    def store_url(self) -> str:
        """The database in use: the one that is set, else a file in `home`."""
        return self.database_url or f"sqlite:///{self.home / 'modelog.db'}"

    @property
    def base_url(self) -> str:
        """Where handlers reach the API."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return self.public_url.rstrip("/") or f"http://{host}:{self.port}"

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
    "MODELOG_DRAIN_SECONDS": "drain_seconds",
    "MODELOG_SHUTDOWN_TIMEOUT": "shutdown_timeout",
    "MODELOG_MAX_AT_WORK": "max_at_work",
    "MODELOG_RATE_LIMIT": "rate_limit",
    "MODELOG_CORS_ORIGINS": "cors_origins",
    "MODELOG_ISSUER": "issuer",
    "MODELOG_JWKS_URL": "jwks_url",
    "MODELOG_AUDIENCES": "audiences",
    "MODELOG_DEVELOPMENT_ISSUER": "development_issuer",
    "MODELOG_HANDLERS": "handlers",
    "MODELOG_ROLE": "role",
    "MODELOG_WORKERS": "workers",
    "MODELOG_PUBLIC_URL": "public_url",
    "MODELOG_LEASE_SECONDS": "lease_seconds",
    "MODELOG_RECONCILE_SECONDS": "reconcile_seconds",
    "MODELOG_DISPATCH_ATTEMPTS": "dispatch_attempts",
    "MODELOG_LAMBDA_CONCURRENCY": "lambda_concurrency",
    "MODELOG_ECS_CONCURRENCY": "ecs_concurrency",
    "MODELOG_IN_PROCESS_CONCURRENCY": "in_process_concurrency",
    "MODELOG_CLIENT_KEYS": "client_keys",
    "MODELOG_KEY_ENCRYPTION_KEY": "key_encryption_key",
    "MODELOG_AUDIT_KEY": "audit_key",
    "MODELOG_AUDIT_ORIGIN": "audit_origin",
    "MODELOG_METRICS": "metrics",
    "MODELOG_METRICS_PORT": "metrics_port",
    "MODELOG_TRACES": "traces",
    "MODELOG_LOG_FORMAT": "log_format",
    "MODELOG_LOG_LEVEL": "log_level",
    "MODELOG_ACCESS_LOG": "access_log",
    "MODELOG_ECS_REGION": "ecs.region",
    "MODELOG_ECS_LAUNCH_TYPE": "ecs.launch_type",
    "MODELOG_ECS_PLATFORM_VERSION": "ecs.platform_version",
    "MODELOG_ECS_CONTAINER": "ecs.container",
    "MODELOG_ECS_SUBNETS": "ecs.subnets",
    "MODELOG_ECS_SECURITY_GROUPS": "ecs.security_groups",
    "MODELOG_ECS_ASSIGN_PUBLIC_IP": "ecs.assign_public_ip",
    "MODELOG_WEBHOOK_PRIVATE": "webhooks.private",
    "MODELOG_WEBHOOK_TIMEOUT": "webhooks.timeout",
    "MODELOG_WEBHOOK_ATTEMPTS": "webhooks.attempts",
    "MODELOG_WEBHOOK_RETRY_SECONDS": "webhooks.retry_seconds",
    "MODELOG_WEBHOOK_CONCURRENCY": "webhooks.concurrency",
}


_LEAST = {
    "body_timeout": 0.1,
    "dispatch_attempts": 1,
    "drain_seconds": 0,
    "lease_seconds": 0.5,
    "max_at_work": 1,
    "max_body_bytes": 1,
    "read_timeout": 0.1,
    "reconcile_seconds": 0.1,
    "request_timeout": 0.1,
    "shutdown_timeout": 0.1,
    "webhooks.attempts": 1,
    "webhooks.retry_seconds": 0.01,
    "webhooks.timeout": 0.1,
}
"""The least value of the numbers that have one."""

MOST_AT_ONCE = 1_000
_AT_ONCE = (
    "lambda_concurrency",
    "ecs_concurrency",
    "in_process_concurrency",
    "workers",
    "webhooks.concurrency",
)

ROLES = ("all", "api", "worker")

_CHOICES = {
    "development_issuer": ("auto", "on", "off"),
    "ecs.launch_type": ("", "FARGATE", "EC2", "EXTERNAL"),
    "client_keys": ("on", "off"),
    "role": ROLES,
    "metrics": ("on", "off"),
    "traces": ("on", "off"),
    "log_format": ("auto", "json", "pretty"),
    "log_level": ("debug", "info", "warning", "error"),
    "access_log": ("on", "off"),
}


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
            values[field], names[field] = text, variable
    for field, value in flags.items():
        if value is not None and value != ():
            values[field], names[field] = value, f"--{field.replace('_', '-')}"
    settings = Settings()
    for field, value in values.items():
        try:
            settings = _with(settings, field, value)
        except msgspec.ValidationError as error:
            raise ConfigurationError(f"{names[field]}: {error}") from None
    for field, least in _LEAST.items():
        if not least <= attrgetter(field)(settings) < float("inf"):
            raise ConfigurationError(f"{names[field]}: expected at least {least:g}")
    for field, choices in _CHOICES.items():
        if attrgetter(field)(settings) not in choices:
            raise ConfigurationError(f"{names[field]}: expected one of {', '.join(choices)}")
    for field in _AT_ONCE:
        if not 1 <= attrgetter(field)(settings) <= MOST_AT_ONCE:
            raise ConfigurationError(f"{names[field]}: expected 1 to {MOST_AT_ONCE}")
    for field in ("port", "metrics_port"):
        if not 0 <= getattr(settings, field) <= 65535:
            raise ConfigurationError(f"{names[field]}: expected 0 to 65535")
    return settings


def _with(settings: Any, field: str, value: object) -> Any:
    """The settings with one field, which may be one of a group of them: `ecs.subnets`."""
    group, dot, inner = field.partition(".")
    if dot:
        changed = _with(getattr(settings, group), inner, value)
        return msgspec.structs.replace(settings, **{group: changed})
    kind = type(getattr(settings, field))
    if kind is tuple and isinstance(value, str):
        value = tuple(part.strip() for part in value.split(",") if part.strip())
    if issubclass(kind, Path):
        value = Path(str(value))
    if not isinstance(value, kind):
        value = msgspec.convert(value, kind, strict=False)
    return msgspec.structs.replace(settings, **{field: value})
