"""Hands jobs to AWS Lambda functions, asynchronously (`InvocationType=Event`)."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from botocore.exceptions import BotoCoreError, ClientError

from adapters.dispatch.aws import Clients, event_for, undelivered
from application.dispatch import Accepted, Dispatch, Outcome
from domain.handlers import LAMBDA_ARN, Lambda

MAX_EVENT_BYTES = 256 * 1024
"""What every region takes as an asynchronous event; newer limits are larger, never smaller."""


class LambdaDispatcher:
    """Implements `application.dispatch.Dispatcher`; at most `concurrency` calls at once."""

    runs_here = False

    def __init__(self, concurrency: int) -> None:
        self._clients = Clients("lambda", concurrency)
        self._threads = ThreadPoolExecutor(concurrency, thread_name_prefix="modelog-lambda")

    async def dispatch(self, job: Dispatch) -> Outcome:
        """Invoke the function; its reference is the request id."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._invoke, job)

    def _invoke(self, job: Dispatch) -> Outcome:
        assert isinstance(job.handler, Lambda)
        match_ = LAMBDA_ARN.fullmatch(job.handler.arn)
        assert match_ is not None  # checked when the model was updated
        own = match_["qualifier"]
        function = job.handler.arn.removesuffix(f":{own}") if own else job.handler.arn
        qualifier = job.handler.version or own
        try:
            answer = self._clients.client(job.handler.arn.split(":")[3]).invoke(
                FunctionName=function,
                InvocationType="Event",
                Payload=event_for(job, lambda event: len(event) <= MAX_EVENT_BYTES),
                **({"Qualifier": qualifier} if qualifier else {}),
            )
        except (BotoCoreError, ClientError) as error:
            return undelivered(error)
        return Accepted(reference=answer["ResponseMetadata"].get("RequestId"))

    def close(self) -> None:
        """Let go of connections and threads; calls on their way are finished."""
        self._threads.shutdown()
        self._clients.close()
