"""What can be done with assignments (API section 4, "Tenants", and section 5, "Assignments")."""

from collections.abc import Callable, Sequence

import msgspec

from application.as_of import Instant, load_as_of
from application.context import Idempotency, RequestContext
from application.ids import new_id
from application.initializations import Initializations
from application.ledger import Committed, Ledger
from application.preconditions import ANY, Expected
from application.service_checks import ServiceChecks, blocking, candidate_of
from application.service_updates import (
    ServiceUpdate,
    append_update,
    candidate_after,
    check_updates,
    load_updated,
)
from application.tenancy import open_scope
from application.transaction import Transaction
from domain import assignment as decisions
from domain.assignment import (
    ASSIGNMENT,
    DEFAULT_KEY,
    Assignment,
    AssignmentRevised,
    AssignmentStatus,
    Scope,
    existing,
)
from domain.definition import EMPTY_OBJECT, MODEL_ID, VERSION_NAME
from domain.domain import Domain
from domain.errors import Blocked, FieldError, Invalid, NotAllowed
from domain.identifier import check_identifier
from domain.model import MODEL, Model
from domain.service import SERVICE, key_of
from domain.service_roster import ROSTER
from domain.tenant_resources import AssignmentResource, assignment_resource


class AskedAssignment(msgspec.Struct, frozen=True, kw_only=True):
    """What a caller wants a key to be."""

    model_id: str | None = None
    model_version: str | None = None
    status: AssignmentStatus = "active"
    role: str | None = None
    settings: msgspec.Raw = EMPTY_OBJECT
    metadata: msgspec.Raw = EMPTY_OBJECT
    service_updates: Sequence[ServiceUpdate] = ()

    def check(self) -> None:
        """Raises `Invalid` naming every field at fault."""
        errors = []
        if self.status == "active":
            errors += [
                FieldError(path=f"/{name}", message="is required")
                for name in ("model_id", "model_version")
                if getattr(self, name) is None
            ]
        errors += self._malformed()
        errors += decisions.object_errors("/settings", self.settings)
        errors += decisions.object_errors("/metadata", self.metadata)
        errors += [] if errors else decisions.settings_errors(self.settings)
        if errors:
            raise Invalid("; ".join(f"{e.path[1:]}: {e.message}" for e in errors), errors)
        check_updates(self.service_updates)

    def _malformed(self) -> list[FieldError]:
        """Names that nothing can have, so that they are told apart from what is not there."""
        expected = {"model_id": (self.model_id, MODEL_ID)}
        expected["model_version"] = (self.model_version, VERSION_NAME)
        return [
            FieldError(path=f"/{name}", message=f"expected {pattern.pattern}")
            for name, (value, pattern) in expected.items()
            if value is not None and pattern.fullmatch(value) is None
        ]


class UpsertedAssignment(msgspec.Struct, frozen=True, kw_only=True):
    """The latest revision of a key, and the revision of its stream."""

    assignment: AssignmentResource
    revision: int


