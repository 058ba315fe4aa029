"""The registry and its jobs, told as simply as they can be (API section 5): no events, no store."""

from dataclasses import dataclass, field

MAY_BECOME = {
    "pending": {"training", "active", "failed"},
    "training": {"active", "failed"},
    "active": {"training", "failed"},
    "failed": {"pending", "training"},
}


class Refused(Exception):
    """What is answered in the place of doing it."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


@dataclass
class ToldModel:
    """A model: `active` names versions in the order of their activation."""

    name: str
    handler: str
    versions: dict[str, str] = field(default_factory=lambda: {"1": "pending"})
    active: list[str] = field(default_factory=list)

    @property
    def latest(self) -> str:
        """The version created last."""
        return list(self.versions)[-1]

    def version(self, version: str) -> str:
        """Its status."""
        if version not in self.versions:
            raise Refused(404)
        return self.versions[version]

    def put_status(self, version: str, status: str) -> None:
        """A version's status, and what it means for those that are active."""
        self.versions[version] = status
        if version in self.active:
            self.active.remove(version)
        if status == "active":
            self.active.append(version)

    def make_version(self) -> str:
        """The next one."""
        version = str(len(self.versions) + 1)
        self.versions[version] = "pending"
        return version


@dataclass
class ToldSubscription:
    """A subscription: `handlers` are those of the models that it depends on, as they were."""

    source: str
    trigger: str
    target: str
    from_output: bool
    handlers: dict[str, str]
    paused: bool = False


@dataclass
class ToldJob:
    """A job: `end` is what was reported, None until then."""

    kind: str
    model: str
    version: str
    given: object
    client: str | None = None
    service: str | None = None
    depth: int = 0
    end: tuple[str, object] | None = None
    fired: list[str] = field(default_factory=list)

    @property
    def status(self) -> str:
        """Nobody runs jobs here: each waits until its end is reported."""
        return "pending" if self.end is None else self.end[0]


class Registry:
    """Models, subscriptions and jobs by id."""

    def __init__(self) -> None:
        self.models: dict[str, ToldModel] = {}
        self.subscriptions: dict[str, ToldSubscription] = {}
        self.jobs: dict[str, ToldJob] = {}

    def model(self, model_id: str) -> ToldModel:
        """A model that there is."""
        if model_id not in self.models:
            raise Refused(404)
        return self.models[model_id]

    def create(self, model_id: str, name: str, handler: str) -> None:
        """A new model."""
        if model_id in self.models:
            raise Refused(409)
        self.models[model_id] = ToldModel(name, handler)

    def update(self, model_id: str, name: str, handler: str) -> str:
        """A new definition; the version that has it."""
        model = self.model(model_id)
        model.name, model.handler = name, handler
        return model.make_version() if model.active else model.latest

    def set_status(self, model_id: str, version: str, status: str) -> list[str]:
        """A version's status; the subscriptions that fire."""
        model = self.model(model_id)
        before = model.version(version)
        if before == status:
            return []
        if status not in MAY_BECOME[before]:
            raise Refused(422)
        model.put_status(version, status)
        trained = before == "training" and status == "active"
        return self.firing(model_id, "training_complete") if trained else []

    def may_infer(self, model_id: str, version: str) -> None:
        """Whether an inference job may start."""
        if self.model(model_id).version(version) != "active":
            raise Refused(422)

    def train(self, model_id: str, version: str) -> None:
        """What the start of a training job does to its version."""
        model = self.model(model_id)
        if model.version(version) in ("pending", "failed"):
            model.put_status(version, "training")

    def status(self, subscription_id: str) -> str:
        """That of a subscription."""
        told = self.subscriptions[subscription_id]
        if told.paused:
            return "paused"
        return "active" if told.handlers == self.handlers(told) else "stale"

    def relying(self, model_id: str) -> set[str]:
        """The subscriptions, paused ones left out, for which a model is as it was taken."""
        handler = self.models[model_id].handler if model_id in self.models else None
        return {
            key
            for key, told in self.subscriptions.items()
            if not told.paused and told.handlers.get(model_id) == handler
        }

    def handlers(self, told: ToldSubscription) -> dict[str, str]:
        """What a subscription depends on, as it is now."""
        ends = [told.target, *([told.source] if told.from_output else [])]
        return {model_id: self.models[model_id].handler for model_id in ends}

    def firing(self, source: str, trigger: str) -> list[str]:
        """The subscriptions that an event of a model fires, in the order of their creation."""
        return [
            each
            for each, told in self.subscriptions.items()
            if (told.source, told.trigger) == (source, trigger) and self.status(each) == "active"
        ]

    def subscribe(self, subscription_id: str, told: ToldSubscription) -> None:
        """A new subscription, as things are now."""
        told.handlers = self.handlers(told)
        self.subscriptions[subscription_id] = told

    def complete(self, job_id: str, end: tuple[str, object]) -> list[str] | None:
        """A job's end; the subscriptions that fire, None where the same was said before."""
        job = self.jobs[job_id]
        if job.end is not None:
            if job.end != end:
                raise Refused(409)
            return None
        job.end = end
        model = self.models[job.model]
        failed_training = job.kind == "training" and end[0] == "failure"
        if failed_training and model.versions[job.version] == "training":
            model.put_status(job.version, "failed")
        if job.kind == "inference" and end[0] == "success":
            return self.firing(job.model, "inference_complete")
        return []
