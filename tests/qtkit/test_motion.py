"""Movement: as the system wishes, or as the person says; one place, one duration."""

import ast
import plistlib
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

import desktop
from desktop.qtkit import motion
from desktop.qtkit.motion import Wish, duration, glide, use_motion
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.toast import ToastArea


@pytest.fixture(autouse=True)
def rest(theme):
    yield
    theme.motion = "system"


def test_without_motion_things_are_simply_there(page):
    use_motion(Wish.NONE)
    part = QWidget(page)
    glide(part, QPoint(0, 40), QPoint(0, 8))
    assert (duration(), part.pos()) == (0, QPoint(0, 8))
    assert not part.findChildren(QAbstractAnimation)
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)


def test_with_motion_a_notice_rises_for_the_time_in_the_tokens(qtbot, page):
    use_motion(Wish.FULL)
    assert duration() == tokens().motion["short_ms"] == 120
    area = ToastArea(page)
    area.show_toast("Ticket resolved")
    moving = area.findChild(QAbstractAnimation)
    assert moving.duration() == 120
    end = moving.endValue()
    qtbot.waitUntil(lambda: area.pos() == end)


def test_the_system_s_wish_counts_where_the_person_said_nothing(monkeypatch, theme):
    monkeypatch.setattr(motion, "_UNSEEN", ())
    for rests in (True, False):
        monkeypatch.setattr(motion, "system_rests", lambda rests=rests: rests)
        use_motion(Wish.SYSTEM)
        assert bool(duration()) is not rests
    monkeypatch.setattr(motion, "system_rests", lambda: True)
    use_motion(Wish.FULL)
    assert duration() > 0
    assert theme.motion == "full"


@pytest.mark.parametrize(
    ("gtk", "kde", "rests"),
    [
        ("[Settings]\ngtk-enable-animations=0\n", "", True),
        ("[Settings]\ngtk-enable-animations=false\n", "", True),
        ("[Settings]\ngtk-enable-animations=1\n", "[KDE]\nAnimationDurationFactor=1\n", False),
        ("", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("no section", "[KDE\nbroken", False),
        ("[Settings]\n", "[Other]\nx=%\n", False),
    ],
)
def test_the_wish_of_linux_desktops_is_read_from_their_files(tmp_path, gtk, kde, rests):
    files = tmp_path / "settings.ini", tmp_path / "kdeglobals"
    for file, text in zip(files, (gtk, kde), strict=True):
        file.write_text(text, encoding="utf-8")
    assert motion.linux_rests(*files) is rests
    assert not motion.linux_rests(tmp_path / "none", tmp_path / "no")


def test_the_wish_of_macos_is_read_from_its_file(tmp_path):
    file = tmp_path / "access.plist"
    assert not motion.mac_rests(file)
    file.write_text("not a plist", encoding="utf-8")
    assert not motion.mac_rests(file)
    file.write_bytes(plistlib.dumps({"reduceMotion": True}))
    assert motion.mac_rests(file)


def test_nothing_else_animates():
    root = Path(desktop.__file__).parent
    animating = set()
    for path in root.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(node, "id", getattr(node, "attr", ""))
            if isinstance(node, ast.Name | ast.Attribute) and name.endswith("Animation"):
                animating.add(path.name)
    assert animating - {"guide.py"} == {"motion.py"}
