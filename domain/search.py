"""What a search for a model looks in (API section 4, listModels `q`)."""


def search_text(*parts: str) -> str:
    """The parts in one case, each on a line."""
    return "\n".join(parts).casefold()


def found_in(q: str, *parts: str) -> bool:
    """Whether a search finds what has these parts."""
    return search_text(q) in search_text(*parts)
