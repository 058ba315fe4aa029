"""Ten thousand malformed requests over all operations: each is refused, and nothing is left of it.

Not in the log, and not in memory.
"""

from pathlib import Path

from hypothesis import HealthCheck, given, settings

from tests.adapters.http.malformed import Mistake, mistakes, operations, wrong
from tests.adapters.http.sockets import Wire
from tests.adapters.http.support import active_id, log_end
from tests.node import Node

REQUESTS = 10_000
MISTAKES = 1_800
"""Each is made in the request of every operation where it can be made, six on average."""

GROWTH_BYTES = 24 * 1024 * 1024
"""Far less than a kilobyte kept of each request would add up to with the rest of the noise."""


def test_ten_thousand_malformed_requests_leave_no_trace(tmp_path: Path) -> None:
    with Node(tmp_path / "home") as node, node.client() as api:
        all_of_them = operations(model_id=active_id(api), version="1")
        end = log_end(api)
        token = node.issuer.token(scopes=["streamline/admin"])
        sent = 0
        statuses: set[int | None] = set()
        resident: list[int] = []

        with Wire(node.port) as wire:

            @settings(
                max_examples=MISTAKES,
                deadline=None,
                database=None,
                suppress_health_check=[HealthCheck.too_slow],
            )
            @given(mistake=mistakes)
            def send(mistake: Mistake) -> None:
                nonlocal sent
                if sent >= REQUESTS:
                    return
                for operation in all_of_them:
                    request = wrong(operation, mistake, token)
                    if request is None:
                        continue
                    answer = wire.exchange(request)
                    sent += 1
                    statuses.add(answer.status)
                    assert answer.status is not None, request
                    assert 400 <= answer.status < 500, (request, answer)
                    assert answer.refusal["success"] is False, request
                    assert answer.refusal["message"], request
                    assert answer.refusal["request_id"] == answer.headers["x-request-id"]
                if not resident and sent > REQUESTS // 3:
                    resident.append(node.resident_bytes())

            send()
        resident.append(node.resident_bytes())
        assert sent >= REQUESTS
        assert statuses >= {400, 401, 404, 405}
        assert log_end(api) == end
        assert resident[1] - resident[0] < GROWTH_BYTES, resident
        assert "Traceback" not in node.output()
        assert " ERROR " not in node.output()
