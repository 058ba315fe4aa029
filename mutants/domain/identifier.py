"""The ids that callers choose: of models, clients, domains, services, assignments' keys."""

import re

from domain.errors import invalid_field

IDENTIFIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}")
"""API section 3, "Model", `id`. Safe in a path as it stands, and holds no separator of streams."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_check_identifier__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check_identifier__mutmut)
def check_identifier(value: str, path: str) -> None:
    """Raises `Invalid` naming `path` for a text that can be no id."""
    if IDENTIFIER.fullmatch(value) is None:
        raise invalid_field(
            path, "expected 1 to 128 of A-Z a-z 0-9 _ . : -, first a letter or digit"
        )


def x_check_identifier__mutmut_orig(value: str, path: str) -> None:
    """Raises `Invalid` naming `path` for a text that can be no id."""
    if IDENTIFIER.fullmatch(value) is None:
        raise invalid_field(
            path, "expected 1 to 128 of A-Z a-z 0-9 _ . : -, first a letter or digit"
        )


def x_check_identifier__mutmut_1(value: str, path: str) -> None:
    """Raises `Invalid` naming `path` for a text that can be no id."""
    if IDENTIFIER.fullmatch(None) is None:
        raise invalid_field(
            path, "expected 1 to 128 of A-Z a-z 0-9 _ . : -, first a letter or digit"
        )


def x_check_identifier__mutmut_2(value: str, path: str) -> None:
    """Raises `Invalid` naming `path` for a text that can be no id."""
    if IDENTIFIER.fullmatch(value) is not None:
        raise invalid_field(
            path, "expected 1 to 128 of A-Z a-z 0-9 _ . : -, first a letter or digit"
        )


def x_check_identifier__mutmut_3(value: str, path: str) -> None:
    """Raises `Invalid` naming `path` for a text that can be no id."""
    if IDENTIFIER.fullmatch(value) is None:
        raise invalid_field(
            None, "expected 1 to 128 of A-Z a-z 0-9 _ . : -, first a letter or digit"
        )


def x_check_identifier__mutmut_4(value: str, path: str) -> None:
    """Raises `Invalid` naming `path` for a text that can be no id."""
    if IDENTIFIER.fullmatch(value) is None:
        raise invalid_field(
            path, None
        )


def x_check_identifier__mutmut_5(value: str, path: str) -> None:
    """Raises `Invalid` naming `path` for a text that can be no id."""
    if IDENTIFIER.fullmatch(value) is None:
        raise invalid_field(
            "expected 1 to 128 of A-Z a-z 0-9 _ . : -, first a letter or digit"
        )


def x_check_identifier__mutmut_6(value: str, path: str) -> None:
    """Raises `Invalid` naming `path` for a text that can be no id."""
    if IDENTIFIER.fullmatch(value) is None:
        raise invalid_field(
            path, )


def x_check_identifier__mutmut_7(value: str, path: str) -> None:
    """Raises `Invalid` naming `path` for a text that can be no id."""
    if IDENTIFIER.fullmatch(value) is None:
        raise invalid_field(
            path, "XXexpected 1 to 128 of A-Z a-z 0-9 _ . : -, first a letter or digitXX"
        )


def x_check_identifier__mutmut_8(value: str, path: str) -> None:
    """Raises `Invalid` naming `path` for a text that can be no id."""
    if IDENTIFIER.fullmatch(value) is None:
        raise invalid_field(
            path, "expected 1 to 128 of a-z a-z 0-9 _ . : -, first a letter or digit"
        )


def x_check_identifier__mutmut_9(value: str, path: str) -> None:
    """Raises `Invalid` naming `path` for a text that can be no id."""
    if IDENTIFIER.fullmatch(value) is None:
        raise invalid_field(
            path, "EXPECTED 1 TO 128 OF A-Z A-Z 0-9 _ . : -, FIRST A LETTER OR DIGIT"
        )

mutants_x_check_identifier__mutmut['_mutmut_orig'] = x_check_identifier__mutmut_orig # type: ignore # mutmut generated
mutants_x_check_identifier__mutmut['x_check_identifier__mutmut_1'] = x_check_identifier__mutmut_1 # type: ignore # mutmut generated
mutants_x_check_identifier__mutmut['x_check_identifier__mutmut_2'] = x_check_identifier__mutmut_2 # type: ignore # mutmut generated
mutants_x_check_identifier__mutmut['x_check_identifier__mutmut_3'] = x_check_identifier__mutmut_3 # type: ignore # mutmut generated
mutants_x_check_identifier__mutmut['x_check_identifier__mutmut_4'] = x_check_identifier__mutmut_4 # type: ignore # mutmut generated
mutants_x_check_identifier__mutmut['x_check_identifier__mutmut_5'] = x_check_identifier__mutmut_5 # type: ignore # mutmut generated
mutants_x_check_identifier__mutmut['x_check_identifier__mutmut_6'] = x_check_identifier__mutmut_6 # type: ignore # mutmut generated
mutants_x_check_identifier__mutmut['x_check_identifier__mutmut_7'] = x_check_identifier__mutmut_7 # type: ignore # mutmut generated
mutants_x_check_identifier__mutmut['x_check_identifier__mutmut_8'] = x_check_identifier__mutmut_8 # type: ignore # mutmut generated
mutants_x_check_identifier__mutmut['x_check_identifier__mutmut_9'] = x_check_identifier__mutmut_9 # type: ignore # mutmut generated
