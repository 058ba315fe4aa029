"""Verify an export of the log against saved checkpoints, with nothing of the service.

    modelog audit export --raw --output events.jsonl
    python verify.py events.jsonl --key KEY --checkpoint may.json --checkpoint june.json

It ends with 0 where every checkpoint agrees, and with 1 and the first event that does not.
A checkpoint tells that something before its size was changed; to be told which event it
was, keep the hashes of the events with `--keep`, and give them to a later run as `--kept`.
Signatures are checked with the package `cryptography`, everything else with Python alone.
"""

import argparse
import base64
import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


def fail(message: str) -> NoReturn:
    """Say what is wrong, and end."""
    print(f"NOT verified: {message}")
    sys.exit(1)


def sha256(*parts: bytes) -> bytes:
    """The hash of some bytes one after the other."""
    return hashlib.sha256(b"".join(parts)).digest()


def checkpoint(path: Path, key: str) -> tuple[int, bytes]:
    """The size and root in a signed note, or in the API's answer that holds one."""
    note = path.read_text("utf-8")
    if note.lstrip().startswith("{"):
        note = json.loads(note)["note"]
    text, _, signatures = note.partition("\n\n")
    name, _, rest = key.partition("+")
    identifier, _, public = rest.partition("+")
    verifier = Ed25519PublicKey.from_public_bytes(base64.b64decode(public)[1:])
    for line in signatures.splitlines():
        _, signer, encoded = line.split(" ")
        raw = base64.b64decode(encoded)
        if (signer, raw[:4].hex()) == (name, identifier):
            try:
                verifier.verify(raw[4:], f"{text}\n".encode())
            except InvalidSignature:
                continue
            origin, size, root = text.split("\n")[:3]
            if origin == name:
                return int(size), base64.b64decode(root)
    fail(f"{path} is not signed with the key {key}")


def leaf_hash(event: dict[str, Any]) -> bytes:
    """Of a zero byte, and of exactly what is stored of the event, lengths first."""
    raw = event.get("state_base64")  # what is no text any more
    state = event["state"].encode() if raw is None else base64.b64decode(raw)
    stream, name = event["stream"].encode(), event["name"].encode()
    numbers = [event[each].to_bytes(8, "big", signed=True) for each in ("position", "revision")]
    lengths = [len(each).to_bytes(4, "big") for each in (stream, name)]
    return sha256(b"\0", *numbers, lengths[0], stream, lengths[1], name, state)


def events(path: Path) -> Iterator[dict[str, Any]]:
    """The events of an export, each of which has to be at its place."""
    with path.open(encoding="utf-8") as lines:
        for position, line in enumerate(lines, 1):
            event = json.loads(line)
            if event["position"] != position:
                fail(f"the event at position {position} is missing")
            yield event


def root(tree: list[bytes]) -> bytes:
    """The root over complete subtrees, from left to right."""
    *others, result = tree or [sha256()]
    for left in reversed(others):
        result = sha256(b"\1", left, result)
    return result


def main() -> None:
    """Go through the events once."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("events", type=Path)
    arguments.add_argument("--key", required=True, help="NAME+ID+BASE64, from /v2/audit/key")
    arguments.add_argument("--checkpoint", type=Path, action="append", required=True)
    arguments.add_argument("--keep", type=Path, help="write the hashes of the events here")
    arguments.add_argument("--kept", type=Path, help="hashes that an earlier run wrote")
    given = arguments.parse_args()
    wanted = sorted(checkpoint(path, given.key) for path in given.checkpoint)
    kept = given.kept.read_bytes() if given.kept else b""
    tree: list[bytes] = []
    size = agreed = 0
    hashes = bytearray()
    for event in events(given.events):
        found = leaf_hash(event)
        hashes += found
        if kept[32 * size : 32 * size + 32] not in (b"", found):
            fail(
                "the event at position {position}, {name}, revision {revision} of {stream}, "
                "is not what it was".format(**event)
            )
        size += 1
        tree.append(found)
        for _ in range((size & -size).bit_length() - 1):  # two subtrees of a size are one
            right = tree.pop()
            tree.append(sha256(b"\1", tree.pop(), right))
        while wanted and wanted[0][0] <= size:
            if wanted.pop(0)[1] != root(tree):
                fail(f"an event at a position from {agreed + 1} to {size} is not what it was")
            agreed = size
    if wanted or len(kept) > 32 * size:
        fail(f"the event at position {size + 1} is missing, and all after it")
    if given.keep:
        given.keep.write_bytes(hashes)
    print(f"verified: {agreed} events are what they were; {size - agreed} came later")


if __name__ == "__main__":
    main()
