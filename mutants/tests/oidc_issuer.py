"""An OpenID provider for tests: real keys, served over real HTTP, that may misbehave."""

import json
import threading
import time
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa

PATH = "/.well-known/jwks.json"

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


class OidcIssuer:
    """Serves its keys while the `with` block runs.

    `behaviour` is one of `good`, `down`, `garbage`, `huge`, `redirect`, `silent`,
    `dripping` (a body that never ends, a byte at a time) and `cut off`; `document`, if it
    is set, is served in the place of the keys; `fetches` counts the requests.
    """

    def __init__(self) -> None:
        self.behaviour = "good"
        self.fetches = 0
        self._closed = False
        self.keys: dict[str, Key] = {}
        self.extra: list[dict[str, Any]] = []
        self.rsa_kid = self.add(rsa.generate_private_key(public_exponent=65537, key_size=2048))
        self.ec_kid = self.add(ec.generate_private_key(ec.SECP256R1()))
        self.document: bytes | None = None
        self._released = threading.Event()
        issuer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                issuer.answer(self)

            def log_message(self, *_args: Any) -> None:
                """Nothing is written among the output of the tests."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}/pool"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of all who wait, and listen no more."""
        if not self._closed:
            self._closed = True
            self.let_go()
            self._server.shutdown()
            self._server.server_close()

    def let_go(self) -> None:
        """End the answers that would not have ended of themselves."""
        self._released.set()

    @property
    def jwks_url(self) -> str:
        """Where the keys are."""
        return self.url + PATH

    def add(self, key: Key) -> str:
        """Serve one more key; its id."""
        kid = uuid.uuid4().hex
        self.keys[kid] = key
        return kid

    def rotate(self) -> str:
        """Serve a new RSA key in the place of the old one; its id."""
        del self.keys[self.rsa_kid]
        self.rsa_kid = self.add(rsa.generate_private_key(public_exponent=65537, key_size=2048))
        return self.rsa_kid

    def claims(self, **changes: Any) -> dict[str, Any]:
        """Those of a Cognito access token, with some changed or, where None, left out."""
        now = int(time.time())
        whole = {
            "iss": self.url,
            "sub": "ada",
            "client_id": "pricing-app",
            "token_use": "access",
            "scope": "streamline/admin",
            "iat": now,
            "exp": now + 3600,
            "jti": str(uuid.uuid4()),
            **changes,
        }
        return {name: value for name, value in whole.items() if value is not None}

    def token(
        self,
        *,
        kid: str | None = None,
        key: Key | None = None,
        groups: list[str] | None = None,
        **changes: Any,
    ) -> str:
        """A signed token; by default good, and signed with the RSA key."""
        if groups is not None:
            changes["cognito:groups"] = groups
        kid = kid or self.rsa_kid
        key = key or self.keys[kid]
        algorithm = "RS256" if isinstance(key, rsa.RSAPrivateKey) else "ES256"
        return jwt.encode(self.claims(**changes), key, algorithm=algorithm, headers={"kid": kid})

    def jwk(self, kid: str) -> dict[str, Any]:
        """A public key as it is served."""
        key = self.keys[kid].public_key()
        if isinstance(key, rsa.RSAPublicKey):
            jwk = jwt.algorithms.RSAAlgorithm.to_jwk(key, as_dict=True)
            return {**jwk, "kid": kid, "use": "sig", "alg": "RS256"}
        return {**jwt.algorithms.ECAlgorithm.to_jwk(key, as_dict=True), "kid": kid, "use": "sig"}

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        """Serve the keys, or misbehave."""
        self.fetches += 1
        body = json.dumps({"keys": [*self.extra, *map(self.jwk, list(self.keys))]}).encode()
        body = body if self.document is None else self.document
        status, headers = 200, {}
        match self.behaviour:
            case "down":
                status, body = 503, b"<html>sorry</html>"
            case "garbage":
                body = b'{"keys": "none"}'
            case "huge":
                body = b" " * 1_000_000 + body
            case "redirect" if not request.path.endswith("again"):
                status, headers = 302, {"Location": f"{self.jwks_url}?again"}
            case "silent":
                self._released.wait(30)
            case "dripping" | "cut off":
                headers = {"Content-Length": str(len(body) + 1000)}
                body = body[:-10]
        try:
            request.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                request.send_header(name, value)
            request.end_headers()
            while self.behaviour == "dripping" and not self._released.wait(0.1):
                request.wfile.write(b" ")
            request.wfile.write(body)
        except OSError:
            return  # the service had enough
