"""Reading as a whole: what is not painted anew, pictures, commands, the whole screen, languages."""

import pytest
from library_desk import new_sop
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from reading_desk import card_of, ids, long_sop, net, readers, said

from desktop.domain.bilingual import Bilingual
from desktop.qtkit import first_rest
from desktop.qtkit.widgets.richtext import RichText
from desktop.views.files.thumbnails import png_bytes
from desktop.views.sops.commands.reader_commands import commands_of
from desktop.views.sops.document.document_pane import DocumentPane
from desktop.views.sops.reader.full_screen import FullScreen
from desktop.views.sops.reader.reader import Reader
from desktop.views.sops.side.side_pane import SidePane
from desktop.views.sops.sop_view import SopView
from desktop.views.sops.state import Mode

__all__ = ["readers"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def reader(qtbot, readers):
    made = Reader(readers.desk, readers.state)
    qtbot.addWidget(made)
    return readers.on_screen(made)


def test_a_change_paints_only_the_card_it_is_about_and_keeps_the_place(readers, reader):
    document, version = new_sop(readers.opened.wei, "BIG-01", long_sop(60))
    readers.show(document)
    reader.verticalScrollBar().setValue(2400)
    readers.settle()
    place, before = reader.place(), dict(reader.made_cards())
    facts = {key: card.facts for key, card in before.items()}
    bodies = {key: card.findChild(QWidget, "step_body") for key, card in before.items()}
    step = readers.state.opened.text.steps[0]
    changed = step._replace(body=Bilingual("长" * 400, "Long " * 200))
    readers.opened.wei.sops.save_step(version, step, changed)
    readers.settle()
    after = reader.made_cards()
    assert reader.place() == place
    assert [key for key in before if after[key].facts != facts[key]] == [step.id]
    kept = [key for key in before if key != step.id]
    assert all(after[k].findChild(QWidget, "step_body") is bodies[k] for k in kept)


def test_only_cards_near_the_window_are_made(readers, reader):
    document, _ = new_sop(readers.opened.wei, "BIG-01", long_sop(300))
    readers.show(document)
    assert len(reader.keys()) == 300
    assert len(reader.made_cards()) < 30
    readers.state.choose_step(ids(readers)[250])
    readers.settle()
    card = reader.made_cards()[ids(readers)[250]]
    top = card.mapTo(reader.viewport(), card.rect().topLeft()).y()
    assert 0 <= top < reader.viewport().height()
    assert len(reader.made_cards()) < 60


def test_another_document_is_read_from_its_beginning(readers, reader):
    one, _ = new_sop(readers.opened.wei, "BIG-01", long_sop(40))
    other, _ = new_sop(readers.opened.wei, "BIG-02", long_sop(40, "q"))
    readers.show(one)
    reader.verticalScrollBar().setValue(900)
    readers.show(other)
    assert reader.verticalScrollBar().value() == 0
    readers.state.close()
    readers.settle()
    assert reader.keys() == []


def test_a_picture_is_read_in_the_background_and_nothing_else_is_ever_loaded(readers, reader):
    image = QImage(64, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    document, version = new_sop(readers.opened.wei, "PIC-01", net())
    name = readers.opened.wei.sops.attach(document, "a.png", "image/png", png_bytes(image))
    step = readers.opened.wei.sops.text(version).steps[0]
    body = f"![photo]({name})\n\n![gone](https://example.org/a.png) ![no](file:///etc/hosts)"
    readers.opened.wei.sops.save_step(version, step, step._replace(body=Bilingual(body, body)))
    readers.show(document)
    rich = card_of(readers, reader, 0).findChild(RichText)
    assert rich.loadResource(2, name).size() == image.size()
    assert rich.loadResource(2, "https://example.org/a.png") is None
    assert rich.loadResource(2, "file:///etc/hosts") is None


def test_the_window_is_read_by_commands(qtbot, readers):
    view = SopView(readers.desk)
    qtbot.addWidget(view)
    readers.state = view.state
    readers.on_screen(view, 1300, 800)
    commands = {command.id: command for command in commands_of(view)}
    readers.desk.commands.add(*commands.values())
    assert not commands["sops.edit"].enabled()
    readers.show(readers.effective()[0])
    printed = []
    view.document.reader.print_wanted.connect(lambda: printed.append(1))
    for name in ("print", "next_step", "next_step", "previous_step", "fold_step", "larger"):
        assert readers.desk.commands.run(f"sops.{name}")
    readers.settle()
    assert printed == [1]
    assert readers.state.step == ids(readers)[0]
    commands["sops.outline"].run()
    assert readers.state.mode is Mode.OUTLINE
    commands["sops.edit"].run()
    readers.settle()
    assert readers.state.mode is Mode.REVISE
    assert readers.state.opened.version.number == 2
    commands["sops.edit"].run()
    assert readers.state.mode is Mode.READ


def test_what_shows_a_document_is_made_while_the_list_is_read(qtbot, readers, monkeypatch):
    monkeypatch.setattr(first_rest, "_QUIET_MS", 5)
    view = SopView(readers.desk)
    qtbot.addWidget(view)
    assert view.findChild(DocumentPane) is None
    readers.on_screen(view, 1300, 800)
    qtbot.waitUntil(lambda: view.findChild(SidePane) is not None)
    made = (view.findChild(DocumentPane), view.findChild(SidePane))
    assert not any(part.isVisible() for part in made)
    assert view.state.opened is None
    readers.state = view.state
    readers.show(readers.effective()[0])
    assert (view.document, view.side) == made
    assert len(view.findChildren(DocumentPane)) == 1


def test_the_whole_screen_shows_head_and_cards_until_esc(qtbot, readers):
    readers.show(readers.effective()[0])
    readers.state.choose_step(ids(readers)[1])
    parent = QWidget()
    qtbot.addWidget(parent)
    whole = FullScreen(readers.desk, readers.state, parent)
    readers.on_screen(whole, 900, 700)
    assert card_of(readers, whole.reader, 1).property("card") == "picked"
    readers.press(whole.reader, Qt.Key.Key_J)
    assert readers.state.step == ids(readers)[2]
    left = []
    whole.destroyed.connect(lambda *_: left.append(1))
    QTest.keyClick(whole.reader, Qt.Key.Key_Escape)
    readers.settle()
    assert len(left) == 1


def test_names_change_language_while_the_text_keeps_its_own(readers, reader):
    readers.show(readers.effective()[0])
    readers.state.show_language("en")
    readers.desk.work_as(readers.desk.session._replace(language="zh"))
    readers.settle()
    texts = said(card_of(readers, reader, 0))
    assert {"一线", "Find the extent"} <= set(texts)
