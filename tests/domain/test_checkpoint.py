"""Signed notes, as C2SP has them."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from adapters.identity.audit_key import AuditKey, is_signed
from domain.checkpoint import (
    MAX_NOTE,
    BadNote,
    Checkpoint,
    VerifierKey,
    read_note,
    read_verifier_key,
)
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


def test_what_is_signed_may_have_more_lines_and_empty_ones_among_them() -> None:
    text, _, signatures = NOTE.rpartition("\n\n")
    signed = read_note(f"{text}\nmore\n\nand more\n\n{signatures}")
    assert signed.checkpoint == read_note(NOTE).checkpoint
    assert signed.text == f"{text}\nmore\n\nand more\n"


def test_a_signature_that_is_no_base64_is_one_of_no_key() -> None:
    signed = read_note(NOTE.rpartition("\n\n")[0] + "\n\n\u2014 a A\n")
    assert signed.signatures == (("a", b"", b""),)


THREE = "expected three lines, an empty one, and signatures"
TWO = "expected the log's name and a size in the first two lines"
LINE = f"\n\n\u2014 a {'A' * 8}\n"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", THREE),
        ("\n\n", THREE),
        ("a\n1\n\n", THREE),
        (f"a\n1{LINE}", THREE),
        (NOTE.partition("\n\n")[0], THREE),
        (NOTE * 2000, THREE),
        (f"\n1\n{'A' * 43}={LINE}", TWO),
        (f"a\n01\n{'A' * 43}={LINE}", TWO),
        (f"a\n{'1' * 20}\n{'A' * 43}={LINE}", TWO),
        (f"a\n1\nAAAA{LINE}", "expected a root hash in the third line"),
        # Strictly: a character that is none of base64's is not passed over.
        (f"a\n1\n*{'A' * 43}={LINE}", "expected a root hash in the third line"),
        (f"a\n1\n{'A' * 43}=\n\n- a AAAA\n", "expected signatures after the empty line"),
        (f"a\n1\n{'A' * 43}=\n\n", "expected signatures after the empty line"),
    ],
)
def test_what_is_no_note_is_refused(text: str, says: str) -> None:
    with pytest.raises(BadNote) as refusal:
        read_note(text)
    assert str(refusal.value) == says


def test_a_note_has_a_length() -> None:
    start = f"a\n1\n{'A' * 43}="
    more = "x" * (MAX_NOTE - len(start) - len(LINE) - 1)
    assert read_note(f"{start}\n{more}{LINE}").checkpoint.size == 1
    with pytest.raises(BadNote):
        read_note(f"{start}\n{more}x{LINE}")


def test_a_key_is_read_as_it_is_shown() -> None:
    assert read_verifier_key(f"{KEY.verifier}\n") == KEY.verifier
    assert str(read_verifier_key(PUBLISHED)) == PUBLISHED


@pytest.mark.parametrize(
    ("text", "says"),
    [
        *[
            (text, "expected an Ed25519 key as NAME+ID+BASE64")
            for text in (
                "",
                "a+b",
                "a+00000000+AAAA",
                PUBLISHED[:-2],
                str(VerifierKey(name="two words", public=b"k" * 32)),
                str(VerifierKey(name="long", public=b"k" * 33)),
            )
        ],
        (PUBLISHED.replace("+033", "+034"), "the id of the key is not that of the key"),
    ],
)
def test_what_is_no_key_is_refused(text: str, says: str) -> None:
    with pytest.raises(BadNote) as refusal:
        read_verifier_key(text)
    assert str(refusal.value) == says
