"""Checkpoints: what the hash tree was at some time, as a text that can be signed and kept.

The formats are C2SP's: `tlog-checkpoint` for the text, `signed-note` for its signatures, so
that the tools and witnesses of transparency logs can read and countersign them.
"""

import base64
import re
from hashlib import sha256

import msgspec

from domain.merkle import HASH_BYTES

ED25519 = b"\x01"
"""The algorithm's byte in the ids of keys (signed-note, "Signature types")."""

SIGNATURE_BYTES = 64
KEY_ID_BYTES = 4
MAX_NOTE = 100_000

KEY_NAME = re.compile(r"[^\s+\u2014]{1,200}")
"""Also what a log can be called: the first line of its checkpoints, its "origin"."""

_SIZE = re.compile(r"0|[1-9][0-9]{0,18}")
_SIGNATURE = re.compile(r"\u2014 (\S+) (\S+)")


class BadNote(Exception):
    """A text that is no signed checkpoint; the message says why."""


class Checkpoint(msgspec.Struct, frozen=True, kw_only=True):
    """The size and the root hash of the tree of the log that is called `origin`.

    A tree of size n is that of the events at positions 1 to n.
    """

    origin: str
    size: int
    root: bytes

    @property
    def text(self) -> str:
        """What is signed."""
        return f"{self.origin}\n{self.size}\n{base64_of(self.root)}\n"


class SignedCheckpoint(msgspec.Struct, frozen=True, kw_only=True):
    """A checkpoint with its signatures: name and id of a key, and what it made of `text`.

    `text` is the signed text as it came, with lines that only others may understand.
    """

    checkpoint: Checkpoint
    text: str
    signatures: tuple[tuple[str, bytes, bytes], ...]


class VerifierKey(msgspec.Struct, frozen=True, kw_only=True):
    """An Ed25519 public key under a name, in the form that verifiers are given."""

    name: str
    public: bytes

    @property
    def id(self) -> bytes:
        """The first bytes of the key's hash, by which signatures name it."""
        named = self.name.encode() + b"\n" + ED25519 + self.public
        return sha256(named).digest()[:KEY_ID_BYTES]

    def __str__(self) -> str:
        return f"{self.name}+{self.id.hex()}+{base64_of(ED25519 + self.public)}"


def read_verifier_key(text: str) -> VerifierKey:
    """A key from its one line of text. Raises `BadNote`."""
    name, _, rest = text.strip().partition("+")
    identifier, _, encoded = rest.partition("+")
    raw = _decoded(encoded)
    if KEY_NAME.fullmatch(name) is None or len(raw) != 33 or raw[:1] != ED25519:
        raise BadNote("expected an Ed25519 key as NAME+ID+BASE64")
    key = VerifierKey(name=name, public=raw[1:])
    if key.id.hex() != identifier:
        raise BadNote("the id of the key is not that of the key")
    return key


def signed_note(checkpoint: Checkpoint, key: VerifierKey, signature: bytes) -> str:
    """The checkpoint with a signature over its text."""
    return f"{checkpoint.text}\n\u2014 {key.name} {base64_of(key.id + signature)}\n"


def read_note(note: str) -> SignedCheckpoint:
    """A signed checkpoint; its signatures are still to be verified. Raises `BadNote`."""
    text, separator, tail = note.rpartition("\n\n")
    lines = f"{text}\n".split("\n")
    if not separator or len(note) > MAX_NOTE or len(lines) < 4:
        raise BadNote("expected three lines, an empty one, and signatures")
    origin, size, root = lines[:3]
    if not origin or _SIZE.fullmatch(size) is None:
        raise BadNote("expected the log's name and a size in the first two lines")
    if len(_decoded(root)) != HASH_BYTES:
        raise BadNote("expected a root hash in the third line")
    signatures = []
    for line in tail.removesuffix("\n").split("\n"):
        match = _SIGNATURE.fullmatch(line)
        if match is None:
            raise BadNote("expected signatures after the empty line")
        raw = _decoded(match[2])
        signatures.append((match[1], raw[:KEY_ID_BYTES], raw[KEY_ID_BYTES:]))
    checkpoint = Checkpoint(origin=origin, size=int(size), root=_decoded(root))
    return SignedCheckpoint(checkpoint=checkpoint, text=f"{text}\n", signatures=tuple(signatures))


def base64_of(raw: bytes) -> str:
    """Bytes as notes and answers show them."""
    return base64.b64encode(raw).decode()


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        return b""
