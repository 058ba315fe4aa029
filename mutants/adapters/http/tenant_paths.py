"""The paths of what belongs to tenants, and the parameters in them (API section 4, "Tenants")."""

from collections.abc import Sequence

from adapters.http.operation import Parameter
from domain.assignment import Scope
from domain.identifier import IDENTIFIER, check_identifier

CLIENTS = "/v2/clients"
CLIENT = "/v2/clients/{client_id:str}"
DOMAINS = f"{CLIENT}/domains"
DOMAIN = f"{DOMAINS}/{{domain_id:str}}"
SERVICE = f"{DOMAIN}/service/{{service_id:str}}"

_SCHEMA = {"type": "string", "pattern": f"^{IDENTIFIER.pattern}$"}

CLIENT_PATH = Parameter(
    name="client_id", meaning="The client's id.", schema=_SCHEMA, example="acme"
)
DOMAIN_PATH = Parameter(
    name="domain_id", meaning="The domain's id.", schema=_SCHEMA, example="stores"
)
SERVICE_PATH = Parameter(
    name="service_id", meaning="The service's id.", schema=_SCHEMA, example="store-17"
)
KEY_PATH = Parameter(
    name="assignment_key", meaning="The assignment's key.", schema=_SCHEMA, example="forecast"
)

IN_CLIENT: Sequence[Parameter] = [CLIENT_PATH]
IN_DOMAIN: Sequence[Parameter] = [CLIENT_PATH, DOMAIN_PATH]
IN_SERVICE: Sequence[Parameter] = [CLIENT_PATH, DOMAIN_PATH, SERVICE_PATH]


def check_path(**ids: str) -> None:
    """Raises `Invalid` naming a path parameter that can be no id."""
    for name, value in ids.items():
        check_identifier(value, name)


def scope(client_id: str, domain_id: str, service_id: str | None = None) -> Scope:
    """The scope that a path names. Raises `Invalid`."""
    check_path(client_id=client_id, domain_id=domain_id)
    if service_id is not None:
        check_path(service_id=service_id)
    return Scope(client_id=client_id, domain_id=domain_id, service_id=service_id)
