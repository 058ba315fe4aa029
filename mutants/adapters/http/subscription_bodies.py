"""The request bodies of event subscriptions (API section 4, "Models")."""

from typing import Annotated

import msgspec

from adapters.http.model_bodies import ModelId
from application.subscriptions import NewSubscription
from domain.staleness import Action
from domain.subscription import LABEL_LENGTH, InputSource, OwnStatus, Trigger

OptionalInput = Annotated[
    msgspec.Raw | msgspec.UnsetType,
    msgspec.Meta(
        description="Any JSON value; required where `input_source` is `stored`.",
        extra_json_schema={},
    ),
]
Label = Annotated[str, msgspec.Meta(max_length=LABEL_LENGTH, examples=["nightly prices"])]


class CreateSubscription(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of createModelEventSubscription."""

    trigger_event: Trigger
    target_model_id: ModelId
    target_action: Action
    input_source: InputSource
    input: OptionalInput = msgspec.UNSET
    label: Label | None = None

    def asked(self) -> NewSubscription:
        """What the caller asks for."""
        return NewSubscription(
            trigger_event=self.trigger_event,
            target_model_id=self.target_model_id,
            target_action=self.target_action,
            input_source=self.input_source,
            input=self.input,
            label=self.label,
        )


class UpdateSubscription(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of updateModelEventSubscription; what is absent stays."""

    input: OptionalInput = msgspec.UNSET
    label: Label | msgspec.UnsetType | None = msgspec.UNSET
    status: Annotated[
        OwnStatus | None,
        msgspec.Meta(description="`active` also accepts the models' contracts as they are now."),
    ] = None
