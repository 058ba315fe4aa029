"""The bounds of the cache."""

from concurrent.futures import ThreadPoolExecutor

from adapters.contracts.cache import BoundedCache


def cache(entries: int = 3, total_bytes: int = 100) -> BoundedCache[str, int]:
    return BoundedCache(entries=entries, total_bytes=total_bytes)


def test_what_was_used_longest_ago_leaves_when_there_are_too_many() -> None:
    held = cache()
    for value, key in enumerate("abc"):
        held.put(key, value, weight=1)
    held.get("a")
    held.put("d", 3, weight=1)
    assert [held.get(key) for key in "abcd"] == [0, None, 2, 3]


def test_what_was_used_longest_ago_leaves_when_all_is_too_heavy() -> None:
    held = cache()
    held.put("a", 0, weight=60)
    held.put("b", 1, weight=60)
    assert [held.get(key) for key in "ab"] == [None, 1]


def test_a_value_put_again_counts_once() -> None:
    held = cache()
    for value in range(10):
        held.put("a", value, weight=50)
    held.put("b", 1, weight=50)
    assert [held.get(key) for key in "ab"] == [9, 1]


def test_a_value_heavier_than_the_budget_displaces_nothing() -> None:
    held = cache()
    held.put("a", 0, weight=1)
    held.put("b", 1, weight=101)
    assert [held.get(key) for key in "ab"] == [0, None]


def test_threads_share_it_within_its_bounds() -> None:
    held = cache(entries=10, total_bytes=50)

    def use(seed: int) -> None:
        for step in range(500):
            key = str((seed * step) % 30)
            held.get(key)
            held.put(key, step, weight=step % 20)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(use, range(8)))
    assert len(held) <= 10
    assert held._weight == sum(weight for _, weight in held._held.values()) <= 50
