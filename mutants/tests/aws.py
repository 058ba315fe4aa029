"""AWS for tests: moto's server on loopback, and a proxy before it that sees every request."""

import http.client
import io
import json
import os
import socket
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Mapping
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Literal, Self

import boto3
import msgspec

REGION = "us-west-2"
ACCOUNT = "123456789012"
CREDENTIALS = {
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing-secret",
    "AWS_DEFAULT_REGION": REGION,
}


class Seen(msgspec.Struct):
    """A request as it came over the wire."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def action(self) -> str:
        """The operation of a JSON service, such as `RunTask`."""
        return self.headers.get("x-amz-target", "").rpartition(".")[2]


class Aws:
    """Runs while the `with` block does; `environment` is what a service needs to use it.

    `faults` are answers to give in the place of moto's, in turn: a status with a body and
    headers, or None to close the connection without an answer. While there is a `hold` every
    request waits for it: `before` moto gets it, which then never does, or `after` moto did it.
    """

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self.faults: list[tuple[int, bytes, Mapping[str, str]] | None] = []
        self.subnet = ""
        self.hold: threading.Event | None = None
        self.holds: Literal["before", "after"] = "before"
        self._moto_port = free_port()
        self._moto = subprocess.Popen(
            [sys.executable, "-m", "moto.server", "-p", str(self._moto_port)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **CREDENTIALS},
        )
        aws = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                aws.answer(self)

            do_GET = do_PUT = do_DELETE = do_POST  # noqa: N815

            def log_message(self, *_args: Any) -> None:
                """Nothing is written among the output of the tests."""

        self._proxy = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._proxy.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._proxy.server_port}"
        self.environment = {**CREDENTIALS, "AWS_ENDPOINT_URL": self.url}

    def __enter__(self) -> Self:
        threading.Thread(target=self._proxy.serve_forever, args=(0.05,), daemon=True).start()
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            try:
                self._forward("GET", "/moto-api/", {}, b"")
                break
            except OSError:
                time.sleep(0.1)
        self._configure("config", {"lambda": {"use_docker": False}})
        # Without this every DescribeTasks takes a task one state on, and the fourth stops it.
        lasting = {"progression": "time", "seconds": 86_400}
        self._configure(
            "state-manager/set-transition", {"model_name": "ecs::task", "transition": lasting}
        )
        return self

    def _configure(self, what: str, settings: Mapping[str, Any]) -> None:
        headers = {"Content-Type": "application/json"}
        status, answer, _headers = self._forward(
            "POST", f"/moto-api/{what}", headers, json.dumps(settings).encode()
        )
        assert status < 300, answer

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self._proxy.shutdown()
        self._proxy.server_close()
        self._moto.kill()
        self._moto.wait()

    def client(self, service: str) -> Any:
        """A boto3 client for the test itself."""
        return boto3.client(
            service,
            endpoint_url=f"http://127.0.0.1:{self._moto_port}",
            region_name=REGION,
            aws_access_key_id="testing",
            aws_secret_access_key="testing-secret",
        )

    def function(self, name: str) -> str:
        """The ARN of a new Lambda function with version 1 and the alias `live`."""
        policy = json.dumps({"Version": "2012-10-17", "Statement": []})
        iam = self.client("iam")
        role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=policy)["Role"]["Arn"]
        code = io.BytesIO()
        with zipfile.ZipFile(code, "w") as archive:
            archive.writestr("handler.py", "def handle(event, context):\n    return event\n")
        client = self.client("lambda")
        made = client.create_function(
            FunctionName=name,
            Runtime="python3.11",
            Role=role,
            Handler="handler.handle",
            Code={"ZipFile": code.getvalue()},
            Publish=True,
        )
        client.create_alias(FunctionName=name, Name="live", FunctionVersion="1")
        arn: str = made["FunctionArn"]
        return arn.removesuffix(":1")

    def cluster(self, cluster: str, family: str) -> str:
        """The subnet of a new Fargate cluster with a task definition."""
        client = self.client("ecs")
        client.create_cluster(clusterName=cluster)
        client.register_task_definition(
            family=family,
            containerDefinitions=[{"name": family, "image": "train", "memory": 512}],
            requiresCompatibilities=["FARGATE"],
            networkMode="awsvpc",
            cpu="256",
            memory="512",
        )
        subnet: str = self.client("ec2").describe_subnets()["Subnets"][0]["SubnetId"]
        return subnet

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        """Pass a request on, or answer with the next fault."""
        length = int(request.headers.get("Content-Length") or 0)
        body = request.rfile.read(length)
        headers = {name.lower(): value for name, value in request.headers.items()}
        seen, hold = Seen(request.command, request.path, headers, body), self.hold
        if hold is not None and self.holds == "before":
            self.seen.append(seen)
            hold.wait(60)
            _close(request)
            return
        if hold is None:
            self.seen.append(seen)
        if self.faults:
            fault = self.faults.pop(0)
            if fault is None:
                _close(request)
                return
            status, answered, given = fault
        else:
            status, answered, given = self._forward(request.command, request.path, headers, body)
        if hold is not None:
            self.seen.append(seen)  # by now it is done
            hold.wait(60)
            _close(request)
            return
        request.send_response(status)
        for name, value in {**given, "Content-Length": str(len(answered))}.items():
            if name.lower() not in ("connection", "transfer-encoding", "server", "date"):
                request.send_header(name, value)
        request.end_headers()
        request.wfile.write(answered)

    def _forward(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes
    ) -> tuple[int, bytes, dict[str, str]]:
        connection = http.client.HTTPConnection("127.0.0.1", self._moto_port, timeout=30)
        try:
            passed = {k: v for k, v in headers.items() if k != "content-length"}
            connection.request(method, path, body, passed)
            response = connection.getresponse()
            return response.status, response.read(), dict(response.getheaders())
        finally:
            connection.close()


def _close(request: BaseHTTPRequestHandler) -> None:
    request.close_connection = True
    with suppress(OSError):  # the caller may be gone
        request.connection.shutdown(socket.SHUT_RDWR)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
