"""The key that signs checkpoints of the hash tree (Ed25519)."""

import base64
from contextlib import suppress

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from adapters.settings import ConfigurationError, Settings
from adapters.store.read_models import PostgresDatabase, SqliteDatabase
from adapters.store.secrets import shared_secret
from domain.checkpoint import (
    KEY_NAME,
    Checkpoint,
    SignedCheckpoint,
    VerifierKey,
    signed_note,
)

SEED_BYTES = 32
SECRET = "audit-key"  # noqa: S105  # a secret's name


class AuditKey:
    """Signs checkpoints in the name of the log."""

    def __init__(self, key: Ed25519PrivateKey, name: str) -> None:
        self._key = key
        public = key.public_key().public_bytes_raw()
        self.verifier = VerifierKey(name=name, public=public)

    def sign(self, size: int, root: bytes) -> str:
        """The signed note of the tree of this size."""
        checkpoint = Checkpoint(origin=self.verifier.name, size=size, root=root)
        return signed_note(checkpoint, self.verifier, self._key.sign(checkpoint.text.encode()))


def is_signed(signed: SignedCheckpoint, key: VerifierKey) -> bool:
    """Whether a checkpoint is of the log that the key is of, and signed with it."""
    if signed.checkpoint.origin != key.name:
        return False
    public = Ed25519PublicKey.from_public_bytes(key.public)
    for name, identifier, signature in signed.signatures:
        if (name, identifier) == (key.name, key.id):
            with suppress(InvalidSignature):
                public.verify(signature, signed.text.encode())
                return True
    return False


def audit_key(settings: Settings, database: SqliteDatabase | PostgresDatabase) -> AuditKey:
    """The key that is set, else one that all nodes share, made by whichever first asks for it.

    Raises `ConfigurationError`.
    """
    name = settings.audit_origin
    if KEY_NAME.fullmatch(name) is None:
        raise ConfigurationError(
            "MODELOG_AUDIT_ORIGIN: expected up to 200 characters without spaces and +"
        )
    if settings.audit_key:
        return AuditKey(_read(settings.audit_key), name)
    seed = shared_secret(database, SECRET, SEED_BYTES)
    return AuditKey(Ed25519PrivateKey.from_private_bytes(seed), name)


def _read(text: str) -> Ed25519PrivateKey:
    try:
        if text.startswith("-----BEGIN"):
            # Variables are often set without line breaks.
            pem = text.replace("\\n", "\n").encode()
            key = serialization.load_pem_private_key(pem, password=None)
            if isinstance(key, Ed25519PrivateKey):
                return key
        else:
            return Ed25519PrivateKey.from_private_bytes(base64.b64decode(text, validate=True))
    except (ValueError, TypeError):
        pass  # not repeated: what was set may be a key with a mistake in it
    raise ConfigurationError(
        f"MODELOG_AUDIT_KEY: expected an Ed25519 key as PEM, or {SEED_BYTES} bytes in base64"
    )
