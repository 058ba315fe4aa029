"""The client is a distribution of its own, and a part of the service's, which writes with it."""

import ast
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[3]
PROJECT = ROOT / "adapters" / "client"
PACKAGE = PROJECT / "modelog_client"
MODULES = {f"modelog_client/{path.name}" for path in PACKAGE.iterdir() if path.is_file()}


def wheel(project: Path, folder: Path) -> set[str]:
    """The files of a project's wheel, as its build backend makes it."""
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=project, check=True, capture_output=True)
    [made] = folder.glob("*.whl")
    with zipfile.ZipFile(made) as archive:
        return {name for name in archive.namelist() if ".dist-info/" not in name}


def test_the_wheel_has_the_package_and_nothing_else(tmp_path: Path) -> None:
    assert wheel(PROJECT, tmp_path) == MODULES


def test_the_service_has_the_client_where_it_is_imported_from(tmp_path: Path) -> None:
    files = wheel(ROOT, tmp_path)
    assert files > MODULES
    assert not [name for name in files if name.startswith(("adapters/client", "tests"))]


def test_the_package_needs_what_its_project_says() -> None:
    allowed = {"httpx", "msgspec", "modelog_client"}
    for path in PACKAGE.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for name in names:
                top = name.partition(".")[0]
                assert top in allowed | sys.stdlib_module_names, path.name
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text())["project"]
    service = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert set(project["dependencies"]) <= set(service["dependencies"])
    assert project["requires-python"] == service["requires-python"]
