"""Tests of the command line that starts, checks and packs Deskbook."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

import bootstrap
import checks
import environment
from bootstrap import app_command, check_python, has_display, read_arguments
from checks import qt_environment, run_checks, static_steps, suite_step, window_step
from environment import Place
from project import Project
from speech import Stop


@pytest.fixture
def project(tmp_path):
    constraints = tmp_path / "constraints.txt"
    constraints.touch()
    found = Project(tmp_path, "1.2.3", (), (), constraints, None, checkout=True)
    place = environment.place_of(found)
    place.bin.mkdir(parents=True)
    place.python.touch()
    environment.write_stamp(place, key=found.key(), libraries=["offscreen", "xcb"])
    return found


@pytest.fixture
def started(monkeypatch):
    """Return the list of what would have been started, with its Qt platform."""
    seen = []

    def call(command, *, env=None, **_options):
        seen.append((list(command), (env or {}).get("QT_QPA_PLATFORM")))
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", call)
    monkeypatch.setattr(os, "execve", lambda _path, command, env: call(command, env=env))
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return seen


def test_linux_without_either_variable_has_no_display():
    assert not has_display({}, "linux")
    assert not has_display({"DISPLAY": "", "WAYLAND_DISPLAY": ""}, "linux")


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_linux_with_one_of_them_has_a_display(name):
    assert has_display({name: "x"}, "linux")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_a_display(platform):
    assert has_display({}, platform)


@pytest.mark.parametrize("version", [(3, 11), (3, 14)])
def test_the_pythons_of_pyproject_are_taken(version):
    check_python(version)


@pytest.mark.parametrize("version", [(3, 10), (3, 15), (2, 7)])
def test_other_pythons_are_refused_by_name(version):
    with pytest.raises(Stop, match=f"{version[0]}.{version[1]}"):
        check_python(version)


def test_arguments_after_two_dashes_go_on():
    given = read_arguments(["test", "--", "-k", "queue", "-x"])
    assert given.args == ["-k", "queue", "-x"]
    assert read_arguments(["run"]).args == []


def test_a_missing_command_is_wrong_usage():
    with pytest.raises(SystemExit) as stop:
        read_arguments([])
    assert stop.value.code == 2


def test_a_display_starts_the_window(project, started, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    bootstrap.run(project, [])
    command, platform = started[0]
    assert command == app_command(environment.place_of(project), [])
    assert platform is None


def test_no_display_draws_the_tour_and_says_so(project, started, capsys):
    assert bootstrap.run(project, []) == 0
    [(command, platform)] = started
    assert command[-3:] == ["tour", "-o", str(project.root / "tour")]
    assert platform == "offscreen"
    said = capsys.readouterr().out
    assert "no display" in said
    assert "没有图形界面" in said
    assert said.rstrip().endswith(f"The pictures are in: {project.root / 'tour'}")


def test_a_tour_that_fails_hands_on_its_exit_code(project, started, monkeypatch):
    monkeypatch.setattr(
        subprocess, "run", lambda command, **_kw: subprocess.CompletedProcess(command, 3)
    )
    assert bootstrap.run(project, []) == 3
    assert started == []


def test_a_command_runs_without_display_and_without_looking_for_libraries(
    project, started, monkeypatch
):
    monkeypatch.setattr(
        bootstrap, "bring_libraries", lambda _uses: pytest.fail("looked for libraries")
    )
    environment.write_stamp(environment.place_of(project), libraries=[])
    bootstrap.run(project, ["check", "--json"])
    command, platform = started[0]
    assert command[-2:] == ["check", "--json"]
    assert platform == "offscreen"


def test_libraries_are_looked_for_once(project, monkeypatch):
    place = environment.place_of(project)
    environment.write_stamp(place, libraries=[])
    asked = []
    monkeypatch.setattr(bootstrap, "bring_libraries", asked.append)
    bootstrap.ensure_libraries(place, ("offscreen",))
    bootstrap.ensure_libraries(place, ("offscreen",))
    assert asked == [("offscreen",)]


def test_a_private_runtime_folder_stands_in_for_a_missing_one(tmp_path):
    place = Place(tmp_path)
    chosen = qt_environment({"LC_ALL": "C"}, place, "offscreen")
    runtime = Path(chosen["XDG_RUNTIME_DIR"])
    assert stat.S_IMODE(runtime.stat().st_mode) == 0o700 or os.name == "nt"
    assert chosen["LC_ALL"] == "C.UTF-8"
    kept = qt_environment({"XDG_RUNTIME_DIR": "mine"}, place, "xcb")
    assert kept == {"XDG_RUNTIME_DIR": "mine", "QT_QPA_PLATFORM": "xcb"}


def test_extra_arguments_come_last_so_that_they_win():
    assert suite_step(Path("python"), ["-n", "0"]).command[-2:] == ["-n", "0"]


def test_the_window_run_keeps_to_the_window_tests():
    step = window_step(Path("python"), ["-m", "soak"])
    assert step.command[-2:] == ["-m", "window"]
    assert "-n" in step.command


def test_every_check_runs_even_when_one_fails_and_the_suite_is_last(project, monkeypatch, capsys):
    names = []

    def run(command, **_options):
        names.append(command)
        return subprocess.CompletedProcess(command, 1 if "mypy" in command else 0)

    monkeypatch.setattr(subprocess, "run", run)
    place = environment.place_of(project)
    assert run_checks(place, project.root, [], xvfb=True) == 1
    assert len(names) == len(static_steps(place)) + 2
    assert names[-1] == suite_step(place.python, []).command
    assert "Failed so far: mypy" in capsys.readouterr().out


def test_all_checks_passing_is_success_even_without_a_window_test(project, monkeypatch):
    def run(command, **_options):
        return subprocess.CompletedProcess(command, 5 if "window" in command else 0)

    monkeypatch.setattr(subprocess, "run", run)
    assert run_checks(environment.place_of(project), project.root, [], xvfb=True) == 0


def test_a_failing_suite_fails_the_run(project, monkeypatch):
    def run(command, **_options):
        return subprocess.CompletedProcess(command, 1 if "not soak" in command else 0)

    monkeypatch.setattr(subprocess, "run", run)
    assert run_checks(environment.place_of(project), project.root, [], xvfb=False) == 1


def test_a_stop_speaks_both_languages_and_ends_with_one(monkeypatch, capsys):
    def act(_argv):
        raise Stop("中文", "English")

    monkeypatch.setattr(bootstrap, "act", act)
    assert bootstrap.main() == 1
    assert capsys.readouterr().err == "中文\nEnglish\n"


def test_the_ci_calls_the_test_command_and_nothing_else():
    lines = (Path(checks.__file__).parents[1] / ".ci" / "run").read_text("utf-8").splitlines()
    commands = [line for line in lines if line and not line.startswith(("#", "set ", "cd "))]
    assert commands == ["exec python3 installers/bootstrap.py test"]
