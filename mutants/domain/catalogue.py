"""Every event type that there is."""

from domain import (
    assignment,
    client,
    domain,
    idempotency,
    job,
    model,
    service,
    service_roster,
    subscription,
    subscription_links,
)
from domain.events import Catalogue

CATALOGUE = Catalogue(
    [
        *model.EVENTS,
        *job.EVENTS,
        *subscription.EVENTS,
        *subscription_links.EVENTS,
        *client.EVENTS,
        *domain.EVENTS,
        *service_roster.EVENTS,
        *service.EVENTS,
        *assignment.EVENTS,
        *idempotency.EVENTS,
    ]
)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
