"""One theme of the shipped look, and an empty page, for all tests of the kit."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.qtkit.i18n import languages
from desktop.qtkit.theme import current_theme


@pytest.fixture
def theme(qapp):
    """Return the light theme, applied; the text scale is 100 % again afterwards."""
    assert qapp
    languages().use("en")
    found = current_theme()
    found.fonts.use(shipped_only=True)
    found.set_language("zh")
    found.set_mode("light")
    yield found
    found.set_scale(1.0)
    found.set_language("zh")
    found.set_mode("light")


@pytest.fixture
def page(qtbot, theme):
    """Return an empty window with a column to put controls into."""
    assert theme
    found = QWidget()
    found.resize(700, 500)
    QVBoxLayout(found)
    qtbot.addWidget(found)
    found.show()
    found.activateWindow()
    return found
