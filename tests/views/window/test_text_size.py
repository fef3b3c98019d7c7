"""The size of the text changes while a ticket is open: its parts move once all is styled."""

import pytest
from PySide6.QtWidgets import QSplitterHandle

from desktop.qtkit.theme import current_theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


def test_no_handle_is_taken_away_while_every_widget_is_styled(opened):
    desk = opened("en")
    desk.window.resize(1024, 560)
    desk.show("ticket")
    body = desk.window.pane("ticket").body
    gone = []
    for handle in body.findChildren(QSplitterHandle):
        handle.destroyed.connect(lambda *_: gone.append(current_theme().is_dressing))
    for scale in (2.0, 1.0, 2.0):
        current_theme().set_scale(scale)
        desk.settle()
    assert not any(gone)
    assert not current_theme().is_dressing
