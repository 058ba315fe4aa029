"""Which permission each operation needs: the table of API section 4 in one place."""

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
    "getOpenApi": PUBLIC,
}
"""By operationId; `a|b` means that either is enough, PUBLIC that no token is needed."""
