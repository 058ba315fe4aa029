"""Whose tokens this service accepts, by its settings."""

import logging

import msgspec

from adapters.identity.development import DevelopmentIssuer, open_development_issuer
from adapters.identity.remote_keys import RemoteKeys
from adapters.identity.tokens import Issuer
from adapters.settings import ConfigurationError, Settings

ANY_AUDIENCE = "*"

log = logging.getLogger("modelog.identity")


class Issuers(msgspec.Struct, frozen=True):
    """The accepted issuers; `development` is among them where it is in use."""

    accepted: list[Issuer]
    development: DevelopmentIssuer | None


def configured_issuers(settings: Settings) -> Issuers:
    """The issuers in the settings.

    Without an issuer of its own a service uses the development issuer, whose tokens
    anyone can make who reads its key; so that is refused where other machines reach the
    service, unless it is asked for. Raises `ConfigurationError`.
    """
    accepted = []
    if settings.issuer:
        accepted.append(_remote(settings))
    wanted = settings.development_issuer
    if wanted == "off" or (wanted == "auto" and settings.issuer):
        if not accepted:
            raise ConfigurationError(
                "MODELOG_ISSUER: without an issuer and without the development issuer no token "
                "would be accepted"
            )
        return Issuers(accepted, None)
    if not (settings.is_loopback or settings.development_issuer_anywhere):
        raise ConfigurationError(
            "--host: the development issuer signs a token for anyone who can read its key, so "
            "it is only accepted on a loopback address; set MODELOG_ISSUER, or use "
            "--development-issuer-anywhere to accept it here all the same"
        )
    development = open_development_issuer(settings.home)
    log.warning("development issuer in use: its key is in %s", settings.home)
    return Issuers([*accepted, development.issuer()], development)


def jwks_url(settings: Settings) -> str:
    """Where the issuer serves its keys."""
    return settings.jwks_url or f"{settings.issuer.rstrip('/')}/.well-known/jwks.json"


def _remote(settings: Settings) -> Issuer:
    if not settings.audiences:
        raise ConfigurationError(
            "MODELOG_AUDIENCES: name the audiences or client ids whose tokens are accepted, "
            f"or {ANY_AUDIENCE} for all that the issuer signs"
        )
    try:
        keys = RemoteKeys(jwks_url(settings))
    except ValueError as error:
        name = "MODELOG_JWKS_URL" if settings.jwks_url else "MODELOG_ISSUER"
        raise ConfigurationError(f"{name}: {error}") from None
    any_audience = ANY_AUDIENCE in settings.audiences
    audiences = frozenset() if any_audience else frozenset(settings.audiences)
    return Issuer(name=settings.issuer, keys=keys, audiences=audiences)
