"""A key for each client, which what may be personal is encrypted with until the key is destroyed.

Kept beside the log and not in it: the log stays as it is for ever, and what is under a
key that is gone can never be read again.
"""

import base64
import os
import threading
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from adapters.store.read_models import PostgresDatabase, SqliteDatabase

KEY_BYTES = 32
NONCE_BYTES = 12

TABLE = """
    CREATE TABLE IF NOT EXISTS client_keys (
        client_id TEXT PRIMARY KEY,
        key TEXT,
        is_wrapped BIGINT NOT NULL
    )
"""
"""`key` is NULL where it was destroyed; such a row stays, so that no new key is ever made."""


class KeysUnreadable(Exception):
    """The clients' keys are wrapped with a key that this process does not have."""


class ClientKeys:
    """The keys of clients, each read once. Thread-safe.

    `wrapping_key` encrypts them where they are kept, if it is given.
    """

    def __init__(
        self,
        database: SqliteDatabase | PostgresDatabase,
        *,
        wrapping_key: bytes | None = None,
    ) -> None:
        self._database = database
        self._wrapping = None if wrapping_key is None else AESGCM(wrapping_key)
        self._known: dict[str, AESGCM | None] = {}
        self._lock = threading.Lock()
        self._created = False

    def get(self, client_id: str, *, make: bool = False) -> AESGCM | None:
        """The key of a client; None where it was destroyed, or never made.

        With `make`, one is made where there never was one. Raises `KeysUnreadable`.
        """
        with self._lock:
            if client_id in self._known:
                return self._known[client_id]
            self._create()
            if make:
                self._insert(client_id)
            with self._database.read() as session:
                rows = session.execute(
                    "SELECT key, is_wrapped FROM client_keys WHERE client_id = :client_id",
                    {"client_id": client_id},
                )
            if not rows:
                return None  # not kept in mind: it may be made by then
            key, is_wrapped = rows[0]
            found = (
                None
                if key is None
                else AESGCM(self._opened(client_id, key, is_wrapped=bool(is_wrapped)))
            )
            self._known[client_id] = found
            return found

    def check(self) -> None:
        """Raises `KeysUnreadable` where the keys that there are cannot be opened."""
        self._create()
        with self._database.read() as session:
            rows = session.execute(
                "SELECT client_id, key FROM client_keys WHERE is_wrapped = 1 LIMIT 1"
            )
        for client_id, key in rows:
            self._opened(client_id, key, is_wrapped=True)

    def forget(self, client_id: str) -> None:
        """A key may have been destroyed elsewhere: ask again when it is next needed."""
        with self._lock:
            self._known.pop(client_id, None)

    def destroy(self, client_id: str) -> bool:
        """Overwrite a client's key for good; whether there was one."""
        self._create()
        with self._lock, self._database.write(durable=True) as session:
            rows: list[Any] = session.execute(
                "SELECT key FROM client_keys WHERE client_id = :client_id",
                {"client_id": client_id},
            )
            session.execute(
                "INSERT INTO client_keys (client_id, key, is_wrapped) "
                "VALUES (:client_id, NULL, 0) "
                "ON CONFLICT (client_id) DO UPDATE SET key = NULL, is_wrapped = 0",
                {"client_id": client_id},
            )
            self._known[client_id] = None
        return bool(rows and rows[0][0] is not None)

    def _create(self) -> None:
        if not self._created:
            self._database.create([TABLE])
            self._created = True

    def _insert(self, client_id: str) -> None:
        key = AESGCM.generate_key(KEY_BYTES * 8)
        if self._wrapping is not None:
            nonce = os.urandom(NONCE_BYTES)
            key = nonce + self._wrapping.encrypt(nonce, key, client_id.encode())
        with self._database.write(durable=True) as session:
            session.execute(
                "INSERT INTO client_keys (client_id, key, is_wrapped) "
                "VALUES (:client_id, :key, :is_wrapped) ON CONFLICT (client_id) DO NOTHING",
                {
                    "client_id": client_id,
                    "key": base64.b64encode(key).decode(),
                    "is_wrapped": int(self._wrapping is not None),
                },
            )

    def _opened(self, client_id: str, key: str, *, is_wrapped: bool) -> bytes:
        raw = base64.b64decode(key)
        if not is_wrapped:
            return raw
        if self._wrapping is None:
            raise KeysUnreadable("MODELOG_KEY_ENCRYPTION_KEY: the clients' keys need it")
        try:
            return self._wrapping.decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], client_id.encode())
        except InvalidTag:
            raise KeysUnreadable(
                "MODELOG_KEY_ENCRYPTION_KEY: is not the one that the clients' keys are under"
            ) from None
