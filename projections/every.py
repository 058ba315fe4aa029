"""All projections of the service."""

from projections.assignments import assignments_projection
from projections.audit_events import AuditEventsProjection
from projections.clients import clients_projection
from projections.domains import domains_projection
from projections.job_queue import JobQueueProjection
from projections.jobs import JobsProjection
from projections.merkle import MerkleProjection
from projections.models import ModelsProjection
from projections.projection import Projection
from projections.services import services_projection
from projections.subscriptions import SubscriptionsProjection
from projections.webhooks import webhooks_projection


def every_projection() -> list[Projection]:
    """Each projection that the service keeps, made anew."""
    return [
        ModelsProjection(),
        JobsProjection(),
        JobQueueProjection(),
        SubscriptionsProjection(),
        clients_projection(),
        domains_projection(),
        services_projection(),
        assignments_projection(),
        webhooks_projection(),
        MerkleProjection(),
        AuditEventsProjection(),
    ]
