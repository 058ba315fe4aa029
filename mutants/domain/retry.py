"""When something that failed is tried again: a decision as a value."""

from datetime import timedelta

import msgspec


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁRetryPolicyǁdelay__mutmut: MutantDict = {}  # type: ignore


class RetryPolicy(msgspec.Struct, frozen=True, kw_only=True):
    """Exponential backoff with full jitter, and an end to it.

    API section 5, "Jobs": a dispatch is tried `attempts` times in all. Before attempt
    n + 1 passes a random part of `base * 2**(n - 1)` seconds, at most of `longest`,
    but never less than half a second.
    """

    attempts: int = 5
    base: float = 2.0
    longest: float = 120.0

    @_mutmut_mutated(mutants_xǁRetryPolicyǁdelay__mutmut)
    def delay(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base * 2 ** (attempt - 1)) * jitter
        return timedelta(seconds=max(0.5, seconds, min(asked or 0.0, self.longest)))

    def xǁRetryPolicyǁdelay__mutmut_orig(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base * 2 ** (attempt - 1)) * jitter
        return timedelta(seconds=max(0.5, seconds, min(asked or 0.0, self.longest)))

    def xǁRetryPolicyǁdelay__mutmut_1(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt > self.attempts:
            return None
        seconds = min(self.longest, self.base * 2 ** (attempt - 1)) * jitter
        return timedelta(seconds=max(0.5, seconds, min(asked or 0.0, self.longest)))

    def xǁRetryPolicyǁdelay__mutmut_2(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = None
        return timedelta(seconds=max(0.5, seconds, min(asked or 0.0, self.longest)))

    def xǁRetryPolicyǁdelay__mutmut_3(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base * 2 ** (attempt - 1)) / jitter
        return timedelta(seconds=max(0.5, seconds, min(asked or 0.0, self.longest)))

    def xǁRetryPolicyǁdelay__mutmut_4(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(None, self.base * 2 ** (attempt - 1)) * jitter
        return timedelta(seconds=max(0.5, seconds, min(asked or 0.0, self.longest)))

    def xǁRetryPolicyǁdelay__mutmut_5(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, None) * jitter
        return timedelta(seconds=max(0.5, seconds, min(asked or 0.0, self.longest)))

    def xǁRetryPolicyǁdelay__mutmut_6(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.base * 2 ** (attempt - 1)) * jitter
        return timedelta(seconds=max(0.5, seconds, min(asked or 0.0, self.longest)))

    def xǁRetryPolicyǁdelay__mutmut_7(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, ) * jitter
        return timedelta(seconds=max(0.5, seconds, min(asked or 0.0, self.longest)))

    def xǁRetryPolicyǁdelay__mutmut_8(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base / 2 ** (attempt - 1)) * jitter
        return timedelta(seconds=max(0.5, seconds, min(asked or 0.0, self.longest)))

    def xǁRetryPolicyǁdelay__mutmut_9(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base * 2 * (attempt - 1)) * jitter
        return timedelta(seconds=max(0.5, seconds, min(asked or 0.0, self.longest)))

    def xǁRetryPolicyǁdelay__mutmut_10(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base * 3 ** (attempt - 1)) * jitter
        return timedelta(seconds=max(0.5, seconds, min(asked or 0.0, self.longest)))

    def xǁRetryPolicyǁdelay__mutmut_11(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base * 2 ** (attempt + 1)) * jitter
        return timedelta(seconds=max(0.5, seconds, min(asked or 0.0, self.longest)))

    def xǁRetryPolicyǁdelay__mutmut_12(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base * 2 ** (attempt - 2)) * jitter
        return timedelta(seconds=max(0.5, seconds, min(asked or 0.0, self.longest)))

    def xǁRetryPolicyǁdelay__mutmut_13(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base * 2 ** (attempt - 1)) * jitter
        return timedelta(seconds=None)

    def xǁRetryPolicyǁdelay__mutmut_14(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base * 2 ** (attempt - 1)) * jitter
        return timedelta(seconds=max(None, seconds, min(asked or 0.0, self.longest)))

    def xǁRetryPolicyǁdelay__mutmut_15(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base * 2 ** (attempt - 1)) * jitter
        return timedelta(seconds=max(0.5, None, min(asked or 0.0, self.longest)))

    def xǁRetryPolicyǁdelay__mutmut_16(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base * 2 ** (attempt - 1)) * jitter
        return timedelta(seconds=max(0.5, seconds, None))

    def xǁRetryPolicyǁdelay__mutmut_17(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base * 2 ** (attempt - 1)) * jitter
        return timedelta(seconds=max(seconds, min(asked or 0.0, self.longest)))

    def xǁRetryPolicyǁdelay__mutmut_18(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base * 2 ** (attempt - 1)) * jitter
        return timedelta(seconds=max(0.5, min(asked or 0.0, self.longest)))

    def xǁRetryPolicyǁdelay__mutmut_19(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base * 2 ** (attempt - 1)) * jitter
        return timedelta(seconds=max(0.5, seconds, ))

    def xǁRetryPolicyǁdelay__mutmut_20(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base * 2 ** (attempt - 1)) * jitter
        return timedelta(seconds=max(1.5, seconds, min(asked or 0.0, self.longest)))

    def xǁRetryPolicyǁdelay__mutmut_21(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base * 2 ** (attempt - 1)) * jitter
        return timedelta(seconds=max(0.5, seconds, min(None, self.longest)))

    def xǁRetryPolicyǁdelay__mutmut_22(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base * 2 ** (attempt - 1)) * jitter
        return timedelta(seconds=max(0.5, seconds, min(asked or 0.0, None)))

    def xǁRetryPolicyǁdelay__mutmut_23(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base * 2 ** (attempt - 1)) * jitter
        return timedelta(seconds=max(0.5, seconds, min(self.longest)))

    def xǁRetryPolicyǁdelay__mutmut_24(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base * 2 ** (attempt - 1)) * jitter
        return timedelta(seconds=max(0.5, seconds, min(asked or 0.0, )))

    def xǁRetryPolicyǁdelay__mutmut_25(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base * 2 ** (attempt - 1)) * jitter
        return timedelta(seconds=max(0.5, seconds, min(asked and 0.0, self.longest)))

    def xǁRetryPolicyǁdelay__mutmut_26(self, attempt: int, jitter: float, asked: float | None = None) -> timedelta | None:
        """The pause after a failed attempt, counted from 1; None where it was the last one.

        `jitter` is a random number in [0, 1). `asked` is the pause in seconds that the
        other side asked for; it is kept to, up to `longest`.
        """
        if attempt >= self.attempts:
            return None
        seconds = min(self.longest, self.base * 2 ** (attempt - 1)) * jitter
        return timedelta(seconds=max(0.5, seconds, min(asked or 1.0, self.longest)))

mutants_xǁRetryPolicyǁdelay__mutmut['_mutmut_orig'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_1'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_2'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_3'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_4'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_5'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_6'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_6 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_7'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_7 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_8'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_8 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_9'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_9 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_10'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_10 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_11'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_11 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_12'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_12 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_13'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_13 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_14'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_14 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_15'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_15 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_16'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_16 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_17'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_17 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_18'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_18 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_19'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_19 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_20'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_20 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_21'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_21 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_22'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_22 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_23'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_23 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_24'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_24 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_25'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_25 # type: ignore # mutmut generated
mutants_xǁRetryPolicyǁdelay__mutmut['xǁRetryPolicyǁdelay__mutmut_26'] = RetryPolicy.xǁRetryPolicyǁdelay__mutmut_26 # type: ignore # mutmut generated
