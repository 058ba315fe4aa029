"""An operation is written once, as what makes its `Call`, and is a method of both clients.

Which of them it is called on decides, also for a type checker, whether it gives its value or an
awaitable of it, an iterator or an asynchronous one.
"""

import functools
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, Concatenate, Generic, ParamSpec, Self, TypeVar, overload

import msgspec

from modelog_client.calls import Call, Listed

P = ParamSpec("P")
T = TypeVar("T")


class Answer(msgspec.Struct, Generic[T], frozen=True, kw_only=True):
    """A value with what the answer's headers say.

    `etag` is for `if_match` and `if_none_match`; `position` is where in the log a write ended;
    `replayed` says that this answer was given before, to the same idempotency key; `next` is the
    cursor of the page after this one.
    """

    value: T
    status: int
    etag: str | None = None
    position: int | None = None
    request_id: str | None = None
    replayed: bool = False
    next: str | None = None


class Blocking(ABC):
    """A client whose calls return when they are answered."""

    @abstractmethod
    def perform(self, call: Call[T]) -> Answer[T]:
        """Send a call."""


class Concurrent(ABC):
    """A client whose calls are awaited."""

    @abstractmethod
    async def perform(self, call: Call[T]) -> Answer[T]:
        """Send a call."""


class BlockingMethod(Generic[P, T]):
    """An operation of a blocking client."""

    def __init__(self, client: Blocking, make: Callable[Concatenate[Any, P], Call[T]]) -> None:
        self._client = client
        self._make = make
        self.__doc__ = make.__doc__

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T:
        """The value."""
        return self.answer(*args, **kwargs).value

    def answer(self, *args: P.args, **kwargs: P.kwargs) -> Answer[T]:
        """The value with what the answer's headers say, such as its `etag`."""
        return self._client.perform(self._make(self._client, *args, **kwargs))


class ConcurrentMethod(Generic[P, T]):
    """An operation of an asynchronous client."""

    def __init__(self, client: Concurrent, make: Callable[Concatenate[Any, P], Call[T]]) -> None:
        self._client = client
        self._make = make
        self.__doc__ = make.__doc__

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T:
        """The value."""
        return (await self.answer(*args, **kwargs)).value

    async def answer(self, *args: P.args, **kwargs: P.kwargs) -> Answer[T]:
        """The value with what the answer's headers say, such as its `etag`."""
        return await self._client.perform(self._make(self._client, *args, **kwargs))


class operation(Generic[P, T]):  # noqa: N801 - a decorator
    """Makes a method of the function that builds an operation's call."""

    def __init__(self, make: Callable[Concatenate[Any, P], Call[T]]) -> None:
        self.__doc__ = make.__doc__
        self.make = make

    @overload
    def __get__(self, client: Blocking, owner: Any) -> BlockingMethod[P, T]: ...
    @overload
    def __get__(self, client: Concurrent, owner: Any) -> ConcurrentMethod[P, T]: ...
    @overload
    def __get__(self, client: None, owner: Any) -> Self: ...
    def __get__(self, client: Any, owner: Any) -> Any:
        """The method of a client."""
        if client is None:
            return self
        if isinstance(client, Blocking):
            return BlockingMethod(client, self.make)
        return ConcurrentMethod(client, self.make)


class listing(Generic[P, T]):  # noqa: N801 - a decorator
    """Makes an iterator over all items of the function that builds a list's call.

    Pages are read as the iteration comes to them, and stay whole while others write.
    """

    def __init__(self, make: Callable[Concatenate[Any, P], Listed[T]]) -> None:
        self.__doc__ = make.__doc__
        self.make = make

    @overload
    def __get__(self, client: Blocking, owner: Any) -> Callable[P, Iterator[T]]: ...
    @overload
    def __get__(self, client: Concurrent, owner: Any) -> Callable[P, AsyncIterator[T]]: ...
    @overload
    def __get__(self, client: None, owner: Any) -> Self: ...
    def __get__(self, client: Any, owner: Any) -> Any:
        """The method of a client."""
        if client is None:
            return self
        items = _items if isinstance(client, Blocking) else _items_later

        @functools.wraps(self.make)
        def iterate(*args: P.args, **kwargs: P.kwargs) -> Any:
            return items(client, self.make(client, *args, **kwargs).call)

        return iterate


def _items(client: Blocking, call: Call[list[T]]) -> Iterator[T]:
    following: Call[list[T]] | None = call
    while following is not None:
        page = client.perform(following)
        yield from page.value
        following = None if page.next is None else call.page(page.next)


async def _items_later(client: Concurrent, call: Call[list[T]]) -> AsyncIterator[T]:
    following: Call[list[T]] | None = call
    while following is not None:
        page = await client.perform(following)
        for item in page.value:
            yield item
        following = None if page.next is None else call.page(page.next)
