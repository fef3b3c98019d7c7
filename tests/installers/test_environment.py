"""Tests of the private environment: its paths, its stamp, its commands."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import environment
import links
from environment import Place, is_laid, lay, pip_command, pip_install, place_of
from project import Project
from speech import Stop


@pytest.fixture
def project(tmp_path):
    constraints = tmp_path / "constraints.txt"
    constraints.write_text("click==8.5.1\n", encoding="utf-8")
    return Project(
        root=tmp_path,
        version="1.2.3",
        requirements=("click==8.5.1",),
        dev=("pytest==9.2.0",),
        constraints=constraints,
        wheels=None,
        checkout=True,
    )


def lay_by_hand(project: Project, **known) -> Place:
    place = place_of(project)
    place.bin.mkdir(parents=True, exist_ok=True)
    place.python.touch()
    environment.write_stamp(place, key=project.key(), **known)
    return place


def test_windows_keeps_its_commands_in_scripts():
    place = Place(Path("home") / ".venv", windows=True)
    assert place.python == Path("home/.venv/Scripts/python.exe")
    assert place.site_packages == Path("home/.venv/Lib/site-packages")


def test_other_systems_keep_their_commands_in_bin():
    place = Place(Path("home") / ".venv", windows=False)
    assert place.python == Path("home/.venv/bin/python")
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    assert place.site_packages == Path(f"home/.venv/lib/{version}/site-packages")


def test_nothing_is_laid_in_a_new_folder(project):
    assert not is_laid(project, dev=False)


def test_a_stamp_that_fits_makes_the_second_start_quick(project, monkeypatch):
    lay_by_hand(project)
    monkeypatch.setattr(subprocess, "run", lambda *_args, **_kw: pytest.fail("a process started"))
    assert lay(project) == place_of(project)


def test_a_plain_environment_lacks_the_dev_tools(project):
    lay_by_hand(project, dev=False)
    assert is_laid(project, dev=False)
    assert not is_laid(project, dev=True)


def test_a_changed_pin_asks_for_a_new_environment(project):
    lay_by_hand(project)
    assert not is_laid(project._replace(requirements=("click==8.5.2",)), dev=False)


def test_an_environment_whose_python_is_gone_is_laid_anew(project):
    lay_by_hand(project).python.unlink()
    assert not is_laid(project, dev=False)


def test_a_damaged_stamp_counts_as_none(project):
    place = lay_by_hand(project)
    place.stamp.write_text("{half", encoding="utf-8")
    assert not is_laid(project, dev=False)


def test_a_folder_of_somebody_else_is_left_alone(project):
    mine = project.root / ".venv" / "notes.txt"
    mine.parent.mkdir()
    mine.write_text("mine", encoding="utf-8")
    with pytest.raises(Stop, match="no Python environment"):
        lay(project)
    assert mine.read_text(encoding="utf-8") == "mine"


def test_a_failed_installation_leaves_no_stamp(project, monkeypatch):
    def run(command, **_options):
        return subprocess.CompletedProcess(command, 1 if "install" in command else 0)

    monkeypatch.setattr(subprocess, "run", run)
    with pytest.raises(Stop, match="exit code 1"):
        lay(project)
    assert not is_laid(project, dev=False)


def test_pip_of_the_environment_is_used_where_it_has_one(project):
    place = place_of(project)
    (place.site_packages / "pip").mkdir(parents=True)
    assert pip_command(place, None) == [str(place.python), "-m", "pip"]


def test_a_packed_pip_serves_an_environment_without_one(project, tmp_path):
    wheel = tmp_path / "pip-26.0-py3-none-any.whl"
    wheel.touch()
    place = place_of(project)
    assert pip_command(place, tmp_path) == [str(place.python), str(wheel / "pip")]


def test_the_pip_of_the_system_is_pointed_at_the_environment(project):
    place = place_of(project)
    wanted = [sys.executable, "-m", "pip", "--python", str(place.python)]
    assert pip_command(place, None) == wanted


def test_installing_from_a_pack_asks_no_index(project, tmp_path):
    command = pip_install(place_of(project), project._replace(wheels=tmp_path), ("click",))
    assert "--no-index" in command
    assert command[command.index("--find-links") + 1] == str(tmp_path)


def test_installing_is_held_to_the_constraints_and_names_no_address(project):
    command = pip_install(place_of(project), project, ("click==8.5.1",))
    assert command[command.index("--constraint") + 1] == str(project.constraints)
    assert command[-1] == "click==8.5.1"
    assert not any("://" in word or "index-url" in word for word in command)


def test_a_python_without_ensurepip_or_pip_is_told_one_line(project, monkeypatch):
    monkeypatch.setattr(environment.importlib.util, "find_spec", lambda _name: None)
    monkeypatch.setattr(environment, "can_use_apt", lambda: False)
    monkeypatch.setattr(environment, "missing_libraries", lambda _uses: {"libGL.so.1": "libgl1"})
    with pytest.raises(Stop, match=r"apt-get install .* python3-venv libgl1"):
        lay(project)


def test_a_linked_checkout_has_its_path_metadata_and_command(tmp_path):
    site, commands = tmp_path / "site", tmp_path / "bin"
    site.mkdir()
    commands.mkdir()
    links.link(site, commands, tmp_path, "1.2.2")
    links.link(site, commands, tmp_path, "1.2.3")
    assert (site / "deskbook.pth").read_text(encoding="utf-8").strip() == str(tmp_path)
    assert [folder.name for folder in site.glob("*.dist-info")] == ["deskbook-1.2.3.dist-info"]
    assert os.access(commands / "deskbook", os.X_OK)


def test_a_folder_with_chinese_in_its_name_is_found_in_every_locale():
    line = links.path_line(Path("home") / "台本")
    assert line.isascii()
    quoted = line.removeprefix("import sys; sys.path.append(").removesuffix(")\n")
    assert ast.literal_eval(quoted) == str(Path("home") / "台本")


def test_windows_gets_a_command_file(tmp_path):
    site, commands = tmp_path / "site", tmp_path / "Scripts"
    site.mkdir()
    commands.mkdir()
    links.link(site, commands, tmp_path, "1.2.3")
    assert "-m desktop %*" in (commands / "deskbook.cmd").read_text(encoding="utf-8")
