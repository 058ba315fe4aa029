"""Whether the service is there."""

import msgspec

from modelog_client.answers import Health, Readiness
from modelog_client.calls import Call, read
from modelog_client.operation import operation


class Operational:
    """Operations for those who run the service."""

    @operation
    def get_health(self) -> Call[Health]:
        """That the process answers. Needs no token."""
        return read("/v2/health", Health, fresh=False)

    @operation
    def get_readiness(self) -> Call[Readiness]:
        """Whether it can do its work; not being ready is an answer, and no error."""
        call = read("/v2/ready", Readiness, fresh=False)
        return msgspec.structs.replace(call, good=(503,))
