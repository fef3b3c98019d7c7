"""Tests of the search for Qt's system libraries."""

import re
import subprocess
import sys

import pytest

import libraries
from libraries import apt_line, bring_libraries, library_table, missing_libraries, uses_of_qt
from speech import Stop


def test_a_machine_without_display_needs_only_the_offscreen_libraries():
    assert uses_of_qt({}, "linux") == ("offscreen",)


def test_an_x_display_needs_the_xcb_libraries_too():
    assert uses_of_qt({"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}, "linux") == ("offscreen", "xcb")


def test_a_wayland_display_alone_needs_the_wayland_libraries():
    assert uses_of_qt({"WAYLAND_DISPLAY": "wayland-0"}, "linux") == ("offscreen", "wayland")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_bring_their_own(platform):
    assert uses_of_qt({}, platform) == ()


def test_every_library_has_a_file_name_and_a_debian_package():
    rows = [row for use in library_table().values() for row in use.items()]
    assert all(re.fullmatch(r"lib[\w.-]+\.so\.\d+", soname) for soname, _ in rows)
    assert all(re.fullmatch(r"lib[a-z0-9.+-]+", package) for _, package in rows)


def test_missing_libraries_are_those_the_loader_refuses(monkeypatch):
    monkeypatch.setattr(libraries, "can_load", lambda name: name != "libEGL.so.1")
    assert missing_libraries(["offscreen"]) == {"libEGL.so.1": "libegl1"}


def test_the_loader_refuses_a_library_that_is_not_there():
    assert not libraries.can_load("libdeskbook-nowhere.so.9")


def test_the_apt_line_can_be_run_as_it_is():
    wanted = "sudo apt-get install -y --no-install-recommends libegl1 libgl1"
    assert apt_line(["libegl1", "libgl1"]) == wanted


def test_an_ordinary_person_is_told_the_one_line_to_run(monkeypatch):
    monkeypatch.setattr(libraries, "can_load", lambda name: name != "libGL.so.1")
    monkeypatch.setattr(libraries, "can_use_apt", lambda: False)
    with pytest.raises(Stop, match=r"libGL\.so\.1.*sudo apt-get install .* libgl1") as stop:
        bring_libraries(["offscreen"])
    assert "libgl1" in stop.value.zh


def test_root_on_debian_has_the_missing_packages_installed(monkeypatch):
    there = {name for name in library_table()["offscreen"] if name != "libGL.so.1"}
    asked = []

    def install(packages):
        asked.extend(packages)
        there.add("libGL.so.1")
        return True

    monkeypatch.setattr(libraries, "can_load", there.__contains__)
    monkeypatch.setattr(libraries, "can_use_apt", lambda: True)
    monkeypatch.setattr(libraries, "apt_install", install)
    bring_libraries(["offscreen"])
    assert asked == ["libgl1"]


def test_an_installation_that_did_not_help_stops(monkeypatch):
    monkeypatch.setattr(libraries, "can_load", lambda _name: False)
    monkeypatch.setattr(libraries, "can_use_apt", lambda: True)
    monkeypatch.setattr(libraries, "apt_install", lambda _packages: False)
    with pytest.raises(Stop):
        bring_libraries(["offscreen"])


def test_apt_asks_for_fresh_lists_only_where_the_first_try_failed(monkeypatch):
    asked = []

    def run(command, **_options):
        asked.append(command[1])
        return subprocess.CompletedProcess(command, 100 if asked == ["install"] else 0, "")

    monkeypatch.setattr(subprocess, "run", run)
    assert libraries.apt_install(["libgl1"])
    assert asked == ["install", "update", "install"]
    asked[:] = ["before"]
    assert libraries.apt_install(["libgl1"])
    assert asked == ["before", "install"]


def test_what_apt_said_is_shown_where_it_failed(monkeypatch, capsys):
    monkeypatch.setattr(
        subprocess, "run", lambda command, **_kw: subprocess.CompletedProcess(command, 100, "E: no")
    )
    assert not libraries.apt_install(["libgl1"])
    assert "E: no" in capsys.readouterr().err


def test_nothing_is_said_where_nothing_is_missing(monkeypatch, capsys):
    monkeypatch.setattr(libraries, "can_load", lambda _name: True)
    bring_libraries(["offscreen", "xcb"])
    assert capsys.readouterr().out == ""


def test_xvfb_is_not_looked_for_elsewhere_than_linux(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert not libraries.bring_xvfb()
