"""What a read model is, and what it needs of a database and of the log."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import cache
from typing import Any, Generic, Protocol, TypeVar, runtime_checkable

from domain.events import Record

T = TypeVar("T")


class Rows(Sequence[Mapping[str, Any]], Generic[T]):
    """The parameters of many rows, each made when it is sent: the database works meanwhile.

    `values` gives those of `columns`, for each of `places`.
    """

    def __init__(
        self,
        columns: Sequence[str],
        places: Collection[T],
        values: Callable[[T], tuple[Any, ...]],
    ) -> None:
        self.columns = tuple(columns)
        self._places = places
        self._values = values

    def tuples(self) -> Iterator[tuple[Any, ...]]:
        """The values of each row, in the order of `columns`."""
        return map(self._values, self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[Mapping[str, Any]]:
        return (dict(zip(self.columns, each, strict=True)) for each in self.tuples())

    def __getitem__(self, index: Any) -> Any:
        return list(self)[index]


class Session(Protocol):
    """Statements of one transaction; parameters are named `:name`."""

    def execute(self, sql: str, params: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
        """Run one statement; the rows of a query."""

    def executemany(self, sql: str, params: Sequence[Mapping[str, Any]]) -> None:
        """Run one statement for each of many parameters."""


class Database(Protocol):
    """Where read models are kept."""

    def query(self, question: Callable[[Session], T]) -> T:
        """What a question is answered. It may be asked twice, where a connection breaks."""

    def read(self) -> AbstractContextManager[Session]:
        """A transaction that reads."""

    def write(self) -> AbstractContextManager[Session]:
        """A transaction that commits at its end, or rolls back on an exception."""

    def turn(self) -> AbstractContextManager[Session | None]:
        """A transaction that writes, of the one follower whose turn it is.

        None where it is another process's turn, and then that turn has ended. A process
        that dies gives its turn back.
        """

    def create(self, statements: Sequence[str]) -> None:
        """Run statements that create what is missing, beside others that do the same."""

    def is_passing(self, error: BaseException) -> bool:
        """Whether an error comes from the state of the database and not from what was asked.

        It is away, contended or full: the same may work in a while.
        """


class TablesBusy(Exception):
    """Tables could not be renamed in a moment, since others use them. To be tried again."""


class OtherShape(Exception):
    """The live tables are of a version that a statement does not fit. Another generation may."""


class Exchange(Session, Protocol):
    """The transaction of a swap."""

    def rename(self, names: Sequence[tuple[str, str]]) -> list[str]:
        """Rename tables, of those that there are; which these were. Raises `TablesBusy`."""


class BuildDatabase(Database, Protocol):
    """What a rebuild needs of where read models are kept."""

    def exclusive(self) -> AbstractContextManager[bool]:
        """Be the only process that rebuilds, until the end or its death; False if another is."""

    def load(self) -> AbstractContextManager[Session]:
        """A transaction that writes much, however long it takes, to tables that are ours alone."""

    def exchange(self) -> AbstractContextManager[Exchange]:
        """A transaction in which no follower applies anything."""


class Log(Protocol):
    """The log as followers read it."""

    def head(self) -> int:
        """The position of the last event, 0 for an empty log."""

    def read_log(self, after: int, limit: int) -> list[Record]:
        """Events with position > `after`, by position; those it cannot read as `Unreadable`.

        Fewer than `limit` at the end of the log, and where so many are `PAGE_BYTES` or more.
        """


PAGE_BYTES = 64 * 1024 * 1024
"""A page of the log ends where it is so large: each event may be as large as a request."""


def is_end(page: Sequence[Record], limit: int) -> bool:
    """Whether a page that was asked for with `limit` reaches the end of the log as it was."""
    return len(page) < limit and sum(len(each.stored) for each in page) < PAGE_BYTES


class Projection(Protocol):
    """A read model: tables that are a function of the log.

    `version` is raised whenever the tables or what is put into them change. `reads` are the
    categories of the streams that it is made from (`model` for `model:<id>`): it stops before an
    event of theirs that this code cannot read.
    """

    name: str
    version: int
    reads: Collection[str]
    tables: Sequence[str]
    """The statements that create the tables, each safe to repeat."""

    def apply(self, session: Session, records: Sequence[Record]) -> None:
        """Fold a batch of events of any kind into the tables, in the given transaction.

        Those outside of `reads` may be `Unreadable`.
        """


@runtime_checkable
class CarriesOver(Projection, Protocol):
    """A projection whose rows hold more than the log tells, such as who works on what.

    `carry_over` is run in a swap, on the new tables; `{before}` stands for the one it replaces.
    """

    carry_over: str


def in_list(name: str, values: Sequence[Any]) -> tuple[str, dict[str, Any]]:
    """`(:name_a, :name_b, ...)` with its parameters, for `IN`; of at least one value."""
    params = _named(name, _padded(values))
    return "(" + ", ".join(f":{each}" for each in params) + ")", params


def pairs_list(name: str, pairs: Sequence[tuple[Any, Any]]) -> tuple[str, dict[str, Any]]:
    """`((:name_a, :name_b), ...)` with its parameters, for `(x, y) IN`; of at least one pair."""
    params = _named(name, [value for pair in _padded(pairs) for value in pair])
    names = [f":{each}" for each in params]
    together = zip(names[::2], names[1::2], strict=True)
    # VALUES, as SQLite takes a list of pairs in no other form.
    return "(VALUES " + ", ".join(f"({one}, {other})" for one, other in together) + ")", params


def _padded(values: Sequence[T]) -> Sequence[T]:
    """With the last one repeated, until there are 1, 2, 4, 8 or twice as many again.

    So there are few different statements, which a database need not learn anew each time.
    """
    wanted = 1 << (len(values) - 1).bit_length()
    return [*values, *[values[-1]] * (wanted - len(values))]


def _named(name: str, values: Sequence[Any]) -> dict[str, Any]:
    return {f"{name}_{_letters(index)}": value for index, value in enumerate(values)}


@cache
def _letters(number: int) -> str:
    # Parameter names have letters only, so that :1 in a JSON text is never one.
    text = ""
    while True:
        text = chr(97 + number % 26) + text
        number = number // 26 - 1
        if number < 0:
            return text
