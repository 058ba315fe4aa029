"""The event store that settings name, with what they say of clients' keys."""

import base64
import binascii

from adapters.settings import ConfigurationError, Settings
from adapters.store.client_keys import KEY_BYTES, KeysUnreadable
from adapters.store.log import EventLog, open_log


def settings_log(settings: Settings) -> EventLog:
    """Open the store. Raises `ConfigurationError`, `ValueError` and `StoreUnavailable`."""
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
