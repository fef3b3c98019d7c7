"""The check of a workspace: kept rows equal rebuilt ones; whatever is damaged is named."""

import shutil
import sqlite3

import pytest
from endings import closed

from desktop.domain.drafts import TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.ticket_query import TicketQuery

DERIVED = ("ticket_tag", "search_text")


@pytest.fixture
def filled(open_desk, sample_folder, tmp_path):
    """Return a desk with the written tickets of the sample."""
    shutil.copytree(sample_folder, tmp_path / "sample")
    return open_desk(tmp_path / "sample")


def spoil(desk, *statements):
    """Write behind the product's back."""
    connection = sqlite3.connect(desk.store.folder.database, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def kinds(report):
    return {fault.kind for fault in report.faults}


def work_a_little(desk):
    mine = desk.at_work(next(iter(desk.people)))
    keys = list(mine.queue.all_keys(TicketQuery()))
    mine.tickets.change(keys[:9], {"tags": ("一", "二", "一"), **closed(desk)})
    mine.tickets.note(keys[0], "回复" + "y" * 70_000)
    mine.tickets.note(keys[0], "又一句")
    mine.tickets.bin(keys[3:5])
    mine.undo.undo()
    mine.tickets.bin(keys[5:6])
    return mine


@pytest.mark.parametrize("worked", [False, True])
def test_what_is_kept_equals_what_is_rebuilt(filled, dump, worked):
    mine = work_a_little(filled) if worked else filled.lin
    report = mine.checks.run()
    assert report.faults == ()
    assert report.is_sound
    assert report.counts["ticket"] == 60
    before = dump(filled.store.reader)
    assert mine.checks.run(rebuild=True).rebuilt == 60
    assert dump(filled.store.reader) == before
    assert mine.checks.run().is_sound


DAMAGE = {
    "is_open": "update ticket set is_open = 1 - is_open where key = (select min(key) from ticket)",
    "chases": "update ticket set chases = 3 where key = (select min(key) from ticket)",
    "ticket_tag": "insert into ticket_tag select '鬼', min(key) from ticket",
    "search_text": "update search_text set text = text || ' 鬼' where kind = 'ticket'",
    "search_index": "insert into search_index(rowid, text) values (77, '幽灵')",
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_damage_to_derived_rows_is_named_and_mended(filled, kind):
    spoil(filled, DAMAGE[kind])
    report = filled.lin.checks.run()
    assert kind in kinds(report)
    if kind in ("is_open", "chases", "ticket_tag"):
        assert [fault.where for fault in report.faults] == [oldest_number(filled)]
    assert filled.lin.checks.run(rebuild=True).is_sound


def oldest_number(desk):
    from desktop.domain.numbers import short_number  # noqa: PLC0415 - one use

    found = desk.store.reader.execute("select station, counter from ticket order by key limit 1")
    return short_number(*found.fetchone())


def test_a_person_whose_words_are_gone_is_named(filled):
    spoil(filled, "delete from search_text where kind = 'person'")
    assert "search_text" in kinds(filled.lin.checks.run())
    assert filled.lin.checks.run(rebuild=True).is_sound


def test_words_of_a_ticket_that_is_gone_are_named(filled):
    spoil(filled, "insert into search_text values (12, 'ticket', 12, '无主')")
    assert "ticket 12" in {fault.where for fault in filled.lin.checks.run().faults}
    assert filled.lin.checks.run(rebuild=True).is_sound


def test_a_reference_to_nothing_is_named(filled):
    spoil(filled, "update ticket set team = 999999 where key = (select max(key) from ticket)")
    report = filled.lin.checks.run()
    assert "reference" in kinds(report)
    assert any("ticket" in fault.where for fault in report.faults)


def test_an_attachment_that_is_gone_or_changed_is_named(desk):
    key = desk.wei.tickets.create(TicketDraft("有附件"))
    desk.wei.tickets.attach(key, "一.txt", "text/plain", b"one")
    desk.wei.tickets.attach(key, "二.txt", "text/plain", b"two")
    assert desk.wei.checks.run().is_sound
    one, two = desk.wei.queue.get(key).attachments
    files = desk.store.folder.files
    (files / one.sha256[:2] / one.sha256).unlink()
    (files / two.sha256[:2] / two.sha256).write_bytes(b"twx")
    faults = {fault.kind: fault.detail for fault in desk.wei.checks.run().faults}
    assert faults == {"attachment_missing": one.sha256, "attachment_changed": two.sha256}


def test_a_damaged_page_is_a_fault_of_the_file(filled):
    filled.close()
    path = filled.store.folder.database
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = b"\xff" * 4096
    path.write_bytes(content)
    report = filled.lin.checks.run()
    assert "file" in kinds(report)
    assert not report.is_sound


def test_somebody_who_may_only_look_may_check_but_not_rebuild(filled):
    reader = filled.workspace.services(filled.workspace.session(None))
    assert reader.checks.run().is_sound
    with pytest.raises(AppError, match="not_allowed"):
        reader.checks.run(rebuild=True)


def test_a_check_tells_how_far_it_is(filled):
    told = []
    filled.lin.checks.run(progress=lambda done, total: told.append((done, total)))
    assert told[0] == (0, 60)
