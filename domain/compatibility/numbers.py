"""Sets of numbers and of sizes, as the bounds of a schema give them."""

from collections.abc import Mapping
from math import ceil, floor, gcd
from typing import Any

import msgspec

Number = int | float

EXACT = 2**53
LARGEST_DENOMINATOR = 1024
"""Multiples are decided for numbers with a few binary places: 0.5 and 3, not 0.1, which a
validator can only have rounded."""


def ratio(number: Number) -> tuple[int, int] | None:
    """Numerator and denominator of a number with which a validator calculates exactly."""
    above, below = number.as_integer_ratio()
    return (above, below) if abs(above) <= EXACT and below <= LARGEST_DENOMINATOR else None


def is_multiple(number: Number, of: Number) -> bool | None:
    """Whether a number is a multiple, None where rounding may decide."""
    if number == 0 or number == of:
        return True
    one, other = ratio(number), ratio(of)
    if one is None or other is None:
        return None
    return (one[0] * other[1]) % (one[1] * other[0]) == 0


def common_multiple(one: Number, other: Number) -> Number | None:
    """The least positive number that is a multiple of both, None where rounding may decide."""
    a, b = ratio(one), ratio(other)
    if a is None or b is None or not a[0] or not b[0]:
        return None
    above = a[0] * b[1] * b[0] * a[1] // gcd(a[0] * b[1], b[0] * a[1])
    below = a[1] * b[1]
    return above // below if above % below == 0 else above / below


class Interval(msgspec.Struct, frozen=True, kw_only=True):
    """Numbers between two bounds, None for no bound; an open bound is not among them."""

    least: Number | None = None
    most: Number | None = None
    least_open: bool = False
    most_open: bool = False

    def narrowed(self, keywords: Mapping[str, Any]) -> "Interval":
        """Those that are within a schema's bounds as well."""
        found = self
        for name, is_open in (("minimum", False), ("exclusiveMinimum", True)):
            if name in keywords:
                found = found._above(keywords[name], is_open)
        for name, is_open in (("maximum", False), ("exclusiveMaximum", True)):
            if name in keywords:
                found = found._below(keywords[name], is_open)
        return found

    def whole(self) -> "Interval":
        """The same whole numbers, between bounds that are whole and closed."""
        least, most = self.least, self.most
        if least is not None:
            least = floor(least) + 1 if self.least_open else ceil(least)
        if most is not None:
            most = ceil(most) - 1 if self.most_open else floor(most)
        return Interval(least=least, most=most)

    @property
    def empty(self) -> bool:
        """Whether no number is between the bounds."""
        if self.least is None or self.most is None:
            return False
        return self.least > self.most or (
            self.least == self.most and (self.least_open or self.most_open)
        )

    def within(self, other: "Interval") -> bool:
        """Whether all of its numbers are between the bounds of the other one."""
        narrowed = self
        if other.least is not None:
            narrowed = narrowed._above(other.least, other.least_open)
        if other.most is not None:
            narrowed = narrowed._below(other.most, other.most_open)
        return self.empty or narrowed == self

    def _above(self, least: Number, is_open: bool) -> "Interval":
        if self.least is not None and (
            self.least > least or (self.least == least and (self.least_open or not is_open))
        ):
            return self
        return msgspec.structs.replace(self, least=least, least_open=is_open)

    def _below(self, most: Number, is_open: bool) -> "Interval":
        if self.most is not None and (
            self.most < most or (self.most == most and (self.most_open or not is_open))
        ):
            return self
        return msgspec.structs.replace(self, most=most, most_open=is_open)
