"""Checks of what the service reaches over the network: the issuer's keys, AWS."""

import asyncio
import os
from collections.abc import Collection

import msgspec

from adapters.doctor.finding import Finding, fail, ok, skip, warn
from adapters.identity.issuers import configured_issuers, jwks_url
from adapters.identity.jwks import BadKeySet, read_key_set
from adapters.identity.key_document import KeyDocument
from adapters.settings import ConfigurationError, Settings

AWS_SECONDS = 4


def issuer(settings: Settings) -> Finding:
    """Whose tokens are accepted, and whether the keys to check them with can be had."""
    check = "issuer"
    development = settings.development_issuer
    if not settings.issuer:
        if development == "off":
            return fail(check, "no token would be accepted", "set MODELOG_ISSUER")
        if not settings.is_loopback:
            return fail(
                check,
                f"the development issuer is refused on {settings.host}",
                "set MODELOG_ISSUER, or serve on 127.0.0.1",
            )
        return warn(
            check,
            "the development issuer: whoever reads its key may do everything",
            "set MODELOG_ISSUER for production",
        )
    try:
        configured_issuers(msgspec.structs.replace(settings, development_issuer="off"))
    except ConfigurationError as error:
        return fail(check, str(error), "see docs/how-to/authentication.md")
    url = jwks_url(settings)
    try:
        keys = read_key_set(asyncio.run(KeyDocument(url).fetch()))
    except BadKeySet as error:
        return fail(check, f"{url}: {error}", "correct MODELOG_ISSUER or MODELOG_JWKS_URL")
    if not keys:
        return fail(
            check, f"{url} has no key for RS256 or ES256", "use an issuer that signs with one"
        )
    if development == "on":
        return warn(
            check,
            f"{len(keys)} keys at {url}, and the development issuer's tokens as well",
            "leave MODELOG_DEVELOPMENT_ISSUER at auto",
        )
    return ok(check, f"{len(keys)} keys at {url}")


def aws(settings: Settings, used: Collection[str]) -> Finding:
    """Credentials, region and endpoint, where models have handlers on AWS (`used`)."""
    check = "aws"
    if not used:
        return skip(check, "no model has a handler on AWS Lambda or ECS")
    import boto3
    from botocore.config import Config
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        session = boto3.session.Session()
        if session.get_credentials() is None:
            return fail(
                check,
                f"no credentials, and models have handlers of type {', '.join(used)}",
                "give the service a role, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY",
            )
        region = settings.ecs.region or os.environ.get("AWS_REGION", "") or session.region_name
        if not region and "ecs_task" in used:
            return fail(check, "no region for ECS", "set MODELOG_ECS_REGION or AWS_REGION")
        client = session.client(
            "sts",
            # A Lambda function's region is in its ARN; any will do to ask who we are.
            region_name=region or "us-east-1",
            config=Config(
                connect_timeout=AWS_SECONDS,
                read_timeout=AWS_SECONDS,
                retries={"total_max_attempts": 1},
            ),
        )
        caller = client.get_caller_identity()
    except (BotoCoreError, ClientError) as error:
        return fail(check, str(error), "check the credentials, the region and the way to AWS")
    return ok(check, f"{caller['Arn']}, region {region or 'of each function'}")
