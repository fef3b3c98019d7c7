"""Tables the desk works by: each change a version, the old ones readable, none on the shelf."""

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import RULINGS, DocumentKind
from desktop.services.documents.rulings import Table, enact, text_hash
from desktop.store.change import Intent
from desktop.store.library import rulings

HOURS = Bilingual("办公时间", "Office hours")


def table(days, title=HOURS):
    return Table(DocumentKind.CALENDAR, "TEST", title, {"days": days}, "moved")


def keep(desk, *tables):
    def work(change):
        return [enact(change, each, desk.people["Xiao Lin"]) for each in tables]

    return desk.store.write(Intent("test.enact", None, desk.clock()), work)


def test_a_changed_table_is_a_new_version_and_the_one_before_stays_readable(desk):
    first, second = keep(desk, table(5), table(6))
    known = rulings.current(desk.store.reader, DocumentKind.CALENDAR, "TEST")
    assert (known.version, known.number, known.data) == (second, 2, {"days": 6})
    assert known.author == desk.people["Xiao Lin"]
    assert known.text_hash == text_hash({"days": 6})
    assert rulings.version(desk.store.reader, first).data == {"days": 5}
    past = rulings.history(desk.store.reader, known.document)
    assert [each.number for each in past] == [2, 1]


def test_a_table_that_says_the_same_makes_no_version(desk):
    first, again = keep(desk, table(5), table(5))
    assert first == again
    (renamed,) = keep(desk, table(5, Bilingual("另一名", "Other")))
    assert renamed != first


def test_tables_of_a_kind_are_told_apart_by_code(desk):
    keep(desk, table(5), table(7)._replace(code="OTHER"))
    found = rulings.in_force(desk.store.reader, DocumentKind.CALENDAR)
    told = {each.code: each.data["days"] for each in found if each.code in ("TEST", "OTHER")}
    assert told == {"TEST": 5, "OTHER": 7}


def test_the_writer_knows_the_version_in_force_and_forgets_it_with_each_change(desk):
    def asked(change):
        found = change.memory.ruling(change.connection, DocumentKind.CALENDAR, "TEST")
        said = change.memory.parsed(change.connection, found.version, lambda each: each.data)
        enact(change, table(said["days"] + 1), None)
        return said["days"]

    keep(desk, table(5))
    told = [desk.store.write(Intent("test.enact", None, desk.clock()), asked) for _ in range(3)]
    assert told == [5, 6, 7]


def test_tables_stand_neither_on_the_shelf_nor_in_the_search_nor_wait_for_a_signature(desk):
    keep(desk, table(5))
    shelf = desk.wei.library.shelf()
    assert not {row.kind for row in shelf} & RULINGS
    assert desk.wei.library.search("Office hours") == []
    assert desk.wei.documents.to_sign() == []
