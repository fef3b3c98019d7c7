"""The help: complete in both languages, its links resolve, it loads nothing; the sheet of keys."""

import re

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QTextBrowser

from desktop.qtkit.commands import Command, Commands
from desktop.qtkit.i18n import languages
from desktop.resources import resource
from desktop.views.help.help_view import HelpView
from desktop.views.help.keys_sheet import KeysSheet
from desktop.views.help.pages import help_pages, page_text

LINK = re.compile(r"\]\(([^)]*)\)")
BOTH = [(page, language) for page in help_pages() for language in ("zh", "en")]


@pytest.mark.parametrize(("page", "language"), BOTH)
def test_every_page_is_there_and_begins_with_its_name(page, language):
    text = page_text(page, language)
    assert text.startswith(f"# {help_pages()[page].name.text(language)}\n")


@pytest.mark.parametrize("page", help_pages())
def test_both_languages_have_the_same_headings_and_links(page):
    counts = {}
    for language in ("zh", "en"):
        text = page_text(page, language)
        headings = [line.split()[0] for line in text.splitlines() if line.startswith("#")]
        counts[language] = (headings, LINK.findall(text))
    assert counts["zh"] == counts["en"]


@pytest.mark.parametrize(("page", "language"), BOTH)
def test_every_link_leads_to_another_page(page, language):
    targets = LINK.findall(page_text(page, language))
    assert {each.removeprefix("help:") for each in targets} <= help_pages().keys()
    assert all(each.startswith("help:") for each in targets)


def test_no_page_lies_there_undeclared():
    for folder in ("zh_CN", "en"):
        files = {file.stem for file in resource(f"help/{folder}").glob("*.md")}
        assert files - {"README"} == help_pages().keys()


@pytest.fixture
def english(qapp):
    assert qapp
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    languages().use("en")
    yield
    languages().use("zh")


@pytest.fixture
def view(qtbot, english):
    assert english is None
    found = HelpView()
    qtbot.addWidget(found)
    found.show()
    found.activateWindow()
    QApplication.processEvents()
    return found


def text(view):
    return view.findChild(QTextBrowser, "help_text").toPlainText()


def listed(view):
    found = view.findChild(QListWidget, "pages")
    return [found.item(row).text() for row in range(found.count())]


def test_a_pane_opens_its_page_and_an_unknown_one_the_first(view):
    view.show_page("import")
    assert text(view).startswith("Import tickets")
    view.show_page("no-such-page")
    assert text(view).startswith("What Deskbook is")


def test_the_open_page_follows_the_language(view):
    view.show_page("search")
    languages().use("zh")
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    assert text(view).startswith("搜索")
    assert listed(view)[0] == "Deskbook 是什么"


def test_a_link_leads_to_its_page_and_nothing_else_is_followed(qtbot, view):
    browser = view.findChild(QTextBrowser, "help_text")
    with qtbot.waitSignal(view.page_shown) as got:
        browser.anchorClicked.emit(QUrl("help:backups-and-recovery"))
    assert got.args == ["backups-and-recovery"]
    with qtbot.assertNotEmitted(view.page_shown):
        browser.anchorClicked.emit(QUrl("https://example.invalid/"))
        browser.anchorClicked.emit(QUrl("file:///etc/hosts"))
    assert text(view).startswith("Backups and recovery")


def test_nothing_is_loaded_from_a_disk_or_a_net(view):
    browser = view.findChild(QTextBrowser, "help_text")
    kind = QTextDocument.ResourceType.ImageResource
    assert browser.loadResource(kind.value, QUrl("file:///etc/hosts")) is None


def test_the_search_looks_into_the_pages_and_enter_goes_to_the_hit(qtbot, view):
    search = view.findChild(QLineEdit, "page_search")
    qtbot.keyClicks(search, "synchronise")
    assert listed(view) == ["Files of a workspace"]
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert text(view).startswith("Files of a workspace")
    browser = view.findChild(QTextBrowser, "help_text")
    assert browser.textCursor().selectedText().casefold() == "synchronise"


def test_the_arrow_keys_walk_through_the_pages(qtbot, view):
    search = view.findChild(QLineEdit, "page_search")
    qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert view.page == list(help_pages())[1]


def test_escape_closes_the_window_of_the_help(qtbot, view):
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not view.isVisible()


@pytest.fixture
def commands(english):
    assert english is None
    found = Commands()
    for name, keys, place in (
        ("Palette", "Ctrl+K", ""),
        ("Go to the queue", ("G, Q", "Ctrl+1"), ""),
        ("Assign", "A", "queue"),
        ("No key", (), "queue"),
    ):
        found.add(Command(name, name, lambda: None, shortcut=keys, when=place))
    return found


@pytest.fixture
def sheet(qtbot, commands):
    found = KeysSheet(commands)
    qtbot.addWidget(found)
    found.show()
    found.activateWindow()
    QApplication.processEvents()
    return found


def words(sheet):
    QApplication.processEvents()
    return [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]


def test_the_sheet_shows_commands_with_keys_below_their_place(sheet):
    shown = words(sheet)
    order = [shown.index(word) for word in ("Everywhere", "Palette", "Queue", "Assign")]
    assert order == sorted(order)
    assert "No key" not in shown


def test_the_sheet_is_searched_by_word_place_or_key(qtbot, sheet):
    search = sheet.findChild(QLineEdit, "keys_search")
    qtbot.keyClicks(search, "ctrl 1")
    assert "Go to the queue" in words(sheet)
    assert "Assign" not in words(sheet)
    search.setText("nothing of this")
    assert any(word.startswith("No key is called that") for word in words(sheet))


def test_the_sheet_follows_what_the_keys_are(sheet, commands):
    commands.use_single_keys(on=False)
    assert "Assign" not in words(sheet)
    commands.use_single_keys(on=True)
    commands.remap("No key", ["Ctrl+J"])
    assert {"Assign", "No key"} <= set(words(sheet))


def test_escape_closes_the_sheet_for_good(qtbot, commands):
    sheet = KeysSheet(commands)
    sheet.open()
    with qtbot.waitSignal(sheet.destroyed):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
