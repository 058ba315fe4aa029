"""Features with a validator at hand: whether definitions are good, and what values resolve to."""

from collections.abc import Mapping, Sequence

import msgspec

from application.contracts import SchemaChecker
from application.ledger import Ledger
from application.payloads import PayloadValidator
from domain.contracts import schema_fingerprint
from domain.errors import FieldError, NotAllowed
from domain.feature import (
    MAX_ERRORS,
    Feature,
    Resolved,
    Validate,
    definition_errors,
    resolve,
)


class Features:
    """Checks definitions and resolves values, in threads (API section 5, "Features")."""

    def __init__(self, ledger: Ledger, schemas: SchemaChecker, validator: PayloadValidator) -> None:
        self._ledger = ledger
        self._schemas = schemas
        self._validator = validator

    async def check(self, features: Sequence[Feature]) -> None:
        """Raises `NotAllowed` naming every bad place of feature definitions."""
        errors = await self._ledger.in_thread(self._errors, features)
        if errors:
            first = errors[0]
            raise NotAllowed(f"{first.path[1:]}: {first.message}", errors)

    def _errors(self, features: Sequence[Feature]) -> list[FieldError]:
        errors = [
            FieldError(path=f"/features/{index}/json_schema{error.path}", message=error.message)
            for index, feature in enumerate(features)
            for error in self._schemas.check(feature.json_schema)
        ]
        return errors[:MAX_ERRORS] or definition_errors(features, self.validate(features))

    async def resolve(
        self, features: Sequence[Feature], provided: Mapping[str, msgspec.Raw]
    ) -> Resolved:
        """What a service is to have, with everything that is wrong; see `domain.feature`."""
        return await self._ledger.in_thread(
            lambda: resolve(features, provided, self.validate(features))
        )

    def validate(self, features: Sequence[Feature]) -> Validate:
        """What validates values of these features; to be called in threads, as it may be slow."""
        prints = {each.name: schema_fingerprint(bytes(each.json_schema)) for each in features}

        def validate(feature: Feature, value: msgspec.Raw) -> Sequence[FieldError]:
            instance = msgspec.json.decode(value)
            schema = bytes(feature.json_schema)
            if self._validator.accepts(prints[feature.name], schema, instance):
                return ()
            return self._validator.errors(prints[feature.name], schema, instance)

        return validate
