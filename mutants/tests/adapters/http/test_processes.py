"""Processes that die and processes that share a database: nothing is lost, nothing is doubled."""

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest

from tests.adapters.http.support import (
    SEED,
    SEED_ID,
    active_id,
    all_of,
    body,
    create,
    created_id,
    fresh,
    log_end,
    refused,
    revision,
    set_status,
    taken,
)
from tests.node import Node
from tests.postgres import PostgresServer

T = TypeVar("T")

WRITERS = 4


def together(*calls: Callable[[], T]) -> list[T]:
    """The results of calls that are made at the same moment."""
    barrier = threading.Barrier(len(calls))

    def run(call: Callable[[], T]) -> T:
        barrier.wait()
        return call()

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(run, calls))


# One process that is killed


@pytest.fixture(params=["sqlite", "postgres"])
def mortal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Node]:
    """A service of the test's own, on each store in turn."""
    url = None
    if request.param == "postgres":
        server: PostgresServer = request.getfixturevalue("postgres_server")
        url = server.create_database()
    with Node(tmp_path / "home", url) as node:
        yield node


class Writer:
    """Updates an active model of its own until the service is gone, and knows what was answered.

    Every request has a key, so the last one, which may have had its effect without an answer,
    can be repeated.
    """

    def __init__(self, api: httpx.Client) -> None:
        self.model_id = active_id(api)
        self.answers: list[httpx.Response] = []
        self.sent = 0

    def send(self, api: httpx.Client) -> None:
        """The next update, or the last one again if it was not answered."""
        self.sent = len(self.answers) + 1
        response = api.put(
            f"/v2/models/{self.model_id}",
            json=body(metadata={"number": self.sent}),
            headers={"Idempotency-Key": f"{self.model_id}-{self.sent}"},
        )
        taken(response)
        self.answers.append(response)

    def write_until_it_ends(self, api: httpx.Client) -> None:
        try:
            while True:
                self.send(api)
        except httpx.TransportError:
            pass

    def check(self, api: httpx.Client) -> None:
        """Everything that was answered is there, once, as it was answered."""
        url = f"/v2/models/{self.model_id}"
        versions = all_of(api, f"{url}/versions?limit=1000")
        numbers = [version["metadata"].get("number") for version in versions]
        assert numbers[: len(self.answers) + 1] == [None, *range(1, len(self.answers) + 1)]
        assert len(versions) - 1 <= self.sent
        for answer in self.answers:
            shown = taken(api.get(url, params={"revision": revision(answer)}))
            assert shown["model"] == answer.json()["model"]
            assert shown["version"] == answer.json()["version"]
        assert taken(api.get(url))["version"] == versions[-1]
        listed = [m for m in all_of(api, "/v2/models?limit=1000") if m["id"] == self.model_id]
        assert listed == [taken(api.get(url))["model"]]


def test_kill_9_in_the_middle_of_writing_loses_nothing_that_was_answered(mortal: Node) -> None:
    with mortal.client() as api:
        writers = [Writer(api) for _ in range(WRITERS)]
    for round_ in (1, 2):
        with mortal.client() as api, ThreadPoolExecutor(WRITERS) as pool:
            enough = round_ * 15
            running = [pool.submit(writer.write_until_it_ends, api) for writer in writers]
            while min(len(writer.answers) for writer in writers) < enough:
                assert not any(each.done() for each in running), mortal.output()[-4000:]
            mortal.kill()
            for each in running:
                each.result()
        mortal.start()
        with mortal.client() as api:
            last = max(int(w.answers[-1].headers["Ledger-Position"]) for w in writers)
            assert log_end(api) >= last
            for writer in writers:
                writer.check(api)
            before = [len(writer.answers) for writer in writers]
            # The requests that were cut off are repeated: done or not, each is done once.
            for writer in writers:
                writer.send(api)
                writer.check(api)
            assert [len(writer.answers) for writer in writers] == [n + 1 for n in before]
            for writer in writers:
                versions = all_of(api, f"/v2/models/{writer.model_id}/versions?limit=1000")
                assert len(versions) == len(writer.answers) + 1
    assert "Traceback" not in mortal.output()


