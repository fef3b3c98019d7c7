"""What a screen reader finds: roles, spoken rows, the order of the focus, what is announced how."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QScrollArea, QWidget

from desktop.qtkit.widgets.errorstate import ErrorState
from desktop.qtkit.widgets.toast import ToastArea

PANES = ("queue", "ticket", "new", "help", "settings", "import")
ROLE = QAccessible.Role
# A frame or a bare client tells a person nothing about what the keys do there.
MEANINGLESS = {ROLE.NoRole, ROLE.Client, ROLE.Pane, ROLE.Border, ROLE.Grouping}
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_LINE = 8
pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


def stops(window):
    """Return what Tab reaches on the screen, in its order."""
    found, part = [], window.nextInFocusChain()
    while part is not window:
        takes = part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled()
        inner = part.objectName() == "qt_scrollarea_viewport" or part.focusProxy() is not None
        if takes and not inner and part.isVisibleTo(window):
            found.append(part)
        part = part.nextInFocusChain()
    return found


def test_each_stop_of_the_focus_has_a_role_that_says_what_keys_do_there(opened):
    desk = opened()
    wrong = {}
    for pane in PANES:
        desk.show(pane)
        for part in stops(desk.window):
            reader = QAccessible.queryAccessibleInterface(part)
            # A page that only scrolls is read as what it is.
            if reader.role() in MEANINGLESS and not isinstance(part, QScrollArea):
                wrong.setdefault(pane, []).append(f"{type(part).__name__} {reader.role().name}")
    assert wrong == {}


def test_each_row_of_each_list_has_words(opened):
    desk = opened()
    mute = {}
    for pane in PANES:
        desk.show(pane)
        for view in desk.window.findChildren(QAbstractItemView):
            model = view.model()
            if not view.isVisibleTo(desk.window) or model is None or not model.rowCount():
                continue
            index = model.index(0, 0)
            if not (index.data(SPOKEN) or index.data(Qt.ItemDataRole.DisplayRole)):
                mute.setdefault(pane, []).append(f"{type(view).__name__} {view.objectName()}")
    assert mute == {}


def test_the_focus_goes_down_and_along_within_each_group(opened):
    desk = opened()
    desk.window.resize(1440, 900)
    wrong = {}
    for pane in PANES:
        desk.show(pane)
        groups = {}
        for part in stops(desk.window):
            groups.setdefault(part.parentWidget(), []).append(part)
        for parent, parts in groups.items():
            places = [part.mapTo(desk.window, QPoint(0, 0)) for part in parts]
            lines = [(place.y() // _LINE, place.x()) for place in places]
            # The chain is a ring: a group may be met in its middle first.
            first = lines.index(min(lines))
            if lines[first:] + lines[:first] != sorted(lines):
                names = [part.objectName() or type(part).__name__ for part in parts]
                wrong.setdefault(pane, []).append((type(parent).__name__, names))
    assert wrong == {}


@pytest.fixture
def announced(monkeypatch):
    """Return what readers are told, with how urgent it is."""
    heard = []

    def hear(event):
        heard.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


def test_a_toast_waits_for_the_reader_to_finish_and_an_error_does_not(qtbot, announced):
    page = QWidget()
    qtbot.addWidget(page)
    area = ToastArea(page)
    area.show_toast("Ticket resolved", "done")
    area.show_toast("Disk full", "error")
    state = ErrorState()
    qtbot.addWidget(state)
    state.show_error("The list could not be read", "Nothing was changed")
    ways = QAccessible.AnnouncementPoliteness
    assert announced == [
        ("Ticket resolved", ways.Polite),
        ("Disk full", ways.Assertive),
        ("The list could not be read Nothing was changed", ways.Assertive),
    ]


def test_lists_and_pages_move_as_finely_as_the_fingers_on_a_touchpad(opened):
    desk = opened()
    by_row = {}
    for pane in PANES:
        desk.show(pane)
        for view in desk.window.findChildren(QAbstractItemView):
            own = view.objectName() and not view.objectName().startswith("qt_")
            mode = view.verticalScrollMode()
            if own and mode is not QAbstractItemView.ScrollMode.ScrollPerPixel:
                by_row.setdefault(pane, set()).add(view.objectName())
    assert by_row == {}
