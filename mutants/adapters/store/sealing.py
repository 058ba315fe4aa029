"""What may be personal in an event, encrypted with its client's key and bound to its place."""

import base64
import os

from adapters.store.client_keys import NONCE_BYTES, ClientKeys


class Sealing:
    """Seals and opens the personal fields of events; see `domain.events.Catalogue`.

    With `active` new events are sealed; those that are sealed are opened in any case.
    """

    def __init__(self, keys: ClientKeys, *, active: bool) -> None:
        self.keys = keys
        self.active = active

    def seal(self, stream: str, revision: int, tenant: str, plain: bytes) -> str:
        """The sealed form of some JSON; empty where the key was destroyed, so nothing is kept."""
        key = self.keys.get(tenant, make=True)
        if key is None:
            return ""
        nonce = os.urandom(NONCE_BYTES)
        sealed = nonce + key.encrypt(nonce, plain, _place(stream, revision))
        return base64.b64encode(sealed).decode()

    def open(self, stream: str, revision: int, tenant: str, sealed: str) -> bytes | None:
        """The JSON that was sealed, None where the key was destroyed. Raises `InvalidTag`."""
        key = self.keys.get(tenant) if sealed else None
        if key is None:
            return None
        raw = base64.b64decode(sealed)
        return key.decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], _place(stream, revision))


def _place(stream: str, revision: int) -> bytes:
    """Sealed data that is moved to another event does not open there."""
    return f"{stream}@{revision}".encode()
