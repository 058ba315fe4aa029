"""Hands jobs to AWS Lambda functions by asynchronous invocation."""

from botocore.exceptions import ClientError

from adapters.dispatch.aws_clients import AwsClients
from adapters.dispatch.aws_errors import code_of, refused, undelivered
from adapters.dispatch.handler_event import handler_event
from adapters.dispatch.threads import Threads
from application.dispatch import Accepted, Dispatch, Outcome
from domain.handlers import LAMBDA_ARN, Lambda

ASYNC_PAYLOAD_LIMIT = 1_000_000
"""Bytes of an event that are sent along.

AWS takes 1 MB for `InvocationType=Event` since October 2025, 256 KB before, and says nowhere
whether that is 1,000,000 or 1,048,576 bytes, so this is the smaller. Source: "Invoke" in
https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html.
"""

_TOO_LARGE = frozenset({"RequestTooLargeException", "SerializedRequestEntityTooLargeException"})


class LambdaDispatcher:
    """A `Dispatcher` of `lambda` handlers; at most `concurrency` invocations at a time."""

    runs_here = False

    def __init__(self, *, concurrency: int) -> None:
        self._threads = Threads("lambda", concurrency)
        self._clients = AwsClients("lambda", connections=concurrency)

    async def dispatch(self, job: Dispatch) -> Outcome:
        """Queue the job's event at its function. The reference is the request's id."""
        return await self._threads.run(self._dispatch, job)

    def close(self) -> None:
        """Take no more jobs."""
        self._threads.close()
        self._clients.close()

    def _dispatch(self, job: Dispatch) -> Outcome:
        try:
            return self._invoke(job)
        except Exception as error:  # noqa: BLE001 - every failure is an outcome
            return undelivered(error, job)

    def _invoke(self, job: Dispatch) -> Outcome:
        assert isinstance(job.handler, Lambda)
        arn = LAMBDA_ARN.fullmatch(job.handler.arn)
        if arn is None:
            return refused("invalid_arn", "the handler's ARN is not of a function", retry=False)
        # The qualifier goes as a parameter of its own, wherever the model has it.
        qualifier = job.handler.version or arn["qualifier"]
        function = ":".join(job.handler.arn.split(":")[:7])
        region = function.split(":")[3]
        parameters = {"FunctionName": function, "InvocationType": "Event"}
        if qualifier is not None:
            parameters["Qualifier"] = qualifier

        client = self._clients.client(region)
        event = handler_event(job)
        if len(event) <= ASYNC_PAYLOAD_LIMIT:
            try:
                return _accepted(client.invoke(**parameters, Payload=event))
            except ClientError as error:
                # A partition or a region that still has the former limit.
                if code_of(error) not in _TOO_LARGE:
                    raise
        event = handler_event(job, by_reference=True)
        return _accepted(client.invoke(**parameters, Payload=event))


def _accepted(response: dict[str, object]) -> Outcome:
    metadata = response["ResponseMetadata"]
    assert isinstance(metadata, dict)
    if metadata.get("HTTPStatusCode") != 202:
        # Only 202 says that the event is queued; a proxy in between may say anything else.
        return refused(
            "unexpected_status",
            f"Lambda answered an asynchronous invocation with {metadata.get('HTTPStatusCode')}",
            retry=True,
        )
    return Accepted(reference=metadata.get("RequestId"))
