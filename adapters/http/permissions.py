"""Who may do what (API section 2): one table from operation to permission, and its rules.

The guard asks this module on every request, and the OpenAPI document shows the same table.
"""

from collections.abc import Sequence

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
    "diffModelVersions": "read_models",
    "setModelVersionStatus": "manage_models",
    "getModelHistory": "read_audit|read_models",
    "getModelVersionHistory": "read_audit|read_models",
    "getModelEventSubscriptionHistory": "read_audit|read_models",
    "getJobHistory": "read_audit|read_models|tenant",
    "getClientHistory": "read_audit|manage_clients|tenant",
    "getDomainHistory": "read_audit|read_domains",
    "getServiceHistory": "read_audit|read_domains",
    "getDomainModelAssignmentEvents": "read_audit|read_domains",
    "getServiceModelAssignmentEvents": "read_audit|read_domains",
    "getAuditCheckpoint": "read_audit",
    "getAuditProof": "read_audit",
    "getAuditKey": "read_audit",
    "listAuditEvents": "read_audit",
    "getJobCauses": "read_audit|read_models|tenant",
    "inferModelVersion": "run_inference",
    "trainModelVersion": "run_training",
    "completeModelJob": "complete_jobs|job_token",
    "getJob": "read_models|tenant|job_token",
    "listJobs": "read_models|tenant",
    "listModelVersionJobs": "read_models",
    "listModelEventSubscriptions": "read_models",
    "createModelEventSubscription": "manage_models",
    "getModelEventSubscription": "read_models",
    "updateModelEventSubscription": "manage_models",
    "deleteModelEventSubscription": "manage_models",
    "getModelGraph": "read_models",
    "listClients": "manage_clients|tenant",
    "createClient": "manage_clients",
    "getClient": "manage_clients|tenant",
    "updateClient": "manage_clients",
    "listDomains": "read_domains",
    "createDomain": "manage_domains",
    "getDomain": "read_domains",
    "updateDomain": "manage_domains",
    "getDomainFeatures": "read_domains",
    "updateDomainFeatures": "manage_domains",
    "initDomainService": "init_services",
    "initAllDomainServices": "init_services",
    "listServices": "read_domains",
    "getService": "read_domains",
    "updateDomainService": "init_services",
    "listDomainModelAssignments": "read_domains",
    "upsertDomainModelAssignment": "manage_domains",
    "getDomainModelAssignment": "read_domains",
    "putDomainModelAssignment": "manage_domains",
    "getDomainModelAssignmentHistory": "read_domains",
    "runDomainModelAssignmentJob": "run_inference|run_training",
    "listServiceModelAssignments": "read_domains",
    "upsertServiceModelAssignment": "manage_domains",
    "getServiceModelAssignment": "read_domains",
    "putServiceModelAssignment": "manage_domains",
    "getServiceModelAssignmentHistory": "read_domains",
    "runServiceModelAssignmentJob": "run_inference|run_training",
    "listWebhooks": "read_audit",
    "createWebhook": "admin",
    "getWebhook": "read_audit",
    "updateWebhook": "admin",
    "deleteWebhook": "admin",
    "rotateWebhookSecret": "admin",
    "listWebhookDeliveries": "read_audit",
    "resolveWebhookDeadLetters": "admin",
    "getHealth": PUBLIC,
    "getReadiness": PUBLIC,
    "getMetrics": PUBLIC,
    "getDevelopmentKeys": PUBLIC,
    "getOpenApiDocument": PUBLIC,
    "getDocumentation": PUBLIC,
    "getDocumentationAsset": PUBLIC,
    "getConsole": PUBLIC,
    "getConsoleAsset": PUBLIC,
}
"""By operationId; `a|b` means that either is enough, PUBLIC that no token is needed.

Beside scopes there are `job_token`, the token of the job that the path names, and
`tenant`, any token of some client: what it then sees is that client's alone.
"""

JOB_TOKEN = "job_token"  # noqa: S105  # a permission's name
TENANT = "tenant"

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
    wanted = permission.split("|")
    if caller.job_id is not None:
        return JOB_TOKEN in wanted
    if is_admin(caller):
        return True
    if TENANT in wanted and clients_of(caller):
        return True
    if _has_scope(caller, wanted):
        return True
    is_tenant = any(group.startswith(TENANT_GROUP) for group in caller.groups)
    return is_tenant and not TENANT_PERMISSIONS.isdisjoint(wanted)


def _has_scope(caller: Caller, wanted: Sequence[str]) -> bool:
    """Whether a scope is one of the permissions.

    `job_token` and `tenant` are no scopes, so one that an issuer gives such a name is none.
    """
    return not (caller.scopes & SCOPES).isdisjoint(wanted)


def clients_of(caller: Caller) -> frozenset[str]:
    """The clients that a caller belongs to."""
    named = {
        group.removeprefix(TENANT_GROUP)
        for group in caller.groups
        if group.startswith(TENANT_GROUP)
    }
    own = {caller.actor.client_id} if caller.actor.client_id is not None else set()
    return frozenset(named | own)


def accesses(caller: Caller, client_id: str, permission: str) -> bool:
    """Whether a caller may use a permission on a client.

    A machine belongs to the client of its token and has the permissions of its scopes;
    a person has those of a tenant on each client that a group names.
    """
    if is_admin(caller):
        return True
    wanted = permission.split("|")
    if TENANT in wanted and client_id in clients_of(caller):
        return True
    if caller.actor.client_id == client_id and _has_scope(caller, wanted):
        return True
    is_member = f"{TENANT_GROUP}{client_id}" in caller.groups
    return is_member and not TENANT_PERMISSIONS.isdisjoint(wanted)
