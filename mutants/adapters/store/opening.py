"""The event store that settings name, with what they say of clients' keys."""

import base64
import binascii

import psycopg
from psycopg.conninfo import conninfo_to_dict

from adapters.settings import ConfigurationError, Settings
from adapters.store.client_keys import KEY_BYTES, KeysUnreadable
from adapters.store.log import EventLog, open_log


def settings_log(settings: Settings) -> EventLog:
    """Open the store. Raises `ConfigurationError` and `StoreUnavailable`."""
    _check_url(settings.store_url)
    log = open_log(
        settings.store_url,
        seal=settings.client_keys == "on",
        wrapping_key=_wrapping_key(settings.key_encryption_key),
    )
    try:
        log.check_keys()
    except KeysUnreadable as error:
        log.close()
        raise ConfigurationError(str(error)) from None
    return log


def _check_url(url: str) -> None:
    """Raises `ConfigurationError` for a URL of no store, without repeating any of it.

    What PostgreSQL's library says of a URL may be the password in it.
    """
    scheme, _, path = url.partition("://")
    if scheme == "sqlite" and path.startswith("/") and len(path) > 1:
        return
    if scheme not in ("postgresql", "postgres"):
        raise ConfigurationError(
            "MODELOG_DATABASE_URL: expected sqlite:///PATH or postgresql://USER:PASSWORD@HOST/DATABASE"
        )
    try:
        ports = str(conninfo_to_dict(url).get("port") or "").split(",")
    except psycopg.Error:
        ports = ["none"]
    if not all(port == "" or (port.isascii() and port.isdigit()) for port in ports):
        raise ConfigurationError(
            "MODELOG_DATABASE_URL: is no URL that PostgreSQL understands; in a user or a password "
            "@ : / and % are written as %40 %3A %2F and %25"
        ) from None


def _wrapping_key(text: str) -> bytes | None:
    if not text:
        return None
    try:
        key = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise ConfigurationError(
            f"MODELOG_KEY_ENCRYPTION_KEY: expected {KEY_BYTES} bytes in base64"
        )
    return key
