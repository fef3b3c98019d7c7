"""Tests of the folder for machines without a network, as far as they need none of its wheels."""

import json
import subprocess
from pathlib import Path

import pytest

import offline
from environment import Place
from offline import check_pack, describe
from project import PACK_FILE, Project
from speech import Stop


@pytest.fixture
def packed(tmp_path):
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    (wheels / "deskbook-1.2.3-py3-none-any.whl").write_bytes(b"wheel")
    (tmp_path / PACK_FILE).write_text(json.dumps(describe(wheels, "1.2.3")), encoding="utf-8")
    return tmp_path


def change(folder: Path, **values) -> None:
    file = folder / PACK_FILE
    known = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps({**known, **values}), encoding="utf-8")


def test_a_whole_pack_is_taken(packed):
    check_pack(packed)


def test_a_damaged_wheel_is_named(packed):
    next((packed / "wheels").iterdir()).write_bytes(b"wheeI")
    with pytest.raises(Stop, match=r"deskbook-1\.2\.3-py3-none-any\.whl is missing or damaged"):
        check_pack(packed)


def test_a_missing_wheel_is_named(packed):
    next((packed / "wheels").iterdir()).unlink()
    with pytest.raises(Stop, match="missing or damaged"):
        check_pack(packed)


@pytest.mark.parametrize(("what", "value"), [("python", "3.2"), ("platform", "plan9-vax")])
def test_a_pack_for_another_machine_is_refused(packed, what, value):
    change(packed, **{what: value})
    with pytest.raises(Stop, match=value):
        check_pack(packed)


def test_packing_never_empties_a_folder_of_somebody_else(tmp_path):
    (tmp_path / "wheels").mkdir()
    note = tmp_path / "wheels" / "note.txt"
    note.write_text("mine", encoding="utf-8")
    project = Project(tmp_path, "1", (), (), tmp_path / "c.txt", None, checkout=True)
    with pytest.raises(Stop, match="neither empty nor an earlier pack folder"):
        offline.pack(project, Place(tmp_path / ".venv"), tmp_path, with_tests=False)
    assert note.read_text(encoding="utf-8") == "mine"


def test_a_pack_holds_the_installers_and_a_note_in_both_languages(tmp_path, monkeypatch):
    def run(command, **_options):
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", run)
    project = Project(tmp_path, "1.2.3", (), (), tmp_path / "c.txt", None, checkout=True)
    folder = tmp_path / "pack"
    offline.pack(project, Place(tmp_path / ".venv"), folder, with_tests=False)
    names = {file.name for file in (folder / "installers").iterdir()}
    assert {"bootstrap.py", "constraints.txt", "libraries.toml", "pack_readme.txt"} <= names
    assert not any(name.startswith("make_") for name in names)
    note = (folder / "README.txt").read_text(encoding="utf-8")
    assert "Deskbook 台本 1.2.3" in note
    assert "libgl1" in note
    assert "$" not in note


def test_a_failed_packing_is_not_taken_for_a_whole_pack(tmp_path, monkeypatch):
    monkeypatch.setattr(
        subprocess, "run", lambda command, **_kw: subprocess.CompletedProcess(command, 1)
    )
    project = Project(tmp_path, "1.2.3", (), (), tmp_path / "c.txt", None, checkout=True)
    with pytest.raises(Stop, match="This step failed"):
        offline.pack(project, Place(tmp_path / ".venv"), tmp_path / "pack", with_tests=False)
    assert not (tmp_path / "pack" / PACK_FILE).exists()
