"""Tests of what the installers read from a checkout and from a pack folder."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from project import PACK_FILE, Project, find_project
from speech import Stop

ROOT = Path(__file__).resolve().parents[2]
CONSTRAINTS = ROOT / "installers" / "constraints.txt"


def pins(lines: list[str]) -> dict[str, str]:
    found = {}
    for line in lines:
        name, _, version = line.partition(";")[0].partition("==")
        plain = re.sub(r"[-_.]+", "-", name.partition("[")[0]).lower()
        found[plain.strip()] = version.strip()
    return found


def constraint_lines() -> list[str]:
    lines = CONSTRAINTS.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def write_pack(folder: Path, version: str = "0.1.0") -> None:
    (folder / "installers").mkdir(parents=True, exist_ok=True)
    (folder / "installers" / "constraints.txt").write_text("", encoding="utf-8")
    (folder / PACK_FILE).write_text(json.dumps({"version": version}), encoding="utf-8")


def checkout(root: Path, dependencies: str = '"click==8.5.1"') -> Project:
    (root / "installers").mkdir(exist_ok=True)
    (root / "installers" / "constraints.txt").write_text("click==8.5.1\n", encoding="utf-8")
    (root / "pyproject.toml").write_text(
        f'[project]\nversion = "1.2.3"\ndependencies = [{dependencies}]\n'
        '[project.optional-dependencies]\ndev = ["pytest==9.2.0"]\n',
        encoding="utf-8",
    )
    return find_project(root, None)


def test_every_pin_of_pyproject_is_the_same_in_the_constraints():
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = pins(table["dependencies"] + table["optional-dependencies"]["dev"])
    listed = pins(constraint_lines())
    assert {name: listed.get(name) for name in asked} == asked


def test_the_build_backend_is_the_pinned_one():
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    backend = pins(table["build-system"]["requires"])
    assert backend["hatchling"] == pins(constraint_lines())["hatchling"]


def test_constraints_are_plain_names_and_versions():
    assert [line for line in constraint_lines() if not re.fullmatch(r"[\w.-]+==[\w.]+", line)] == []


def test_constraints_name_each_package_once_in_order():
    names = [line.partition("==")[0].lower() for line in constraint_lines()]
    plain = [name.replace("_", "-") for name in names]
    assert len(set(plain)) == len(plain)


def test_a_checkout_gives_its_dependencies_and_dev_tools(tmp_path):
    project = checkout(tmp_path)
    assert project.requirements == ("click==8.5.1",)
    assert project.dev == ("pytest==9.2.0",)
    assert project.checkout
    assert project.wheels is None


def test_a_checkout_takes_wheels_from_a_pack_folder(tmp_path):
    checkout(tmp_path)
    write_pack(tmp_path / "pack")
    assert find_project(tmp_path, tmp_path / "pack").wheels == tmp_path / "pack" / "wheels"


def test_a_pack_folder_installs_its_own_wheel(tmp_path):
    write_pack(tmp_path, version="0.1.0")
    project = find_project(tmp_path, None)
    assert project.requirements == ("deskbook==0.1.0",)
    assert project.wheels == tmp_path / "wheels"
    assert not project.checkout


def test_a_folder_that_is_no_pack_is_named(tmp_path):
    checkout(tmp_path)
    with pytest.raises(Stop, match=r"no|not a pack folder"):
        find_project(tmp_path, tmp_path / "elsewhere")


def test_an_incomplete_folder_is_named(tmp_path):
    with pytest.raises(Stop, match="neither"):
        find_project(tmp_path, None)


def test_the_key_changes_with_a_dependency(tmp_path):
    before = checkout(tmp_path).key()
    assert checkout(tmp_path).key() == before
    assert checkout(tmp_path, '"click==8.5.2"').key() != before


def test_the_key_changes_with_a_constraint(tmp_path):
    project = checkout(tmp_path)
    before = project.key()
    project.constraints.write_text("click==8.5.2\n", encoding="utf-8")
    assert project.key() != before
