"""Modules read ahead of a pane: one a turn, all of them, and every name is a real module."""

import sys
from importlib.util import find_spec

import pytest
from PySide6.QtCore import QObject

from desktop.app import library_area
from desktop.qtkit import import_ahead
from desktop.qtkit.import_ahead import ImportAhead


@pytest.fixture
def rooms(tmp_path, monkeypatch):
    names = ("ahead_first", "ahead_second")
    for name in names:
        (tmp_path / f"{name}.py").write_text("", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(import_ahead, "_PAUSE_MS", 1)
    yield names
    for name in names:
        sys.modules.pop(name, None)


def test_modules_are_read_one_in_each_turn_until_all_are_there(qtbot, rooms):
    parent = QObject()
    ahead = ImportAhead(rooms, parent)
    assert not ahead.is_done()
    ahead.start()
    assert not set(rooms) & sys.modules.keys()
    qtbot.waitUntil(lambda: rooms[0] in sys.modules)
    qtbot.waitUntil(ahead.is_done)
    assert set(rooms) <= sys.modules.keys()


def test_nothing_is_read_ahead_before_the_window_rests(qtbot, rooms):
    parent = QObject()
    ahead = ImportAhead(rooms, parent)
    qtbot.wait(20)
    assert not ahead.is_done()
    assert rooms[0] not in sys.modules


@pytest.mark.parametrize("name", library_area.AHEAD)
def test_what_the_library_reads_ahead_exists(name):
    assert find_spec(name) is not None
