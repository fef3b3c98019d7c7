"""Both steps in one window, and the page of a refused file."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.ticket import Person
from desktop.qtkit.i18n import languages
from desktop.views.start.first_start import FirstStart
from desktop.views.start.person_chooser import PersonChooser
from desktop.views.start.refused_file import RefusedFile
from desktop.views.start.start_window import StartWindow


class Teams:
    """Knows no team."""

    def name(self, _key):
        """Return no name."""
        return Bilingual()


@pytest.fixture
def window(qtbot, tmp_path):
    languages().use("en")
    found = StartWindow(FirstStart(tmp_path))
    qtbot.addWidget(found)
    found.show()
    QApplication.processEvents()
    yield found
    languages().use("zh")


def chooser():
    return PersonChooser([Person(1, Bilingual("罗斌", "Luo Bin"), role="agent")], Teams())


def test_from_1280_on_both_steps_stand_side_by_side(window):
    window.resize(1280, 800)
    people = chooser()
    window.show_people(people)
    assert people.isVisible()
    assert window.first.isVisible()


def test_below_1280_the_second_step_takes_the_place_of_the_first(window):
    window.resize(1100, 700)
    people = chooser()
    window.show_people(people)
    assert people.isVisible()
    assert not window.first.isVisible()
    people.findChild(QPushButton, "back").click()
    assert window.first.isVisible()


def test_a_wider_window_shows_both_again(window):
    window.resize(1100, 700)
    window.show_people(chooser())
    window.resize(1400, 700)
    QApplication.processEvents()
    assert window.first.isVisible()


def test_a_refused_file_takes_the_place_of_both_steps(window):
    page = RefusedFile(AppError("no_workspace", path="/x"), Path("/x"))
    window.show_refused(page)
    assert page.isVisible()
    assert not window.first.isVisible()
    window.drop_refused()
    assert window.first.isVisible()


WAYS = {
    "workspace_damaged": {"restore", "another", "folder"},
    "workspace_open_elsewhere": {"retry", "another", "folder"},
    "foreign_file": {"another", "folder"},
    "newer_file": {"another", "folder"},
}


@pytest.mark.parametrize("code", WAYS)
def test_each_refusal_offers_only_the_ways_out_that_there_are(qtbot, window, code):
    assert window
    params = {"path": "/x", "detail": "malformed", "version": 9, "known": 1}
    page = RefusedFile(AppError(code, **params), Path("/x"), has_backups=True)
    qtbot.addWidget(page)
    page.show()
    buttons = {b.objectName(): b for b in page.findChildren(QPushButton) if b.isVisible()}
    assert buttons.keys() == WAYS[code]
    signals = {
        "restore": page.restore_asked,
        "retry": page.retried,
        "another": page.another_asked,
        "folder": page.folder_asked,
    }
    for name, button in buttons.items():
        with qtbot.waitSignal(signals[name]):
            button.click()


def test_a_damaged_workspace_without_a_backup_offers_no_restore(qtbot):
    page = RefusedFile(AppError("workspace_damaged", detail="malformed"), Path("/x"))
    qtbot.addWidget(page)
    page.show()
    assert not page.findChild(QPushButton, "restore").isVisible()
    page.focus_first()
    assert any("malformed" in label.text() for label in page.findChildren(QLabel))
