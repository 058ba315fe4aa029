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
    webhook,
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
        *webhook.EVENTS,
        *idempotency.EVENTS,
    ]
)
