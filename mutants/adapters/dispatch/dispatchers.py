"""Every dispatcher of this process, chosen by the type of a handler."""

from adapters.dispatch.aws_ecs import EcsDispatcher
from adapters.dispatch.aws_lambda import LambdaDispatcher
from adapters.dispatch.ecs_tasks import EcsTasks
from adapters.dispatch.local_runs import LocalRuns
from adapters.settings import Settings
from application.dispatch import Dispatcher, RemoteRuns
from domain.handlers import EcsTask, Handler, InProcess, Lambda


class Dispatchers:
    """Made once a process. Nothing connects to AWS before the first job that needs it."""

    def __init__(self, settings: Settings) -> None:
        self._lambda = LambdaDispatcher(concurrency=settings.lambda_concurrency)
        self._ecs = EcsDispatcher(settings.ecs, concurrency=settings.ecs_concurrency)
        self._local = LocalRuns(
            concurrency=settings.in_process_concurrency,
            # What a handler elsewhere can report is one request's body.
            max_output_bytes=settings.max_body_bytes,
        )
        self._tasks = EcsTasks()
        self.remote_runs: RemoteRuns = self._tasks
        """What became of ECS tasks: the only remote runs that can be asked about."""

    def for_handler(self, handler: Handler) -> Dispatcher:
        """The dispatcher of a handler's type."""
        match handler:
            case Lambda():
                return self._lambda
            case EcsTask():
                return self._ecs
            case InProcess():
                return self._local

    def close(self) -> None:
        """Take no more jobs: no dispatch may follow. What was begun is not waited for."""
        for each in (self._lambda, self._ecs, self._local, self._tasks):
            each.close()
