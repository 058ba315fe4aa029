"""All configuration, read from the environment and from flags in this one place."""

import os
from collections.abc import Mapping
from ipaddress import ip_address
from pathlib import Path

import msgspec

MIB = 1024 * 1024


class ConfigurationError(Exception):
    """A setting that cannot be used; the message names it."""


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
    `shutdown_timeout` (MODELOG_SHUTDOWN_TIMEOUT): seconds for requests in flight to finish.
    `rate_limit` (MODELOG_RATE_LIMIT): requests of one caller, as in `100/second`; off if empty.
    `cors_origins` (MODELOG_CORS_ORIGINS): origins whose pages may call the API; none if empty.
    `handlers` (MODELOG_HANDLERS): modules that register in-process handlers.
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
    shutdown_timeout: float = 20.0
    rate_limit: str = ""
    cors_origins: tuple[str, ...] = ()
    handlers: tuple[str, ...] = ()
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
    "MODELOG_SHUTDOWN_TIMEOUT": "shutdown_timeout",
    "MODELOG_RATE_LIMIT": "rate_limit",
    "MODELOG_CORS_ORIGINS": "cors_origins",
    "MODELOG_HANDLERS": "handlers",
}


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
        if isinstance(converted, float) and not 0 < converted < float("inf"):
            raise ConfigurationError(f"{names[field]}: expected a number above 0")
        settings = msgspec.structs.replace(settings, **{field: converted})
    if settings.max_body_bytes < 1:
        raise ConfigurationError(f"{names['max_body_bytes']}: expected a number above 0")
    if not 0 <= settings.port <= 65535:
        raise ConfigurationError(f"{names.get('port', 'port')}: expected 0 to 65535")
    return settings
