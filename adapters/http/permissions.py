"""Who may do what (API section 2): one table from operation to permission, and its rules.

The guard asks this module on every request, and the OpenAPI document shows the same table.
"""

from adapters.identity.tokens import Caller

PUBLIC = None

PERMISSIONS: dict[str, str | None] = {
    "listModels": "read_models",
    "createModel": "manage_models",
    "getModel": "read_models",
    "updateModel": "manage_models",
    "createModelVersion": "manage_models",
    "listModelVersions": "read_models",
    "getModelVersion": "read_models",
    "setModelVersionStatus": "manage_models",
    "getModelHistory": "read_audit|read_models",
    "getHealth": PUBLIC,
    "getReadiness": PUBLIC,
    "getDevelopmentKeys": PUBLIC,
    "getOpenApiDocument": PUBLIC,
    "getDocumentation": PUBLIC,
    "getDocumentationAsset": PUBLIC,
}
"""By operationId; `a|b` means that either is enough, PUBLIC that no token is needed."""

ADMIN = "admin"

SCOPES = frozenset(
    {
        "read_models",
        "manage_models",
        "run_inference",
        "run_training",
        "complete_jobs",
        "read_domains",
        "manage_domains",
        "init_services",
        "manage_clients",
        "read_audit",
        ADMIN,
    }
)
"""Every scope that there is."""

TENANT_GROUP = "client:"
"""A person in the group `client:<client_id>` belongs to that tenant."""

TENANT_PERMISSIONS = frozenset(
    {"read_models", "run_inference", "read_domains", "manage_domains", "init_services"}
)
"""What belonging to a tenant permits a person."""


def is_admin(caller: Caller) -> bool:
    """Whether a caller may do everything, for every client."""
    return ADMIN in caller.scopes or ADMIN in caller.groups


def permits(caller: Caller, permission: str) -> bool:
    """Whether a caller has one of the permissions in `a|b`."""
    if is_admin(caller):
        return True
    wanted = permission.split("|")
    if not caller.scopes.isdisjoint(wanted):
        return True
    is_tenant = any(group.startswith(TENANT_GROUP) for group in caller.groups)
    return is_tenant and not TENANT_PERMISSIONS.isdisjoint(wanted)


def accesses(caller: Caller, client_id: str, permission: str) -> bool:
    """Whether a caller may use a permission on a client.

    A machine belongs to the client of its token and has the permissions of its scopes;
    a person has those of a tenant on each client that a group names.
    """
    if is_admin(caller):
        return True
    wanted = permission.split("|")
    if caller.actor.client_id == client_id and not caller.scopes.isdisjoint(wanted):
        return True
    is_member = f"{TENANT_GROUP}{client_id}" in caller.groups
    return is_member and not TENANT_PERMISSIONS.isdisjoint(wanted)
