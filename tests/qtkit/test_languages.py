"""Languages: switched while the program runs; a text without translation shows itself."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QDialogButtonBox, QLabel

import desktop.qtkit
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP, languages


@pytest.fixture
def known(theme):
    assert theme
    found = languages()
    before = QLocale()
    yield found
    found.use("en")
    QLocale.setDefault(before)


def test_qt_s_own_texts_follow_the_language(qtbot, known):
    known.use("zh")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "取消"
    assert QLocale().language() is QLocale.Language.Chinese
    known.use("en")
    assert QLocale().language() is QLocale.Language.English


def test_a_widget_is_told_when_the_language_changes(qtbot, known):
    class Told(QLabel):
        """Counts what it hears."""

        heard = 0

        def changeEvent(self, event):  # noqa: N802 - Qt's name
            """Count."""
            self.heard += event.type() is QEvent.Type.LanguageChange

    widget = Told()
    qtbot.addWidget(widget)
    known.use("zh")
    QCoreApplication.processEvents()
    assert widget.heard > 0


def test_the_pseudo_language_marks_every_translatable_text(known):
    known.use_pseudo()
    assert QCoreApplication.translate("Any", "Save") == "⟦Save⟧"
    known.use("en")
    assert QCoreApplication.translate("Any", "Save") == "Save"


def test_a_marked_text_is_itself():
    assert QT_TRANSLATE_NOOP("Command", "Assign to me") == "Assign to me"


def test_a_text_without_translation_is_shown_as_it_is(known):
    assert known.text_in("zh", "NoSuchContext", "No such text") == "No such text"


def tr_calls():
    folder = Path(desktop.qtkit.__file__).parent
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
            if is_call and node.func.attr == "tr":
                yield path, node


def test_every_tr_gets_a_plain_text_and_is_called_on_self():
    for path, node in tr_calls():
        where = f"{path.name}:{node.lineno}"
        assert isinstance(node.args[0], ast.Constant), where
        assert isinstance(node.func.value, ast.Name), where
        assert node.func.value.id == "self", where
