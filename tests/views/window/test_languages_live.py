"""The language changes while everything is open: each text follows, comes back, nothing is lost."""

from collections import Counter

import pytest
from defusedxml import ElementTree
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

from desktop.resources import resource

PANES = ("queue", "composer", "ticket", "new", "help", "settings", "import")
pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


def texts(window):
    """Return what each visible control says, in order."""
    found = []
    for part in window.findChildren(QWidget):
        if not part.isVisibleTo(window):
            continue
        if isinstance(part, QLabel | QAbstractButton):
            found.append((type(part).__name__, part.text(), part.accessibleName()))
        if isinstance(part, QLineEdit | QPlainTextEdit):
            found.append((type(part).__name__, part.placeholderText(), part.accessibleName()))
    return found


def only_english():
    """Return the texts whose Chinese is another text and which no Chinese text has."""
    root = ElementTree.parse(resource("i18n/deskbook_zh_CN.ts")).getroot()
    pairs = [
        (message.findtext("source"), message.findtext("translation"))
        for message in root.iter("message")
    ]
    # What languages call themselves is said in both.
    chinese = {"English"} | {said for _, said in pairs}
    return {source for source, said in pairs if source != said} - chinese


def switch(desk, language):
    desk.app.machine.values["language"] = language
    desk.app.apply_setting("language", language)
    desk.settle()


def test_every_text_of_every_pane_changes_and_comes_back(opened):
    desk = opened("en")
    left = {}
    for pane in PANES:
        desk.show(pane)
        before = Counter(texts(desk.window))
        switch(desk, "zh")
        english = only_english()
        stale = {text for _, *said in texts(desk.window) for text in said if text in english}
        if stale:
            left[pane] = stale
        switch(desk, "en")
        assert Counter(texts(desk.window)) == before, pane
    assert left == {}


def test_nothing_typed_is_lost_when_the_language_changes(opened):
    desk = opened("en")
    desk.queue.search.setText("ERP")
    desk.settle()
    desk.show("composer")
    answer = desk.window.findChild(QWidget, "composer_text")
    answer.setPlainText("Typed with care")
    switch(desk, "zh")
    assert answer.toPlainText() == "Typed with care"
    assert desk.queue.search.text() == "ERP"
    desk.show("new")
    subject = desk.window.findChild(QWidget, "new_subject")
    subject.setText("Half a sen")
    switch(desk, "en")
    assert subject.text() == "Half a sen"
    assert desk.window.shown() == "new"


def test_qt_s_own_menu_of_a_text_field_speaks_the_language_too(opened):
    desk = opened("en")
    said = {}
    for language in ("zh", "en"):
        switch(desk, language)
        menu = desk.queue.search.createStandardContextMenu()
        said[language] = [action.text().split("\t")[0] for action in menu.actions()]
        menu.deleteLater()
    assert "&Paste" in said["en"]
    assert any("粘贴" in text for text in said["zh"])
