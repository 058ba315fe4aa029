"""`make conformance`: JSON Schema's official cases of Draft 2020-12, held against what we use.

They come with the source of `jsonschema` on PyPI, whose hash the lock file has, and are not
copied in. Both engines and our validator must say of each instance what the case says. Schemas that
are refused are counted by the reason: nothing is fetched, and a NUL cannot be stored everywhere.
"""

import json
import sys
import tarfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry

from adapters.contracts.engine import compiled
from adapters.contracts.schemas import SchemaChecker
from adapters.contracts.validation import ContractValidator

CASES = "/json/tests/draft2020-12/"
REASONS = ("remote reference", "holds a NUL character", "(Draft 2020-12), got")


def groups(source: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each schema of the suite with its instances; optional parts are left out."""
    with tarfile.open(source) as archive:
        for name in sorted(archive.getnames()):
            _, found, file = name.partition(CASES)
            content = archive.extractfile(name) if found and "/" not in file else None
            if content is not None and file.endswith(".json"):
                for group in json.load(content):
                    yield f"{file}: {group['description']}", group


def disagreements(name: str, group: dict[str, Any]) -> Iterator[str]:
    """Instances of which anyone says something else than the suite."""
    schema = group["schema"]
    engine, validator = compiled(schema), ContractValidator()
    reference: Any = Draft202012Validator(schema, registry=Registry())
    document = json.dumps(schema).encode()
    for case in group["tests"]:
        instance = case["data"]
        said = {
            "engine": engine.is_valid(instance),
            "reference": reference.is_valid(instance),
            "accepts": validator.accepts("f", document, instance),
            "errors": validator.errors("f", document, instance) == (),
        }
        if set(said.values()) != {case["valid"]}:
            yield f"{name}: {case['description']}: {said}, and the suite says {case['valid']}"


def main() -> int:
    """Run, print, and say whether all agree."""
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    for name, group in groups(Path(sys.argv[1])):
        errors = SchemaChecker().check(json.dumps(group["schema"]).encode())
        if errors:
            reason = next((each for each in REASONS if each in errors[0].message), None)
            counts[f"schemas refused: {reason}"] += 1
            wrong += [] if reason else [f"{name}: refused: {errors[0].message}"]
            continue
        counts["schemas"] += 1
        counts["instances"] += len(group["tests"])
        wrong += disagreements(name, group)
    print(*(f"{count:6,} {what}" for what, count in counts.items()), *wrong, sep="\n")
    print("all agree" if counts["instances"] and not wrong else "NOT all agree")
    return 0 if counts["instances"] and not wrong else 1


sys.exit(main())
