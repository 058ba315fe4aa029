"""`python -m tests.vulnerabilities LOCK`: pip-audit, where the service that it asks can be asked.

Without a network, or behind an index that knows of no vulnerabilities, there is nobody to ask:
that is said and is no failure. A vulnerability that is found is one.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec

PATIENCE_SECONDS = 120
AUDIT = ["--progress-spinner", "off", "--require-hashes", "--disable-pip", "--format", "json"]


def main() -> int:
    """The exit code."""
    [lock] = sys.argv[1:]
    program = str(Path(sys.executable).parent / "pip-audit")
    try:
        done = subprocess.run(
            [program, *AUDIT, "--timeout", "5", "--requirement", lock],
            capture_output=True,
            timeout=PATIENCE_SECONDS,
            check=False,
        )
        found: list[dict[str, Any]] = msgspec.json.decode(done.stdout)["dependencies"]
    except subprocess.TimeoutExpired:
        return _skipped("the service that it asks does not answer")
    except msgspec.DecodeError:
        last = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        return _skipped(f"the service that it asks cannot be asked: {''.join(last)[:200]}")
    asked = [each for each in found if "skip_reason" not in each]
    if not asked:
        return _skipped(f"the service that it asks knows none of the {len(found)} packages")
    vulnerable = [each for each in asked if each["vulns"]]
    for each in vulnerable:
        names = ", ".join(told["id"] for told in each["vulns"])
        print(f"{each['name']} {each['version']}: {names}")
    skipped = len(found) - len(asked)
    print(f"pip-audit: {len(asked)} asked, {skipped} unknown, {len(vulnerable)} vulnerable")
    return 1 if vulnerable else 0


def _skipped(why: str) -> int:
    print(f"pip-audit: skipped, {why}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
