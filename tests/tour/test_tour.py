"""The tour draws every scene, the same bytes each time, none of them blank."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop.services.machine import Machine
from desktop.services.sample import ANCHOR_MS
from desktop.services.workspace import open_workspace
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


@pytest.mark.parametrize(
    ("words", "said"), [(["--size", "wide"], "invalid"), (["--workspace"], "no sample desk")]
)
def test_wrong_usage_is_told_in_one_line_and_nothing_is_changed(tmp_path, words, said):
    other = tmp_path / "other"
    machine = Machine(tmp_path / "machine")
    open_workspace(other, machine, lambda: ANCHOR_MS, create=True).close()
    before = (other / "deskbook.db").read_bytes()
    words = [*words, str(other)] if words == ["--workspace"] else words
    line = [sys.executable, "-m", "desktop", "tour", "-o", str(tmp_path / "out"), *words]
    setting = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    setting["DESKBOOK_HOME"] = str(tmp_path / "home")
    ended = subprocess.run(line, cwd=tmp_path, env=setting, capture_output=True, check=False)
    assert ended.returncode == 2
    assert said in ended.stderr.decode()
    assert (other / "deskbook.db").read_bytes() == before


def test_a_desk_that_is_kept_is_made_once_and_drawn_from_a_copy(tmp_path):
    setting = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    setting["DESKBOOK_HOME"] = str(tmp_path / "home")
    line = [sys.executable, "-m", "desktop", "tour", "-o", str(tmp_path / "out")]
    line += ["--workspace", str(tmp_path / "desk"), "--only", "queue-toast"]
    line += ["--lang", "en", "--theme", "light"]
    kept = []
    for _ in range(2):
        subprocess.run(line, cwd=tmp_path, env=setting, capture_output=True, check=True)
        kept.append((tmp_path / "desk" / "deskbook.db").read_bytes())
    assert kept[0] == kept[1]


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
