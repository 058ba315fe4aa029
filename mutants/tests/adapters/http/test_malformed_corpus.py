"""Requests that are wrong as HTTP or at its edge, byte by byte, from a committed corpus.

`tests/corpus_requests/` holds them by subject: why each is there, what may be answered (a
status, or null where the connection may end without one), and its bytes as Latin-1, in pieces
of which some are repeated. What breaks the service one day belongs there.
"""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.adapters.http.sockets import exchange
from tests.adapters.http.support import created_id, log_end, taken
from tests.node import Node

CORPUS = Path(__file__).parents[2] / "corpus_requests"
REQUESTS: dict[str, dict[str, Any]] = {
    f"{file.stem}: {request['why']}": request
    for file in sorted(CORPUS.glob("*.json"))
    for request in msgspec.json.decode(file.read_bytes())
}


def raw(pieces: list[Any], **values: str) -> bytes:
    """The bytes of a request, with a token and an id where it asks for them."""
    text = "".join(
        piece if isinstance(piece, str) else piece["repeat"] * piece["times"] for piece in pieces
    )
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    return text.encode("latin-1")


@pytest.mark.parametrize("name", REQUESTS)
def test_a_malformed_request_is_refused(node: Node, name: str) -> None:
    request = REQUESTS[name]
    with node.client() as api:
        model_id = created_id(api)
        end = log_end(api)
        token = node.issuer.token(scopes=["streamline/admin"])
        answer = exchange(node.port, raw(request["raw"], token=token, model_id=model_id))
        assert answer.status in request["expected"], answer.body[:1000]
        if answer.status is None:
            assert answer.closed
        elif answer.body:
            # The server itself refuses what is no HTTP, without a body; the rest is our own.
            refusal = msgspec.json.decode(answer.body.partition(b"HTTP/1.1 ")[0])
            assert refusal["success"] is False
            assert refusal["message"]
            assert refusal["request_id"] == answer.headers["x-request-id"]
        else:
            assert answer.headers["connection"] == "close"
        taken(api.get(f"/v2/models/{model_id}"))
        assert log_end(api) == end
