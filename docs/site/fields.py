"""What the fields of stored events mean, by the class that has them; a test holds it complete."""

ANYWHERE = {
    "client_id": "The tenant's id.",
    "domain_id": "The domain's id, unique in its client.",
    "service_id": "The service's id, unique in its domain.",
    "job_id": "The job's id.",
    "model_id": "The model's id.",
    "model_version": "The version's name.",
    "version": "The version's name.",
    "subscription_id": "The subscription's id.",
    "assignment_id": "Names one revision of the key.",
    "features": "All features of the domain, in order.",
    "definition": "The whole definition; it replaces the former one.",
    "fingerprints": "What others may depend on, of this definition.",
    "trigger_event": "What of the source model makes it fire.",
    "dependencies": "What it depends on, as it was then.",
    "warnings": "What was odd and did not stop it.",
    "webhook_id": "The webhook's id.",
}
"""Fields that mean the same wherever nothing else is said below."""

FIELDS: dict[str, dict[str, str]] = {
    "Metadata": {
        "time": "When it was appended, UTC; never goes backwards inside a stream.",
        "actor": "Whose token the request came with.",
        "request_id": "The request that appended it, as in `X-Request-Id`.",
        "correlation": "The first request of the whole chain.",
        "causation": "The event that led to this one, as `<stream>@<revision>`.",
        "traceparent": "The W3C trace context of the request.",
        "tenant": "The client whose data the event holds.",
    },
    "Actor": {
        "subject": "The `sub` of the token; `job:<id>` for a job token.",
        "client_id": "The token's client.",
        "token_id": "The token's `jti`.",
    },
    "ModelUpdated": {
        "version": "The version that was changed in place; absent where the model was active, and "
        "then a `model.version_created` follows in the same append.",
    },
    "VersionCreated": {
        "description": "The version's own, where it has one; else the definition's holds.",
        "metadata": "The version's own, where it has some; else the definition's holds.",
    },
    "VersionStatusSet": {
        "status": "The new status.",
        "previous": "The status before.",
    },
    "VersionTrained": {"job_id": "The training job that succeeded."},
    "JobRequested": {
        "job_type": "Which handler runs.",
        "handler": "The handler that the version had then.",
        "definition": "The revision of the model's event that holds the contracts in force.",
        "input": "What the handler is given.",
        "timeout_seconds": "Seconds from the first start to `timeout`.",
        "correlation": "As in the metadata, for the job's further events, whoever reports them.",
        "activate_on_success": "Whether the version becomes `active` when training succeeds.",
        "assignment": "The assignment that it was started through.",
        "triggered_by": "The subscription that started it.",
        "depth": "How many jobs came before it in a chain of subscriptions.",
    },
    "JobDispatched": {
        "attempt": "Which try it was, from 1.",
        "reference": "The run's name on the other side: Lambda's request id, the ECS task's ARN.",
    },
    "JobDispatchFailed": {
        "attempt": "Which try it was, from 1.",
        "code": "AWS's code or one of ours.",
        "message": "What was wrong, for people.",
        "retry_at": "When it is tried again; absent for never.",
    },
    "JobCompleted": {
        "status": "How it ended.",
        "output": "What the handler returned.",
        "error": "Why it failed: `code`, `message` and what else the handler said.",
        "triggered": "What each subscription that fired came to.",
    },
    "SubscriptionCreated": {
        "source_model_id": "The model whose event makes it fire.",
        "target_model_id": "The model whose handler it starts.",
        "target_action": "Which handler it starts.",
        "input_source": "Whether the started job gets the stored input or the ended job's output.",
        "input": "The stored input.",
        "label": "A name for people.",
        "tenant": "The client whose job's input it stores, if it is one's.",
        "assignment": "What that job was started through, and so is every job that it starts.",
    },
    "SubscriptionUpdated": {
        "input": "The new stored input; absent: unchanged.",
        "label": "The new label, null for none; absent: unchanged.",
    },
    "SubscriptionLinked": {
        "role": "Whether it begins or ends at this model.",
        "other_model_id": "The model at the other end.",
        "status": "Its own status; staleness follows from the dependencies.",
        "dependencies": "Those of its dependencies that are on this model.",
    },
    "SubscriptionUnlinked": {"role": "Which end this model was."},
    "ClientCreated": {
        "client_uuid": "Names the client once and for all.",
        "name": "A name for people.",
    },
    "ClientRenamed": {"name": "The new name for people."},
    "ServiceInitialized": {
        "provided_features": "Values by feature, as the caller gave them.",
        "resolved_features": "Values by feature, defaults included.",
        "departure_datetime": "When it departs; absent for never.",
        "job_id": "The job whose end makes it available or failed; absent where the domain had no "
        "`default` assignment.",
    },
    "ServiceUpdated": {
        "departure_datetime": "The new departure, null for never; absent: unchanged.",
        "provided_features": "The new values as given; absent: unchanged.",
        "resolved_features": "The new values, defaults included; absent: unchanged.",
    },
    "AssignmentRevised": {
        "assignment_key": "The key.",
        "scope": "Where the key belongs.",
        "role": "The caller's own word for what it is for.",
        "settings": "Settings of the jobs by this key, like `timeout_seconds`.",
        "metadata": "The caller's own.",
    },
    "WebhookCreated": {
        "url": "Where events are sent to.",
        "types": "The types that are sent; absent: all but `request.answered`.",
        "description": "For people.",
        "after": "The position after which events are sent; absent: its own.",
    },
    "WebhookUpdated": {
        "url": "The new address; absent: unchanged.",
        "types": "The new types, empty for all but `request.answered`; absent: unchanged.",
        "description": "The new text for people; absent: unchanged.",
    },
    "WebhookDisabled": {"reason": "Why, for people."},
    "WebhookSecretRotated": {
        "secret": "Which of its secrets it is, counted from 1; the secret itself is in no event.",
        "previous_until": "Until then the former secret is in use as well.",
    },
    "WebhookDeadLettersResolved": {
        "resolution": "Whether they are sent again or forgotten.",
        "upto": "The position up to which.",
    },
    "RequestAnswered": {
        "key": "The `Idempotency-Key`.",
        "request": "SHA-256 of the request: method, path and body.",
        "answer": "The first answer, which a repetition gets again.",
    },
    "Definition": {
        "name": "A name for people.",
        "description": "For people.",
        "handlers": "What runs.",
        "handler_contracts": "What goes in and comes out.",
        "metadata": "The caller's own.",
    },
    "Handlers": {
        "training": "What trains a version.",
        "inference": "What a version answers with.",
    },
    "Lambda": {
        "arn": "The function's ARN, which may hold a qualifier.",
        "version": "The qualifier: a version or an alias.",
    },
    "EcsTask": {"value": "`<cluster>/<family>` or `<cluster>/<family>:<revision>`."},
    "InProcess": {"value": "The name that the function is registered under."},
    "HandlerContracts": {
        "training": "Of the training handler.",
        "inference": "Of the inference handler.",
    },
    "Contract": {
        "input_schema": "What an input must fit, JSON Schema 2020-12.",
        "output_schema": "What an output should fit; a miss is a warning.",
    },
    "Fingerprints": {
        "training": "Of the training handler and its schemas.",
        "inference": "Of the inference handler and its schemas.",
    },
    "HandlerFingerprints": {
        "handler": "SHA-256 of the handler.",
        "input_schema": "SHA-256 of the schema, the order of keys and annotations left out.",
        "output_schema": "SHA-256 of the schema, the order of keys and annotations left out.",
    },
    "JobAssignment": {},
    "TriggeredBy": {"job_id": "The job whose end made it fire; absent where none did."},
    "TriggeredEvent": {
        "job_id": "The job that it started.",
        "error": "Why it started none.",
    },
    "Dependency": {
        "handler": "Of which handler.",
        "side": "Which schema of it.",
        "definition": "The revision of the model's event that held it.",
        "state": "`schema:<fingerprint>`, `handler:<fingerprint>` without a contract, or `none`.",
    },
    "Feature": {
        "name": "Its name.",
        "json_schema": "What a value must fit; `default` stands in for one that is not given.",
        "mandatory": "Whether there must be a value.",
    },
    "Scope": {"service_id": "Absent where the key belongs to the whole domain."},
}
"""By class and field."""


def meaning(owner: str, field: str) -> str:
    """What a field of a class means. Raises `KeyError` where nobody has said it."""
    own = FIELDS.get(owner, {})
    return own[field] if field in own else ANYWHERE[field]
