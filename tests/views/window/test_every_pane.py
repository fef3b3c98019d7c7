"""What holds for every pane of the window: names for readers, room for texts, words from files."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

from desktop.qtkit.i18n import languages
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import ElidedLabel
from desktop.qtkit.widgets.segmented import Segment
from desktop.views.tickets.view_list import ViewList

PANES = (
    *("queue", "composer", "ticket", "new", "palette", "help", "settings", "keys", "import"),
    *("sops:read", "sops:outline", "sops:revise", "sops:compare"),
    *("sops:scripts", "sops:codes", "sops:duties", "sops:register"),
    *("targets", "calendar", "handover", "escalation", "training:questions"),
    *("training:cohorts", "training:practice", "training:competence"),
    *("training:exams", "exam_result", "exam_ticket", "exam", "exam_answers", "role_play"),
)
# Each size of text once, in windows from the smallest upwards.
SIZES = (
    (100, (1024, 560)),
    (125, (1092, 574)),
    (150, (1440, 900)),
    (175, (1920, 1080)),
    (200, (1024, 560)),
)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


def seen(window):
    return [part for part in window.findChildren(QWidget) if part.isVisibleTo(window)]


def spoken(part):
    found = QAccessible.queryAccessibleInterface(part)
    return found.text(QAccessible.Text.Name) if found else ""


def test_readers_hear_what_kind_of_thing_takes_the_focus(opened):
    desk = opened("en")
    nothing = {}
    for pane in PANES:
        desk.show(pane)
        for part in seen(desk.window):
            role = QAccessible.queryAccessibleInterface(part).role()
            if part.focusPolicy() != Qt.FocusPolicy.NoFocus and role == QAccessible.Role.NoRole:
                nothing.setdefault(pane, []).append(part)
    assert nothing == {}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_readers_hear_a_name_for_whatever_takes_the_focus(opened, language):
    desk = opened(language)
    unnamed = {}
    for pane in PANES:
        desk.show(pane)
        for part in seen(desk.window):
            takes = part.focusPolicy() != Qt.FocusPolicy.NoFocus
            inner = part.focusProxy() is not None or part.objectName() == "qt_scrollarea_viewport"
            if takes and not inner and part.isEnabled() and not spoken(part):
                unnamed.setdefault(pane, []).append(f"{type(part).__name__} {part.objectName()}")
    assert unnamed == {}


def test_tab_reaches_what_is_on_the_screen_from_left_to_right(opened):
    desk = opened()
    desk.window.resize(1440, 900)
    desk.settle()
    order, part = [], desk.window.nextInFocusChain()
    while part is not desk.window:
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisibleTo(desk.window):
            order.append(part)
        part = part.nextInFocusChain()
    queue, window = desk.queue, desk.window
    middle = [window.rail, queue.views, queue.head, queue.table, queue.preview, window.status]
    places = [
        next(at for at, w in enumerate(order) if w is each or each.isAncestorOf(w))
        for each in middle
    ]
    # Tab goes round: it does not matter where the round begins.
    first = places.index(min(places))
    assert places[first:] + places[:first] == sorted(places)


@pytest.mark.parametrize("way", ["zh", "en", "long", "mirrored"])
def test_no_text_is_cut_at_any_size_of_text_and_window(opened, way):
    languages().pseudo = "" if way in ("zh", "en") else way
    desk = opened("zh" if way == "zh" else "en")
    cut = {}
    for scale, size in SIZES:
        current_theme().set_scale(scale / 100)
        desk.window.resize(*size)
        for pane in PANES:
            desk.show(pane)
            for part in seen(desk.window):
                wanted = _room(part)
                if wanted > part.width() and not _may_end_in_dots(part, way):
                    said = f"{part.text()} {wanted}>{part.width()}"
                    cut.setdefault(f"{pane} {scale} {size}", []).append(said)
        assert (desk.window.width(), desk.window.height()) == size
    assert cut == {}


def _may_end_in_dots(part, way):
    """Return whether a text is shortened with the whole of it in its tooltip, and may be."""
    whole = part.toolTip() and part.toolTip() in part.text()
    # Nobody's language is as long as that; two words share the list of views at its width.
    longest = way == "long" and (whole or isinstance(part.parentWidget(), ViewList))
    return longest or (whole and isinstance(part, Segment))


def _room(part):
    """Return how wide a text has to be; 0 for what wraps, shortens itself or says nothing."""
    if isinstance(part, ElidedLabel) or not isinstance(part, QLabel | QAbstractButton):
        return 0
    if not part.text() or (isinstance(part, QLabel) and part.wordWrap()):
        return 0
    # Buttons of QSS need their hint, labels the width of their text.
    return part.minimumSizeHint().width()


def test_every_word_comes_from_the_translators(opened):
    desk = opened("en")
    data = _data(desk)
    languages().use_pseudo()
    desk.app.desk.work_as(desk.app.desk.session)
    desk.settle()
    bare = {}
    for pane in PANES:
        desk.show(pane)
        if pane in _TESTED_ELSEWHERE:
            continue
        for part in seen(desk.window):
            for word in _words(part):
                if not (word.startswith("⟦") or _is_data(part, word, data)):
                    bare.setdefault(pane, set()).add(word)
    assert bare == {}


def _words(part):
    if isinstance(part, QLabel | QAbstractButton):
        yield from filter(None, (part.text(), part.toolTip()))
    if isinstance(part, QLineEdit | QPlainTextEdit) and part.placeholderText():
        yield part.placeholderText()


def _data(desk):
    """Return the names of lists and people and the texts of the ticket on the screen."""
    directory, my = desk.app.desk.my.directory, desk.app.desk.my
    names = {item.name.text("en") for item in directory.items.values()}
    names |= {str((item.data or {}).get("en_short", "")) for item in directory.items.values()}
    names |= {person.name.text("en") for person in directory.agents.values()}
    names |= {view.name.text("en") for view in my.queue.views()}
    ticket = my.queue.get(desk.queue.table.current_key())
    requester = my.people.get([ticket.requester])[ticket.requester]
    names |= {requester.name.text("en"), requester.department, str(my.settings.get("desk_name"))}
    names |= {ticket.subject, ticket.description, *(each.body for each in ticket.messages)}
    run = my.sop_runs.read(ticket.key)
    names |= {run.version.title.text("en")} if run is not None else set()
    for step in run.text.steps if run is not None else ():
        names |= {step.title.text("en"), step.done_when.text("en"), step.question.text("en")}
        names |= {branch.label.text("en") for branch in step.branches}
        names |= {item.text.text("en") for item in step.must_ask}
        names |= {run.scripts[code].title.text("en") for code in step.scripts}
    return names - {""}


def _is_data(part, word, data):
    while part is not None:
        # Entries of a timeline and a conversation, help pages and settings are data as a whole.
        if part.property("data") or part.objectName() in _DATA_AREAS:
            return True
        part = part.parentWidget()
    if _TIME.fullmatch(word) or _USED.fullmatch(word):
        return True
    letters = [letter for letter in word if letter.isalpha()]
    return word in data or any(name in word for name in data) or len(letters) <= 2


# Times are written by the language's own rules, not by translated sentences.
_TIME = re.compile(r"(\d+ (d|h|min|s) ?)+(left|overdue)?|\w* ?\d\d:\d\d")
_USED = re.compile(r"\d+ / \d+( · \d+ / \d+ min)?")
_DATA_AREAS = {"timeline", "conversation", "help_text", "number", "extra_fields"}
# In the library nearly every word is a document's own.
_LIBRARY = {name for name in PANES if name.startswith("sops:")}
_TESTED_ELSEWHERE = {"help", "settings", "keys", "import", *_LIBRARY}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_fields_and_timeline_take_turns_where_the_window_is_narrow(opened, language):
    desk = opened(language, 125)
    desk.window.resize(1024, 640)
    desk.show("ticket")
    tabs = desk.window.findChild(QWidget, "ticket_tabs")
    fields = desk.window.findChild(QWidget, "fact_status")
    assert tabs.isVisible()
    tabs.findChildren(QAbstractButton)[1].click()
    assert fields.isVisible()
    tabs.findChildren(QAbstractButton)[2].click()
    assert not fields.isVisible()
    desk.window.resize(1800, 900)
    assert fields.isVisible()
    assert not tabs.isVisible()
