"""The tour draws every scene, the same bytes each time, none of them blank."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop.tour.scenes import SCENES

ROOT = Path(__file__).resolve().parents[2]
_COLOURS = 12


def draw(folder):
    """Begin to draw the tour in one language and theme."""
    home = {"DESKBOOK_HOME": str(folder / "home"), "QT_QPA_PLATFORM": "offscreen"}
    line = [sys.executable, "-m", "desktop", "tour", "-o", str(folder / "out")]
    line += ["--lang", "en", "--theme", "light"]
    setting = {**os.environ, **home, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        line, cwd=folder, env=setting, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    """Return the pictures of two tours drawn side by side, by name."""
    folders = [tmp_path_factory.mktemp(name) for name in ("one", "two")]
    ended = [(draw(folder), folder) for folder in folders]
    said = [process.communicate()[0].decode() for process, _ in ended]
    assert [process.returncode for process, _ in ended] == [0, 0], said
    return [
        {file.name: file.read_bytes() for file in (folder / "out").glob("*.png")}
        for _, folder in ended
    ]


def test_scenes_have_names_of_their_own():
    names = [scene.name for scene in SCENES]
    assert len(names) == len(set(names))


def test_every_scene_becomes_a_picture(drawn):
    assert set(drawn[0]) == {f"{scene.name}-light-en.png" for scene in SCENES}


def test_two_tours_are_equal_byte_for_byte(drawn):
    one, two = drawn
    assert [name for name in one if one[name] != two.get(name)] == []


def test_no_picture_is_blank_and_no_two_scenes_look_alike(drawn):
    for name, data in drawn[0].items():
        image = QImage.fromData(data).scaled(96, 60)
        seen = {image.pixel(x, y) for x in range(96) for y in range(60)}
        assert len(seen) > _COLOURS, name
    assert len(set(drawn[0].values())) == len(drawn[0])
