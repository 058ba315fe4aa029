"""How events of webhooks are drawn; see strategies.py."""

from typing import Any

import msgspec
from hypothesis import strategies as st

from domain.webhook import (
    WebhookCreated,
    WebhookDeadLettersResolved,
    WebhookDeleted,
    WebhookDisabled,
    WebhookEnabled,
    WebhookSecretRotated,
    WebhookUpdated,
)


def webhook_events(
    text: st.SearchStrategy[str], times: st.SearchStrategy[Any]
) -> dict[type[Any], st.SearchStrategy[Any]]:
    """By class."""
    types = st.lists(text, max_size=3).map(tuple)
    positions = st.integers(0, 2**53)
    unset = st.just(msgspec.UNSET)
    return {
        WebhookCreated: st.builds(
            WebhookCreated,
            webhook_id=text,
            url=text,
            types=types,
            description=text,
            after=st.none() | positions,
        ),
        WebhookUpdated: st.builds(
            WebhookUpdated, url=unset | text, types=unset | types, description=unset | text
        ),
        WebhookDisabled: st.builds(WebhookDisabled, reason=text),
        WebhookEnabled: st.builds(WebhookEnabled),
        WebhookSecretRotated: st.builds(
            WebhookSecretRotated, secret=st.integers(2, 2**53), previous_until=times
        ),
        WebhookDeadLettersResolved: st.builds(
            WebhookDeadLettersResolved,
            resolution=st.sampled_from(["redelivered", "discarded"]),
            upto=positions,
        ),
        WebhookDeleted: st.builds(WebhookDeleted),
    }
