"""What a start loads before the first rows are on the screen."""

import os

import pytest

from desktop.bench.start import agent_number, probe_command, run
from desktop.bench.workspace import fill


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", os.environ.get("QT_QPA_PLATFORM", "offscreen"))
    root = tmp_path / "desk"
    fill(root, 70)
    return root


def test_rows_are_painted_before_anything_heavy_is_loaded(desk):
    moments = run(probe_command(desk, agent_number(desk)))
    assert moments["early"] == []
    assert 0 < moments["painted"] <= moments["complete"] <= moments["idle"]
