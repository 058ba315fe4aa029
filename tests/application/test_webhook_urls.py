"""Where events may be sent to."""

from ipaddress import IPv4Address, IPv6Address, ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from application.webhook_urls import check_url, is_public
from domain.errors import DomainError, Invalid, NotAllowed

INSIDE = [
    "0.0.0.0/8",
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.0.0.0/29",
    "192.168.0.0/16",
    "198.18.0.0/15",
    "224.0.0.0/4",
    "240.0.0.0/4",
    "::/128",
    "::1/128",
    "fc00::/7",
    "fe80::/10",
    "fec0::/10",
    "ff00::/8",
]


@pytest.mark.parametrize("network", INSIDE)
@given(data=st.data())
def test_no_address_of_the_inside_is_public(network: str, data: st.DataObject) -> None:
    whole = ip_network(network)
    address = data.draw(st.ip_addresses(network=whole))
    assert not is_public(str(address))


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_inside_of_an_ipv6_one_is_what_it_is_by_itself(inner: IPv4Address) -> None:
    number = int(inner)
    for outer in (0xFFFF << 32, 0x64FF9B << 96, 0x2002 << 112):
        shift = 80 if outer == 0x2002 << 112 else 0
        assert is_public(str(IPv6Address(outer | number << shift))) == is_public(str(inner))


@pytest.mark.parametrize("address", ["93.184.216.34", "1.1.1.1", "2606:4700::1111"])
def test_addresses_of_the_internet_are_public(address: str) -> None:
    assert is_public(address)


def test_a_link_local_address_may_name_its_link() -> None:
    assert not is_public("fe80::1%eth0")


@pytest.mark.parametrize(
    "url",
    [
        "https://hooks.example.com",
        "https://hooks.example.com:8443/a/b?c=d%20e",
        "https://1.1.1.1/",
        "https://hooks.example.com:65535?to=prices",
        "https://price_service.",
    ],
)
def test_a_url_of_the_internet_is_allowed(url: str) -> None:
    check_url(url, private=False)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "hooks.example.com",
        "/v2/models",
        "ftp://hooks.example.com/",
        "file:///etc/passwd",
        "https://",
        "https:///path",
        "https://user:password@hooks.example.com/",
        "https://hooks.example.com/#part",
        "https://hooks.example.com:0/",
        "https://hooks.example.com:65536/",
        "https://hooks.example.com:x/",
        "https://[::1]/",
        "https://hooks.example.com\n",
        "HTTPS://hooks.example.com/",
        "https://hooks.example.com:443:443/",
        "https://hooks.example.com\\@127.0.0.1/",
        "https://hooks.example.com/a b",
        "https://hooks.example.com/\r\nx: y",
        "https://größe.example/",
        f"https://hooks.example.com/{'x' * 2_048}",
    ],
)
def test_what_is_no_url_of_http_is_refused_by_name(url: str) -> None:
    for private in (False, True):
        with pytest.raises(Invalid) as refusal:
            check_url(url, private=private)
        assert [error.path for error in refusal.value.errors] == ["/url"]


@pytest.mark.parametrize(
    "url",
    [
        "http://hooks.example.com/",
        "https://127.0.0.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://100.64.0.1",
        "https://192.168.1.1:8443/",
    ],
)
def test_plain_http_and_the_inside_are_allowed_only_where_that_is_set(url: str) -> None:
    check_url(url, private=True)
    with pytest.raises(NotAllowed) as refusal:
        check_url(url, private=False)
    assert [error.path for error in refusal.value.errors] == ["/url"]


@given(st.text(max_size=40).map(lambda rest: f"https://{rest}") | st.text(max_size=60))
def test_any_text_is_allowed_or_refused_by_name(url: str) -> None:
    paths = ["/url"]
    try:
        check_url(url, private=False)
    except DomainError as refusal:
        paths = [error.path for error in refusal.errors]
    assert paths == ["/url"]
