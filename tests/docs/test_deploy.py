"""docs/examples/deploy: not root, no more rights than needed, and only settings that there are."""

import configparser
import re

from adapters import settings
from adapters.settings import Settings
from tests.node import ROOT

FOLDER = ROOT / "docs" / "examples" / "deploy"
CONTAINER = (FOLDER / "Containerfile").read_text()
UNIT = (FOLDER / "modelog.service").read_text()


def test_the_examples_name_only_settings_that_there_are() -> None:
    assert set(re.findall("MODELOG_[A-Z_]+", CONTAINER + UNIT)) <= set(settings._FIELDS)


def test_the_container_runs_as_nobody_from_locked_hashes() -> None:
    stages = CONTAINER.split("\nFROM ")
    [user] = re.findall(r"^USER (\d+)$", stages[-1], re.MULTILINE)
    assert int(user) >= 10_000
    assert f"--uid {user}" in stages[-1]
    assert "--require-hashes --only-binary :all: -r requirements.lock" in stages[1]
    assert "MODELOG_DEVELOPMENT_ISSUER=off" in CONTAINER
    for folder in re.findall(r"^COPY ([a-z]+) \1$", CONTAINER, re.MULTILINE):
        assert (ROOT / folder).is_dir()


def test_the_unit_gives_up_every_right_and_time_to_stop_in_order() -> None:
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read_string(UNIT)
    service = unit["Service"]
    assert service["DynamicUser"] == service["NoNewPrivileges"] == "yes"
    assert service["CapabilityBoundingSet"] == ""
    assert float(service["TimeoutStopSec"]) > Settings().shutdown_timeout + 10
