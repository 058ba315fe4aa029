"""Settings that cannot be used, and where they come from."""

import pytest

from adapters.settings import ConfigurationError, Settings, read_settings


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("MODELOG_PORT", "http"),
        ("MODELOG_PORT", "70000"),
        ("MODELOG_ROLE", "boss"),
        ("MODELOG_LEASE_SECONDS", "0"),
        ("MODELOG_LEASE_SECONDS", "nan"),
        ("MODELOG_IN_PROCESS_CONCURRENCY", "0"),
        ("MODELOG_MAX_BODY_BYTES", "6 MiB"),
        ("MODELOG_ECS_ASSIGN_PUBLIC_IP", "perhaps"),
        ("MODELOG_DEVELOPMENT_ISSUER", "yes"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(variable: str, value: str) -> None:
    with pytest.raises(ConfigurationError, match=variable):
        read_settings({variable: value})


def test_settings_come_from_the_environment_and_flags_come_first() -> None:
    environment = {
        "MODELOG_PORT": "9000",
        "MODELOG_HOST": "10.0.0.1",
        "MODELOG_HANDLERS": "a, b,",
        "MODELOG_ECS_SUBNETS": "subnet-1,subnet-2",
        "MODELOG_ECS_ASSIGN_PUBLIC_IP": "true",
    }
    settings = read_settings(environment, port=9001, host=None, handlers=())
    assert (settings.host, settings.port) == ("10.0.0.1", 9001)
    assert settings.handlers == ("a", "b")
    assert settings.ecs.subnets == ("subnet-1", "subnet-2")
    assert settings.ecs.assign_public_ip is True
    assert read_settings({}) == Settings()
