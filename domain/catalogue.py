"""Every event type that there is."""

from domain import idempotency, model
from domain.events import Catalogue

CATALOGUE = Catalogue([*model.EVENTS, *idempotency.EVENTS])
