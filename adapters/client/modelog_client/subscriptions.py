"""Event subscriptions: models chained by what their jobs give."""

from typing import Any, Literal

from msgspec import UNSET, UnsetType

from modelog_client.answers import Subscription
from modelog_client.calls import AsOf, Call, Listed, keyed, listed, path, read, write
from modelog_client.definitions import JobType, Trigger
from modelog_client.history_answers import HistoryEntry
from modelog_client.operation import listing, operation

ALL = "/v2/models/{}/event-subscriptions"
ONE = "/v2/models/{}/event-subscriptions/{}"


class Subscriptions:
    """Operations on event subscriptions."""

    @listing
    def list_model_event_subscriptions(
        self,
        model_id: str,
        *,
        role: Literal["source", "target", "any"] | None = None,
        status: Literal["active", "paused", "stale"] | None = None,
        as_of: AsOf = None,
        page_size: int | None = None,
    ) -> Listed[Subscription]:
        """Subscriptions that begin at a model, end there, or both."""
        query = {"role": role, "status": status, "as_of": as_of}
        return listed(path(ALL, model_id), Subscription, page_size, query)

    @operation
    def create_model_event_subscription(
        self,
        model_id: str,
        *,
        trigger_event: Trigger,
        target_model_id: str,
        target_action: JobType,
        input_source: Literal["stored", "trigger_output"],
        input: Any = UNSET,  # noqa: A002 - the API's own name
        label: str | UnsetType | None = UNSET,
        idempotency_key: str | None = None,
    ) -> Call[Subscription]:
        """A new subscription; `stored` needs the input."""
        body = {
            "trigger_event": trigger_event,
            "target_model_id": target_model_id,
            "target_action": target_action,
            "input_source": input_source,
            "input": input,
            "label": label,
        }
        return keyed("POST", path(ALL, model_id), Subscription, body, idempotency_key)

    @operation
    def get_model_event_subscription(
        self, model_id: str, subscription_id: str, *, as_of: AsOf = None
    ) -> Call[Subscription]:
        """A subscription."""
        return read(path(ONE, model_id, subscription_id), Subscription, {"as_of": as_of})

    @operation
    def update_model_event_subscription(
        self,
        model_id: str,
        subscription_id: str,
        *,
        input: Any = UNSET,  # noqa: A002 - the API's own name
        label: str | UnsetType | None = UNSET,
        status: Literal["active", "paused"] | UnsetType | None = UNSET,
        if_match: str | None = None,
    ) -> Call[Subscription]:
        """Another input, label or status; `active` accepts the contracts as they are now."""
        body = {"input": input, "label": label, "status": status}
        where = path(ONE, model_id, subscription_id)
        return write("PUT", where, Subscription, body, if_match=if_match)

    @operation
    def delete_model_event_subscription(
        self, model_id: str, subscription_id: str, *, if_match: str | None = None
    ) -> Call[None]:
        """The end of a subscription."""
        return write("DELETE", path(ONE, model_id, subscription_id), None, None, if_match=if_match)

    @listing
    def get_model_event_subscription_history(
        self, model_id: str, subscription_id: str, *, page_size: int | None = None
    ) -> Listed[HistoryEntry]:
        """Every event of a subscription."""
        return listed(path(ONE + "/history", model_id, subscription_id), HistoryEntry, page_size)
