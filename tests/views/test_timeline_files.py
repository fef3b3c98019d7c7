"""The timeline names the files of a ticket where they came in."""

import pytest

from desktop.domain.drafts import TicketDraft
from desktop.qtkit.i18n import languages
from desktop.views.tickets.timeline import TimelineWords


@pytest.fixture(autouse=True)
def english(qapp):
    assert qapp
    languages().use("en")


def entries(desk, key):
    words = TimelineWords(desk.workspace.directory, "en", None)
    return words.entries(desk.wei.queue.get(key))


def staged(desk, name):
    return desk.wei.tickets.stage(name, "text/plain", name.encode())


def test_files_of_a_note_stand_under_it(desk):
    key = desk.wei.tickets.create(TicketDraft("打印机卡纸"))
    desk.clock.now += 60_000
    desk.wei.tickets.note(key, "See", (staged(desk, "a.log"), staged(desk, "b.log")))
    assert entries(desk, key)[0].body == "See\nFiles: a.log, b.log"


def test_files_that_came_with_the_ticket_stand_where_it_was_made(desk):
    key = desk.wei.tickets.create(TicketDraft("打印机卡纸"), staged=(staged(desk, "a.log"),))
    (made,) = entries(desk, key)
    assert made.title.startswith("Ticket created")
    assert made.body == "Files: a.log"


def test_a_file_added_later_has_a_line_of_its_own(desk):
    key = desk.wei.tickets.create(TicketDraft("打印机卡纸"))
    desk.clock.now += 60_000
    desk.wei.tickets.attach(key, "c.log", "text/plain", b"c")
    told = [(entry.title, entry.body) for entry in entries(desk, key)]
    assert told[0] == ("File added", "c.log")
