"""Where events may be sent to: no address by which a caller could reach what only we can.

Standard Webhooks, "Server side request forgery": the service stands inside of a network, and
whoever names it an address must not get at what is in there.
"""

import re
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from domain.errors import FieldError, NotAllowed, invalid_field

URL_LENGTH = 2_048

_PORT = r"6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[1-5][0-9]{4}|[1-9][0-9]{0,3}"
URL_PATTERN = rf'https?://[A-Za-z0-9_][A-Za-z0-9_.-]*(:({_PORT}))?([/?][!-"$-~]*)?'
"""A name or an IPv4 address, and visible ASCII without a fragment."""

URL = re.compile(URL_PATTERN)
_BEGINNING = re.compile("(?P<scheme>https?)://(?P<host>[^:/?]+)")

TRANSLATED = IPv6Network("64:ff9b::/96")
"""An IPv4 address in the last 32 bits, to which a gateway leads (RFC 6052)."""


def is_public(text: str) -> bool:
    """Whether an IP address is one of the internet's.

    Private, shared, loopback, link-local (where clouds have their metadata), multicast and
    reserved ones are not, also where they are inside of an IPv6 address.
    """
    address = ip_address(text.partition("%")[0])
    inner = _inner(address)
    if inner is not None:
        return is_public(str(inner))
    odd = address.is_multicast or address.is_reserved or address.is_unspecified
    local = address.is_private or address.is_loopback or address.is_link_local
    is_site = isinstance(address, IPv6Address) and address.is_site_local
    return address.is_global and not (odd or local or is_site)


def _inner(address: IPv4Address | IPv6Address) -> IPv4Address | None:
    """The IPv4 address that an IPv6 address leads to, if it leads to one."""
    if isinstance(address, IPv4Address):
        return None
    if address in TRANSLATED:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour


def check_url(url: str, *, private: bool) -> None:
    """Raises `Invalid` for what is no URL of HTTP, `NotAllowed` for one that is not sent to.

    With `private` plain HTTP and addresses of one's own network are allowed. What a name
    leads to is checked when it is connected to and not here: it may be another by then.
    """
    if len(url) > URL_LENGTH:
        raise invalid_field("/url", f"expected at most {URL_LENGTH} characters")
    parts = _BEGINNING.match(url)
    if URL.fullmatch(url) is None or parts is None:
        raise invalid_field(
            "/url", "expected https://<host>[:<port>]/<path> without user, password and fragment"
        )
    if private:
        return
    if parts["scheme"] != "https":
        raise _not_allowed("only https is allowed")
    try:
        allowed = is_public(parts["host"])
    except ValueError:
        return  # a name
    if not allowed:
        raise _not_allowed("the address is none of the internet's")


def _not_allowed(why: str) -> NotAllowed:
    return NotAllowed(f"url: {why}", [FieldError(path="/url", message=why)])
