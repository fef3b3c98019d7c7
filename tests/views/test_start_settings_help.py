"""What holds for every page of the start, the settings and the help, in all languages and sizes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.ticket import Person
from desktop.qtkit.commands import Command, Commands
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP, languages
from desktop.qtkit.icons import icon_names
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import ElidedLabel
from desktop.services.machine import Machine
from desktop.services.settings import pages
from desktop.services.workspace import open_workspace
from desktop.views.desk import Desk
from desktop.views.help.help_view import HelpView
from desktop.views.help.keys_sheet import KeysSheet
from desktop.views.settings.settings_view import SettingsView
from desktop.views.start.first_start import FirstStart
from desktop.views.start.person_chooser import PersonChooser
from desktop.views.start.recent import Recent
from desktop.views.start.refused_file import RefusedFile
from desktop.views.start.start_window import StartWindow

NOW = 1_763_462_400_000
DAY = 86_400_000
PLACE = Path("/home/somebody/.local/share/deskbook/workspaces")
NAMES = (("罗斌", "Luo Bin"), ("", "Leo Brandt"), ("欧阳静好", "Ouyang Jinghao"))


class Teams:
    """Knows one team."""

    def name(self, key):
        """Return its name."""
        return Bilingual("二线 网络", "2nd line, network") if key else Bilingual()


class Quiet:
    """Says nothing."""

    def toast(self, *_args, **_more):
        """Show nothing."""

    def bug(self, error):
        """Fail the test."""
        raise error


def people():
    return [
        Person(
            number,
            Bilingual(*name),
            role="agent",
            team=number % 2,
            away_until=NOW + 7 * DAY if number == 3 else None,
            last_worked_at=NOW - number * DAY,
        )
        for number, name in enumerate(NAMES, 1)
    ]


def first_start():
    recent = [Recent(PLACE / "shuoning", "Shuoning IT desk", NOW - DAY)]
    return FirstStart(PLACE, recent, clock=lambda: NOW)


def busy_start():
    page = first_start()
    page.show_progress(40, 800)
    return page


def chooser(found):
    return PersonChooser(found, Teams(), "Shuoning IT desk", clock=lambda: NOW)


def both_steps():
    window = StartWindow(first_start())
    window.show_people(chooser(people()))
    return window


def refused(code, **params):
    return RefusedFile(AppError(code, **params), PLACE, has_backups=True)


@pytest.fixture
def desk(tmp_path):
    workspace = open_workspace(tmp_path / "desk", Machine(tmp_path / "home"), create=True)
    setup = workspace.services(workspace.setup_session())
    key = setup.people.add_agent("罗斌", "Luo Bin", "lead")
    setup.backups.make()
    commands = Commands()
    title = QT_TRANSLATE_NOOP("Command", "Next ticket")
    commands.add(Command("next", title, lambda: None, shortcut=("J", "Down"), when="queue"))
    made = Desk(workspace, workspace.session(key), commands, Quiet())
    yield made
    made.close()


def settings_on(page):
    def make(desk):
        view = SettingsView(desk)
        view.show_page(page)
        return view

    return make


VIEWS = {
    "first start": lambda _: first_start(),
    "writing the sample": lambda _: busy_start(),
    "people": lambda _: chooser(people()),
    "nobody yet": lambda _: chooser([]),
    "both steps": lambda _: both_steps(),
    "no workspace yet": lambda _: StartWindow(first_start()),
    "damaged": lambda _: refused("workspace_damaged", detail="malformed"),
    "newer": lambda _: refused("newer_file", path=str(PLACE), version=9, known=1),
    "locked": lambda _: refused("workspace_open_elsewhere", path=str(PLACE)),
    **{f"settings {page}": settings_on(page) for page in ("look", "queue", "desk", "data", "keys")},
    "help": lambda _: HelpView(),
    "keys": lambda desk: KeysSheet(desk.commands),
}


@pytest.fixture
def look(qapp):
    assert qapp
    # Views of earlier tests that wait for their end would all be dressed anew.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme = current_theme()
    theme.fonts.use(shipped_only=True)

    def set_look(language, mode, scale):
        theme.set_mode(mode)
        theme.set_scale(scale)
        languages().use(language)

    set_look("en", "light", 1.0)
    yield set_look
    theme.set_scale(1.0)
    theme.set_mode("light")
    languages().use("zh")


def shown(qtbot, widget, width=960, height=500):
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    return widget


def parts(widget, kind=QWidget):
    return [part for part in [widget, *widget.findChildren(kind)] if part.isVisible()]


def is_data(part):
    while part is not None:
        if part.property("data"):
            return True
        part = part.parentWidget()
    return False


@pytest.mark.parametrize("name", VIEWS)
def test_readers_hear_a_name_for_whatever_takes_the_focus(qtbot, look, desk, name):
    look("en", "light", 1.0)
    view = shown(qtbot, VIEWS[name](desk))
    for part in parts(view):
        takes = part.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and part.isEnabled() and part.focusProxy() is None and part is not view:
            text = part.text() if isinstance(part, QAbstractButton) else ""
            assert part.accessibleName() or text, f"{part.objectName()} {type(part).__name__}"


@pytest.mark.parametrize("name", VIEWS)
def test_every_word_comes_from_the_translators(qtbot, look, desk, name):
    look("en", "light", 1.0)
    view = shown(qtbot, VIEWS[name](desk))
    languages().use_pseudo()
    QApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    for part in parts(view):
        words = []
        if isinstance(part, QLabel | QAbstractButton):
            words.append(part.text())
        if isinstance(part, QLineEdit):
            words.append(part.placeholderText())
        for word in filter(None, words):
            own = word in {"*"} or word.endswith("%") or is_data(part)
            assert own or word.startswith("⟦"), f"{word!r} in {type(part).__name__}"


@pytest.mark.parametrize(("mode", "scale"), [("light", 1.0), ("dark", 1.5)])
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("name", VIEWS)
def test_no_text_is_cut(qtbot, look, desk, name, language, mode, scale):  # noqa: PLR0913, PLR0917
    look(language, mode, scale)
    view = shown(qtbot, VIEWS[name](desk))
    for part in parts(view):
        if isinstance(part, ElidedLabel):
            continue
        if isinstance(part, QLabel) and part.text():
            assert part.height() >= part.heightForWidth(part.width()), part.text()
            if not part.wordWrap():
                assert part.width() >= part.sizeHint().width(), part.text()
        elif isinstance(part, QAbstractButton) and part.text():
            assert part.width() >= part.minimumSizeHint().width(), part.text()
            assert part.height() >= part.minimumSizeHint().height(), part.text()
    assert not view.grab().isNull()


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("name", VIEWS)
def test_no_page_is_wider_than_its_window_at_150_percent(qtbot, look, desk, name, language):
    look(language, "light", 1.5)
    view = shown(qtbot, VIEWS[name](desk))
    bars = [bar for bar in view.findChildren(QScrollBar) if bar.isVisible()]
    assert [bar for bar in bars if bar.orientation() is Qt.Orientation.Horizontal] == []


def test_every_icon_of_the_settings_exists():
    assert {page.icon for page in pages()} <= set(icon_names())