def test_sigterm_ends_the_service_in_order_and_a_start_finds_everything_again(
    mortal: Node,
) -> None:
    with mortal.client() as api:
        made = [create(api) for _ in range(3)]
        shown = all_of(api, "/v2/models")
    assert mortal.terminate() == 0
    assert not mortal.running
    mortal.start()
    with mortal.client() as api:
        assert all_of(api, "/v2/models") == shown
        for each in made:
            assert taken(api.get(f"/v2/models/{each['model']['id']}")) == each
    assert mortal.terminate() == 0
    assert "Traceback" not in mortal.output()
    assert " ERROR " not in mortal.output()


def test_sigterm_answers_every_request_that_it_has_taken_up(mortal: Node) -> None:
    with mortal.client() as api, ThreadPoolExecutor(WRITERS) as pool:
        writers = [Writer(api) for _ in range(WRITERS)]
        running = [pool.submit(writer.write_until_it_ends, api) for writer in writers]
        while min(len(writer.answers) for writer in writers) < 5:
            assert not any(each.done() for each in running), mortal.output()[-4000:]
        code = mortal.terminate()
        for each in running:
            each.result()
    assert code == 0
    assert "Traceback" not in mortal.output()
    mortal.start()
    with mortal.client() as api:
        for writer in writers:
            writer.check(api)


def test_tokens_outlive_the_process_that_printed_them(tmp_path: Path) -> None:
    with Node(tmp_path / "home") as node:
        token = node.issuer.token(scopes=["streamline/admin"])
        kid = node.issuer.kid
        node.kill()
        node.start()
        assert node.issuer.kid == kid
        with node.client(()) as client:
            taken(client.get("/v2/models", headers={"Authorization": f"Bearer {token}"}))


# Two processes on one database


class Pair:
    """Two services that share a PostgreSQL database and nothing else, and a client of each."""

    def __init__(self, first: Node, second: Node) -> None:
        self.nodes = (first, second)
        self.one = first.client()
        self.other = second.client()
        self.apis = (self.one, self.other)


@pytest.fixture(scope="module")
def pair(
    tmp_path_factory: pytest.TempPathFactory, postgres_server: PostgresServer
) -> Iterator[Pair]:
    directory = tmp_path_factory.mktemp("pair")
    url = postgres_server.create_database()
    with Node(directory / "one", url) as first, Node(directory / "other", url) as second:
        yield Pair(first, second)
        for node in (first, second):
            assert "Traceback" not in node.output()
            assert " ERROR " not in node.output()


def test_the_seed_page_can_be_walked_on_two_processes_in_turn(pair: Pair) -> None:
    one, other = pair.apis
    url = f"/v2/models/{SEED_ID}"
    refused(one.put(url, json=SEED), 404)
    refused(other.put(url, json=SEED), 404)
    create(other, id=SEED_ID)
    in_place = taken(one.put(url, json=SEED))
    assert in_place["version"]["version"] == "1"
    refused(other.post("/v2/models", json=body(id=SEED_ID)), 409, ["/id"])
    set_status(other, SEED_ID, "1", "active")
    for number, api in enumerate((one, other, other, one, other, one), start=2):
        answer = taken(api.put(url, json=SEED))
        assert answer["version"]["version"] == str(number)
        assert answer["version"]["status"] == "pending"
        assert answer["model"]["status"] == "active"
    set_status(one, SEED_ID, "1", "failed")
    assert taken(other.put(url, json=SEED))["version"]["version"] == "7"
    refused(other.post(f"{url}/versions/1/new_status", json={"status": "active"}), 422, ["/status"])
    position = one.get("/v2/ready").json()["position"]
    header = {"Ledger-Position": str(position)}
    shown = [taken(api.get(url, headers=header)) for api in pair.apis]
    assert shown[0] == shown[1]


