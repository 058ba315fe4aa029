"""What a search for a model looks in (API section 4, listModels `q`)."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_search_text__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_search_text__mutmut)
def search_text(*parts: str) -> str:
    """The parts in one case, each on a line."""
    return "\n".join(parts).casefold()


def x_search_text__mutmut_orig(*parts: str) -> str:
    """The parts in one case, each on a line."""
    return "\n".join(parts).casefold()


def x_search_text__mutmut_1(*parts: str) -> str:
    """The parts in one case, each on a line."""
    return "\n".join(None).casefold()


def x_search_text__mutmut_2(*parts: str) -> str:
    """The parts in one case, each on a line."""
    return "XX\nXX".join(parts).casefold()

mutants_x_search_text__mutmut['_mutmut_orig'] = x_search_text__mutmut_orig # type: ignore # mutmut generated
mutants_x_search_text__mutmut['x_search_text__mutmut_1'] = x_search_text__mutmut_1 # type: ignore # mutmut generated
mutants_x_search_text__mutmut['x_search_text__mutmut_2'] = x_search_text__mutmut_2 # type: ignore # mutmut generated
mutants_x_found_in__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_found_in__mutmut)
def found_in(q: str, *parts: str) -> bool:
    """Whether a search finds what has these parts."""
    return search_text(q) in search_text(*parts)


def x_found_in__mutmut_orig(q: str, *parts: str) -> bool:
    """Whether a search finds what has these parts."""
    return search_text(q) in search_text(*parts)


def x_found_in__mutmut_1(q: str, *parts: str) -> bool:
    """Whether a search finds what has these parts."""
    return search_text(None) in search_text(*parts)


def x_found_in__mutmut_2(q: str, *parts: str) -> bool:
    """Whether a search finds what has these parts."""
    return search_text(q) not in search_text(*parts)

mutants_x_found_in__mutmut['_mutmut_orig'] = x_found_in__mutmut_orig # type: ignore # mutmut generated
mutants_x_found_in__mutmut['x_found_in__mutmut_1'] = x_found_in__mutmut_1 # type: ignore # mutmut generated
mutants_x_found_in__mutmut['x_found_in__mutmut_2'] = x_found_in__mutmut_2 # type: ignore # mutmut generated
