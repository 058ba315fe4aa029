"""boto3 clients: one a region, made once, in the threads that use them."""

import os
from threading import Lock
from typing import Any, Literal

CONNECT_TIMEOUT = 5.0
READ_TIMEOUT = 20.0
"""Seconds. Both calls only hand over a job, which takes AWS well under a second."""


class AwsClients:
    """The clients of one AWS service, by region.

    Endpoint, credentials, profile, proxies and the number of attempts come from the standard
    AWS_* environment (`AWS_ENDPOINT_URL`, `AWS_MAX_ATTEMPTS`, ...), as for any AWS tool.
    """

    def __init__(self, service: Literal["lambda", "ecs"], *, connections: int) -> None:
        self._service = service
        self._connections = connections
        self._clients: dict[str, Any] = {}
        self._lock = Lock()

    def client(self, region: str = "") -> Any:
        """The client for a region, or for the environment's. Blocks; safe in any thread.

        Raises botocore's errors where there are no credentials or nothing says which region.
        """
        # boto3 reads AWS_DEFAULT_REGION alone; AWS_REGION is what AWS itself sets.
        region = region or os.environ.get("AWS_REGION", "")
        # A session makes one client at a time; the clients themselves are safe to share.
        with self._lock:
            client = self._clients.get(region)
            if client is None:
                client = self._clients[region] = self._made(region)
            return client

    def _made(self, region: str) -> Any:
        import boto3
        from botocore.config import Config
        from botocore.exceptions import NoCredentialsError

        session = boto3.session.Session()
        if session.get_credentials() is None:
            # A client made without credentials stays without them, also when they come later.
            raise NoCredentialsError
        return session.client(
            self._service,
            region_name=region or None,
            config=Config(
                connect_timeout=CONNECT_TIMEOUT,
                read_timeout=READ_TIMEOUT,
                max_pool_connections=self._connections,
                retries={"mode": "standard"},
                user_agent_extra="modelog",
            ),
        )

    def close(self) -> None:
        """Close the connections that are kept open."""
        with self._lock:
            clients, self._clients = list(self._clients.values()), {}
        for client in clients:
            client.close()
