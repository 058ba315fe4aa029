"""What reaches each type of handler, put together from the settings."""

from adapters.dispatch.aws_ecs import EcsDispatcher
from adapters.dispatch.aws_lambda import LambdaDispatcher
from adapters.dispatch.local_runs import LocalRuns
from adapters.settings import Settings
from application.dispatch import Dispatcher, RemoteRuns
from domain.handlers import EcsTask, Handler, InProcess, Lambda


class Dispatchers:
    """One dispatcher for each type of handler."""

    def __init__(self, settings: Settings) -> None:
        self.concurrency = {
            "lambda": settings.lambda_concurrency,
            "ecs_task": settings.ecs_concurrency,
            "in_process": settings.in_process_concurrency,
        }
        self._lambda = LambdaDispatcher(settings.lambda_concurrency)
        self._ecs = EcsDispatcher(settings.ecs_concurrency, settings.ecs)
        self._local = LocalRuns(settings.in_process_concurrency)

    def for_handler(self, handler: Handler) -> Dispatcher:
        """What reaches a handler."""
        match handler:
            case Lambda():
                return self._lambda
            case EcsTask():
                return self._ecs
            case InProcess():
                return self._local

    @property
    def remote_runs(self) -> dict[str, RemoteRuns]:
        """Where runs that were accepted can be asked after. Lambda cannot be asked."""
        return {"ecs_task": self._ecs}

    def close(self) -> None:
        """Let go of threads and connections. Blocks."""
        self._local.close()
        self._lambda.close()
        self._ecs.close()
