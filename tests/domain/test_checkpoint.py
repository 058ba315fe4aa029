"""Signed notes, as C2SP has them."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from adapters.identity.audit_key import AuditKey, is_signed
from domain.checkpoint import BadNote, Checkpoint, read_note, read_verifier_key
from domain.merkle import EMPTY_ROOT

ROOT = bytes(range(32))
KEY = AuditKey(Ed25519PrivateKey.from_private_bytes(b"k" * 32), "example.com/log")
NOTE = KEY.sign(42, ROOT)

# The key of the checksum database of Go, which has used this format from the start.
PUBLISHED = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8"


def test_a_note_is_read_as_it_was_signed() -> None:
    signed = read_note(NOTE)
    assert signed.checkpoint == Checkpoint(origin="example.com/log", size=42, root=ROOT)
    assert signed.text == f"example.com/log\n42\n{'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8='}\n"
    assert is_signed(signed, KEY.verifier)
    assert read_note(KEY.sign(0, EMPTY_ROOT)).checkpoint.size == 0


def test_lines_and_signatures_of_others_do_not_disturb() -> None:
    other = AuditKey(Ed25519PrivateKey.from_private_bytes(b"o" * 32), "witness")
    countersigned = NOTE + other.sign(42, ROOT).rpartition("\n\n")[2]
    assert is_signed(read_note(countersigned), KEY.verifier)
    # The witness signed another text, and speaks for another log.
    assert not is_signed(read_note(countersigned), other.verifier)
    same_name = AuditKey(Ed25519PrivateKey.from_private_bytes(b"o" * 32), "example.com/log")
    assert not is_signed(read_note(NOTE), same_name.verifier)


@pytest.mark.parametrize("place", range(0, len(NOTE), 3))
def test_a_note_with_any_character_changed_is_not_signed(place: int) -> None:
    for character in "0A\n":
        changed = NOTE[:place] + character + NOTE[place + 1 :]
        if changed in (NOTE, NOTE.removesuffix("\n")):
            continue
        try:
            signed = read_note(changed)
        except BadNote:
            continue
        assert not is_signed(signed, KEY.verifier), repr(changed)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "a\n1\n\n",
        "a\n1\nAAAA\n\n\u2014 a AAAA\n",
        NOTE.partition("\n\n")[0],
        NOTE * 2000,
    ],
)
def test_what_is_no_note_is_refused(text: str) -> None:
    with pytest.raises(BadNote):
        read_note(text)


def test_a_key_is_read_as_it_is_shown() -> None:
    assert read_verifier_key(f"{KEY.verifier}\n") == KEY.verifier
    assert str(read_verifier_key(PUBLISHED)) == PUBLISHED


@pytest.mark.parametrize(
    "text", ["", "a+b", "a+00000000+AAAA", PUBLISHED[:-2], PUBLISHED.replace("+033", "+034")]
)
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(BadNote):
        read_verifier_key(text)
