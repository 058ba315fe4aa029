"""Every event type that there is."""

from domain import idempotency, job, model
from domain.events import Catalogue

CATALOGUE = Catalogue([*model.EVENTS, *job.EVENTS, *idempotency.EVENTS])
