"""Every event type that there is."""

from domain import idempotency, job, model, subscription, subscription_links
from domain.events import Catalogue

CATALOGUE = Catalogue(
    [
        *model.EVENTS,
        *job.EVENTS,
        *subscription.EVENTS,
        *subscription_links.EVENTS,
        *idempotency.EVENTS,
    ]
)