def test_a_position_from_one_process_is_honoured_by_every_read_of_the_other(pair: Pair) -> None:
    name = fresh("shared")
    model_id = active_id(pair.one, name=name)
    url = f"/v2/models/{model_id}"
    for number in range(2, 32):
        writer, reader = pair.apis[number % 2], pair.apis[1 - number % 2]
        # The reader keeps the model in memory, so an old answer is what it would give.
        taken(reader.get(url))
        answer = writer.put(url, json=body(name=name, metadata={"number": number}))
        taken(answer)
        header = {"Ledger-Position": answer.headers["Ledger-Position"]}
        shown = reader.get(url, headers=header)
        assert taken(shown)["version"] == answer.json()["version"]
        assert shown.headers["ETag"] == answer.headers["ETag"]
        version = taken(reader.get(f"{url}/versions/{number}", headers=header))
        assert version["metadata"] == {"number": number}
        versions = taken(reader.get(f"{url}/versions", headers=header))
        assert [each["version"] for each in versions] == [str(n) for n in range(1, number + 1)]
        (listed,) = taken(reader.get(f"/v2/models?name={name}", headers=header))
        assert listed == shown.json()["model"]
        entries = taken(reader.get(f"{url}/history?limit=1000", headers=header))
        assert entries[-1]["position"] == int(answer.headers["Ledger-Position"])


def test_a_position_that_no_process_has_reached_is_refused_by_both(pair: Pair) -> None:
    model_id = created_id(pair.one)
    beyond = {"Ledger-Position": str(log_end(pair.other) + 1)}
    for api in pair.apis:
        for url in (f"/v2/models/{model_id}", "/v2/models?limit=1"):
            refused(api.get(url, headers=beyond), 400, ["Ledger-Position"])


def test_what_one_process_creates_the_other_finds_and_follows_without_being_told(
    pair: Pair,
) -> None:
    name = fresh("seen")
    made = [created_id(pair.apis[number % 2], name=name) for number in range(10)]
    for model_id in made:
        for api in pair.apis:
            taken(api.get(f"/v2/models/{model_id}"))
    end = {"Ledger-Position": str(log_end(pair.one))}
    for api in pair.apis:
        listed = taken(api.get(f"/v2/models?name={name}", headers=end))
        assert [model["id"] for model in listed] == made


def test_every_revision_lets_exactly_one_conditional_update_through(pair: Pair) -> None:
    model_id = active_id(pair.one)
    url = f"/v2/models/{model_id}"

    def race(api: httpx.Client) -> Callable[[], list[httpx.Response]]:
        def run() -> list[httpx.Response]:
            answers = []
            for _ in range(12):
                tag = api.get(url).headers["ETag"]
                answer = api.put(url, json=SEED, headers={"If-Match": tag})
                answer.request.headers["If-Match"] = tag
                answers.append(answer)
            return answers

        return run

    answers = [each for some in together(*map(race, pair.apis * 4)) for each in some]
    by_status = Counter(answer.status_code for answer in answers)
    assert set(by_status) <= {200, 412}
    assert by_status[200] > 1
    won = [answer for answer in answers if answer.status_code == 200]
    seen = [answer.request.headers["If-Match"] for answer in won]
    assert len(set(seen)) == len(seen)
    names = [answer.json()["version"]["version"] for answer in won]
    header = {"Ledger-Position": str(log_end(pair.one))}
    versions = taken(pair.other.get(f"{url}/versions?limit=1000", headers=header))
    assert len(versions) == len(won) + 1
    assert sorted(names, key=int) == [version["version"] for version in versions[1:]]


def test_of_updates_that_expect_the_same_revision_one_is_made(pair: Pair) -> None:
    model_id = active_id(pair.one)
    url = f"/v2/models/{model_id}"
    for turn in range(1, 9):
        position = {"Ledger-Position": str(log_end(pair.one))}
        (tag,) = {api.get(url, headers=position).headers["ETag"] for api in pair.apis}

        def update(api: httpx.Client, tag: str = tag) -> Callable[[], int]:
            return lambda: api.put(url, json=SEED, headers={"If-Match": tag}).status_code

        statuses = together(*map(update, pair.apis * 3))
        assert sorted(statuses) == [200, 412, 412, 412, 412, 412]
        header = {"Ledger-Position": str(log_end(pair.other))}
        assert len(taken(pair.other.get(f"{url}/versions", headers=header))) == turn + 1


