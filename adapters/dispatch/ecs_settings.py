"""How ECS tasks are run: configuration, apart from the AWS library that it is for."""

import msgspec


class EcsSettings(msgspec.Struct, frozen=True, kw_only=True):
    """How tasks are run; each from the environment variable MODELOG_ECS_<NAME>.

    Without `launch_type` the cluster's default capacity provider is used. `container`
    is the container that gets the job; by default it is called like the task
    definition's family. Subnets and security groups are for the network mode `awsvpc`.
    """

    launch_type: str = ""
    platform_version: str = ""
    container: str = ""
    subnets: tuple[str, ...] = ()
    security_groups: tuple[str, ...] = ()
    assign_public_ip: bool = False
