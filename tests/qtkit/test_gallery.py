"""The page of components shows no cut text, in any theme, language or text scale."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.qtkit.gallery.page import Gallery
from desktop.qtkit.i18n import languages
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.chip import Chip
from desktop.qtkit.widgets.labels import ElidedLabel

WAYS = ["zh", "en", "marked", "long", "mirrored"]


@pytest.fixture(params=WAYS)
def language(request, theme):
    assert theme
    found = languages()
    found.pseudo = "" if request.param in ("zh", "en") else request.param
    found.use("zh" if request.param == "zh" else "en")
    yield request.param
    found.pseudo = ""
    found.use("en")


@pytest.fixture
def show(theme, language):
    assert language
    shown = []

    def opened(mode="light", scale=1.0):
        theme.set_mode(mode)
        theme.set_scale(scale)
        page = Gallery()
        page.show_whole(1440)
        page.activateWindow()
        QApplication.processEvents()
        shown.append(page)
        return page

    yield opened
    for page in shown:
        page.close()
        page.deleteLater()
    # A page that lived on would be styled anew in each following test.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def cut(page):
    for widget in page.findChildren(QWidget):
        if (
            not widget.isVisible()
            or not isinstance(widget, QLabel | Button | Chip)
            or not widget.text()
        ):
            continue
        wanted = widget.minimumSizeHint()
        if isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            if widget.heightForWidth(widget.width()) > widget.height():
                yield widget.text()
        elif wanted.width() > widget.width() or wanted.height() > widget.height():
            yield widget.text()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_no_text_is_cut(show, scale):
    assert list(cut(show(scale=scale))) == []


def test_no_text_is_cut_when_the_scale_changes_while_the_page_is_open(show, theme):
    page = show()
    theme.set_scale(1.75)
    QApplication.processEvents()
    page.show_whole(0)
    QApplication.processEvents()
    assert list(cut(page)) == []


def test_every_text_can_be_translated(show, language):
    page = show()
    if language == "marked":
        texts = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
        said = [text for text in texts if any(letter.isalpha() for letter in text)]
        assert [text for text in said if not text.startswith("⟦")] == []


def test_everything_with_focus_has_a_name(show):
    page = show()
    unnamed = []
    for widget in page.findChildren(QWidget):
        if widget.objectName() == "qt_spinbox_lineedit":
            continue
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