def test_updates_without_a_condition_are_all_made_one_after_another(pair: Pair) -> None:
    model_id = active_id(pair.one)
    url = f"/v2/models/{model_id}"

    def write(api: httpx.Client) -> Callable[[], list[dict[str, Any]]]:
        return lambda: [taken(api.put(url, json=SEED)) for _ in range(10)]

    answers = [each for some in together(*map(write, pair.apis * 3)) for each in some]
    names = sorted((answer["version"]["version"] for answer in answers), key=int)
    assert names == [str(number) for number in range(2, 62)]
    assert len({answer["model"]["revision"] for answer in answers}) == 60
    header = {"Ledger-Position": str(log_end(pair.one))}
    for api in pair.apis:
        versions = taken(api.get(f"{url}/versions?limit=1000", headers=header))
        assert [version["version"] for version in versions] == ["1", *names]


def test_one_id_is_given_once_however_many_ask_for_it(pair: Pair) -> None:
    model_id = fresh("wanted")

    def ask(api: httpx.Client) -> Callable[[], httpx.Response]:
        return lambda: api.post("/v2/models", json=body(id=model_id))

    answers = together(*map(ask, pair.apis * 10))
    assert sorted(answer.status_code for answer in answers) == [201] + [409] * 19
    for answer in answers:
        if answer.status_code == 409:
            refused(answer, 409, ["/id"])


@pytest.mark.parametrize("operation", ["create", "update", "new version", "new status"])
def test_a_hundred_requests_with_one_key_over_both_processes_have_one_effect(
    pair: Pair, operation: str
) -> None:
    name = fresh("once")
    model_id = created_id(pair.one, name=name)
    if operation != "new status":
        set_status(pair.other, model_id, "1", "active")
    url = f"/v2/models/{model_id}"
    method, path, sent = {
        "create": ("POST", "/v2/models", body(name=name)),
        "update": ("PUT", url, body(name=name)),
        "new version": ("POST", f"{url}/new_version", {}),
        "new status": ("POST", f"{url}/versions/1/new_status", {"status": "active"}),
    }[operation]
    header = {"Idempotency-Key": fresh("key")}
    before = log_end(pair.one)

    def ask(api: httpx.Client) -> Callable[[], httpx.Response]:
        return lambda: api.request(method, path, json=sent, headers=header)

    answers = together(*map(ask, pair.apis * 50))
    first = answers[0]
    assert first.is_success, first.text
    for answer in answers:
        assert answer.status_code == first.status_code, answer.text
        assert answer.json() == first.json()
        assert answer.headers["ETag"] == first.headers["ETag"]
        assert answer.headers["Ledger-Position"] == first.headers["Ledger-Position"]
    end = log_end(pair.other)
    assert end == int(first.headers["Ledger-Position"])
    assert end - before <= 3
    position = {"Ledger-Position": str(end)}
    models = taken(pair.other.get(f"/v2/models?name={name}", headers=position))
    assert len(models) == (2 if operation == "create" else 1)
    versions = taken(pair.one.get(f"{url}/versions", headers=position))
    assert len(versions) == (2 if operation in {"update", "new version"} else 1)


def test_a_key_that_one_process_has_answered_is_known_to_the_other(pair: Pair) -> None:
    model_id = active_id(pair.one)
    url = f"/v2/models/{model_id}"
    header = {"Idempotency-Key": fresh("key")}
    first = pair.one.put(url, json=SEED, headers=header)
    taken(first)
    again = pair.other.put(url, json=SEED, headers=header)
    assert (again.status_code, again.json()) == (first.status_code, first.json())
    assert again.headers["Ledger-Position"] == first.headers["Ledger-Position"]
    refused(pair.other.put(url, json=body(name="x"), headers=header), 409, ["Idempotency-Key"])


def test_a_process_may_die_while_another_goes_on_with_its_models(
    tmp_path: Path, postgres_server: PostgresServer
) -> None:
    url = postgres_server.create_database()
    with (
        Node(tmp_path / "one", url) as one,
        Node(tmp_path / "other", url) as other,
        one.client() as doomed,
        other.client() as api,
    ):
        writer = Writer(doomed)
        with ThreadPoolExecutor(1) as pool:
            running = pool.submit(writer.write_until_it_ends, doomed)
            while len(writer.answers) < 10:
                assert not running.done(), one.output()[-4000:]
            one.kill()
            running.result()
        writer.send(api)
        writer.check(api)
        versions = all_of(api, f"/v2/models/{writer.model_id}/versions?limit=1000")
        assert len(versions) == len(writer.answers) + 1
