"""The page of components shows no cut text, in any theme, language or text scale."""

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.qtkit.i18n import PseudoTranslator
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.chip import Chip
from desktop.qtkit.widgets.gallery import Gallery

TEXTS = tomllib.loads(Path(__file__).with_name("gallery_zh.toml").read_text(encoding="utf-8"))


class Chinese(QTranslator):
    """The texts beside this test."""

    def translate(self, context, text, *_more):
        """Return the Chinese text, whatever the context."""
        del context
        return next((group[text] for group in TEXTS.values() if text in group), "")

    def isEmpty(self):  # noqa: N802 - Qt's name
        """Say that there are texts."""
        return False


TRANSLATORS = {"zh": Chinese, "en": QTranslator, "pseudo": PseudoTranslator}


@pytest.fixture(params=list(TRANSLATORS))
def language(request, theme):
    theme.set_language("zh" if request.param == "zh" else "en")
    translator = TRANSLATORS[request.param]()
    QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def show(qtbot, theme, language):
    assert language

    def opened(mode="light", scale=1.0):
        theme.set_mode(mode)
        theme.set_scale(scale)
        page = Gallery()
        qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        QApplication.processEvents()
        return page

    return opened


def cut(page):
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | Button | Chip):
            continue
        wanted = widget.minimumSizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            if widget.heightForWidth(widget.width()) > widget.height():
                yield widget.text()
        elif wanted.width() > widget.width() or wanted.height() > widget.height():
            yield widget.text()


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_no_text_is_cut(show, mode, scale):
    assert list(cut(show(mode, scale))) == []


def test_no_text_is_cut_when_the_scale_changes_while_the_page_is_open(show, theme):
    page = show()
    theme.set_scale(1.75)
    QApplication.processEvents()
    page.resize(page.minimumSizeHint())
    QApplication.processEvents()
    assert list(cut(page)) == []


def test_every_text_can_be_translated(show, language):
    page = show()
    if language == "pseudo":
        texts = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
        free = {"*", "62%", ""}
        assert [text for text in texts if not text.startswith("⟦") and text not in free] == []


def test_everything_with_focus_has_a_name(show):
    page = show()
    unnamed = []
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.isVisibleTo(page):
            reader = QAccessible.queryAccessibleInterface(widget)
            if reader is None or not reader.text(QAccessible.Text.Name):
                unnamed.append(widget)
    assert unnamed == []


def test_the_page_is_painted_in_both_themes_differently(show):
    light = show("light").grab().toImage()
    dark = show("dark").grab().toImage()
    assert light.pixelColor(2, 2).lightness() > 200
    assert dark.pixelColor(2, 2).lightness() < 60