class Assignments:
    """The use cases of assignments, in both scopes."""

    def __init__(
        self,
        ledger: Ledger,
        checks: ServiceChecks,
        initializations: Initializations,
        *,
        new_assignment_id: Callable[[], str] = new_id,
    ) -> None:
        self._ledger = ledger
        self._checks = checks
        self._initializations = initializations
        self._new_id = new_assignment_id

    async def upsert(
        self,
        scope: Scope,
        assignment_key: str,
        asked: AskedAssignment,
        context: RequestContext,
        *,
        expected: Expected = ANY,
        idempotency: Idempotency | None = None,
    ) -> Committed[UpsertedAssignment]:
        """Give a key a new revision, or retire it.

        Raises `NotFound`, `Invalid`, `PreconditionFailed`, `Blocked`, and `NotAllowed` for a
        version that is not active.
        """
        check_identifier(assignment_key, "/assignment_key")
        asked.check()
        key = scope.key_of(assignment_key)

        async def work(transaction: Transaction) -> UpsertedAssignment:
            domain, _service = await open_scope(transaction, scope)
            known: Assignment | None = await transaction.load(ASSIGNMENT, key)
            expected.check(0 if known is None else known.revision)
            if asked.status == "archived":
                events = decisions.archive(existing(known, assignment_key))
                await self._update_services(transaction, scope, domain, asked, None)
            else:
                revised = await self._revised(transaction, scope, assignment_key, asked)
                default = revised if assignment_key == DEFAULT_KEY else None
                if scope.service_id is not None:
                    default = None
                await self._update_services(transaction, scope, domain, asked, default)
                events = decisions.revise(revised)
            after = existing(transaction.append(ASSIGNMENT, key, events), assignment_key)
            return UpsertedAssignment(
                assignment=assignment_resource(after), revision=after.revision
            )

        updated = [
            SERVICE.stream(key_of(scope.client_id, scope.domain_id, each.service_id))
            for each in asked.service_updates
        ]
        roster = ROSTER.stream(f"{scope.client_id}/{scope.domain_id}")
        return await self._ledger.transact(
            work,
            context=context,
            queue=[ASSIGNMENT.stream(key), roster, *updated],
            idempotency=idempotency,
            answer_type=UpsertedAssignment,
        )

    async def _revised(
        self, transaction: Transaction, scope: Scope, assignment_key: str, asked: AskedAssignment
    ) -> AssignmentRevised:
        """The new revision. Raises `NotAllowed` unless its version is an active one."""
        assert asked.model_id is not None
        assert asked.model_version is not None
        model: Model | None = await transaction.load(MODEL, asked.model_id)
        if model is None:
            raise _not_allowed("/model_id", f"no model has the id {asked.model_id[:128]!r}")
        version = model.versions.get(asked.model_version)
        if version is None:
            raise _not_allowed(
                "/model_version",
                f"model {model.id} has no version {asked.model_version[:64]!r}",
            )
        if version.status != "active":
            raise _not_allowed(
                "/model_version",
                f"version {version.name} of model {model.id} is {version.status}, not active",
            )
        return AssignmentRevised(
            assignment_id=self._new_id(),
            assignment_key=assignment_key,
            scope=scope,
            model_id=model.id,
            model_version=version.name,
            role=asked.role,
            settings=asked.settings,
            metadata=asked.metadata,
        )

    async def _update_services(
        self,
        transaction: Transaction,
        scope: Scope,
        domain: Domain,
        asked: AskedAssignment,
        default: AssignmentRevised | None,
    ) -> None:
        """Append the updates of services, when all that the change concerns fit.

        With a new `default` it concerns every service that has not departed. Raises
        `Blocked`.
        """
        updates = {each.service_id: each for each in asked.service_updates}
        if not updates and default is None:
            return
        where = (scope.client_id, scope.domain_id)
        changing = await load_updated(transaction, *where, asked.service_updates)
        candidates = {
            service.id: candidate_after(service, updates[service.id]) for service in changing
        }
        fits = None
        if default is not None:
            fits = await self._initializations.contract(transaction, default)
            for service in await self._checks.present(transaction, *where):
                candidates.setdefault(service.id, candidate_of(service))
        # One that has departed, or does so by this very update, will not be run. What is to be
        # run, and what is given, must fit; a departure alone says nothing of the features.
        run, given = [], []
        for each in candidates.values():
            update = updates.get(each.service_id)
            if default is not None and not each.has_departed(transaction.now):
                run.append(each)
            elif update is not None and update.static_features is not None:
                given.append(each)
        checked = [
            *await self._checks.check(domain.features, run, fits),
            *await self._checks.check(domain.features, given, None),
        ]
        blocked = blocking(checked)
        if blocked:
            count = sum(1 for each in checked if each.errors)
            raise Blocked(f"{count} of the domain's services would not fit", blocked)
        results = {each.candidate.service_id: each for each in checked}
        for service in changing:
            append_update(transaction, service, updates[service.id], results.get(service.id))

    async def get(
        self, scope: Scope, assignment_key: str, as_of: Instant | None = None
    ) -> tuple[AssignmentResource, int]:
        """The latest revision of a key, now or then, and its stream's. Raises `NotFound`."""
        loaded = await load_as_of(self._ledger, ASSIGNMENT, scope.key_of(assignment_key), as_of)
        found = existing(loaded.state, assignment_key)
        return assignment_resource(found), found.revision


def _not_allowed(path: str, message: str) -> NotAllowed:
    return NotAllowed(f"{path[1:]}: {message}", [FieldError(path=path, message=message)])
