"""Tickets merged and taken apart again: words, files, fields, people, clocks, search."""

from datetime import UTC, datetime

import pytest
from endings import TOLD, resolved
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.drafts import PersonDraft, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.numbers import short_number
from desktop.domain.ticket_query import ViewState
from desktop.store import clocks


def at(text):
    return int(datetime.fromisoformat(f"2026-{text}").replace(tzinfo=UTC).timestamp() * 1000)


def ticket(desk, subject, who="周敏", **fields):
    return desk.wei.tickets.create(TicketDraft(subject, requester=PersonDraft(who), **fields))


@pytest.fixture
def two(desk):
    """Return a ticket of nine o'clock and one of eleven about the same."""
    desk.clock.now = at("08-31T09:00")
    older = ticket(desk, "VPN 断线", description="早上起就断", tags=("急",))
    desk.clock.now = at("08-31T11:00")
    newer = ticket(desk, "连不上 VPN", "韩雪", description="家里也不行", tags=("外网",))
    return older, newer


def shown(desk, key):
    return desk.wei.queue.get(key)


def refused(act, *args):
    with pytest.raises(AppError) as caught:
        act(*args)
    return caught.value.code


def clock_of(desk, key, kind="resolve"):
    return [row for row in clocks.of_ticket(desk.store.reader, key) if row.kind == kind][-1]


def found_by(desk, text):
    return list(desk.wei.queue.all_keys(desk.wei.queue.ask(ViewState(text=text)).query))


def number(desk, key):
    row = desk.wei.queue.rows([key])[key]
    return short_number(row.station, row.counter)


def test_what_was_said_moves_with_its_files_and_remembers_where_it_was_said(desk, two):
    older, newer = two
    note = desk.wei.tickets.note(older, "问过网络组")
    desk.wei.tickets.attach(older, "日志.txt", "text/plain", b"log")
    desk.wei.family.merge([older], newer)
    found = shown(desk, newer)
    assert [(m.key, m.origin, m.body) for m in found.messages] == [
        (-older, older, "VPN 断线\n早上起就断"),
        (note, older, "问过网络组"),
    ]
    assert found.messages[0].author_name == "周敏"
    assert [(f.name, f.origin) for f in found.attachments] == [("日志.txt", older)]
    left = shown(desk, older)
    assert (left.messages, left.attachments, left.is_open) == ((), (), 0)
    assert left.merged_into == newer
    assert desk.wei.checks.run().is_sound


def test_the_winner_of_each_field_is_chosen_tags_unite_and_minutes_add_up(desk, two):
    older, newer = two
    desk.wei.tickets.change([older], {"extra.worked_minutes": 10, "extra.asset_no": "IT-7"})
    desk.wei.tickets.change([newer], {"extra.worked_minutes": 5})
    asked = desk.wei.family.compare([older], newer)
    assert {each.field for each in asked.contests} == {"subject", "requester", "extra.asset_no"}
    assert (asked.oldest, asked.minutes, asked.tags) == (older, 15, ("急",))
    desk.wei.family.merge([older], newer, {"subject": older})
    found = shown(desk, newer)
    assert (found.subject, found.tags) == ("VPN 断线", ("外网", "急"))
    assert found.extra == {"worked_minutes": 15, "asset_no": "IT-7"}


def test_a_later_word_to_the_source_lands_on_the_target_and_goes_back_with_it(desk, two):
    older, newer = two
    desk.wei.family.merge([older], newer)
    said = desk.wei.tickets.note(older, "又来问")
    desk.wei.tickets.attach(older, "图.png", "image/png", b"x")
    assert [m.key for m in shown(desk, newer).messages if m.key > 0] == [said]
    desk.wei.family.unmerge(older)
    assert [m.key for m in shown(desk, older).messages] == [said]
    assert [f.name for f in shown(desk, older).attachments] == ["图.png"]
    assert shown(desk, newer).messages == ()
    assert desk.wei.checks.run().is_sound


def test_number_and_words_of_the_source_find_the_target(desk, two):
    older, newer = two
    desk.wei.family.merge([older], newer)
    assert desk.wei.queue.by_number(number(desk, older)) == newer
    assert desk.wei.queue.by_number(number(desk, older), lying=True) == older
    assert found_by(desk, number(desk, older))[0] == newer
    assert newer in found_by(desk, "早上起就断")
    desk.wei.family.unmerge(older)
    assert newer not in found_by(desk, "早上起就断")


def test_people_join_whoever_asked_in_a_merged_ticket_waits_for_the_target(desk, two):
    older, newer = two
    (who,) = desk.wei.people.find("周敏")
    desk.wei.family.merge([older], newer)
    family = desk.wei.family.of(newer)
    assert family.others == (who.key,)
    assert [(each.ticket, each.person) for each in family.merged] == [
        (older, desk.people["Ran Wei"])
    ]
    assert desk.wei.family.of(older).lies_in == newer


def test_chains_are_flattened_and_come_apart_from_the_outside(desk, two):
    older, newer = two
    third, fourth = ticket(desk, "丙"), ticket(desk, "丁")
    said = desk.wei.tickets.note(older, "甲的话")
    desk.wei.family.merge([older], newer)
    desk.wei.family.merge([newer], third)
    assert desk.wei.family.merge([fourth], newer) == third
    assert desk.wei.family.of(older).lies_in == third
    assert {m.origin for m in shown(desk, third).messages} == {older, newer, fourth}
    assert refused(desk.wei.family.unmerge, older) == "merge_inner"
    desk.wei.family.unmerge(newer)
    assert [m.key for m in shown(desk, newer).messages if m.key > 0] == [said]
    desk.wei.family.unmerge(older)
    assert [m.key for m in shown(desk, older).messages] == [said]
    assert desk.wei.checks.run().is_sound


def test_what_cannot_be_merged_is_refused_and_nothing_is_written(desk, two, dump):
    older, newer = two
    done, binned = ticket(desk, "好了"), ticket(desk, "扔了")
    desk.wei.tickets.change([done], {"status": desk.item("status", "closed"), **TOLD})
    desk.wei.tickets.bin([binned])
    desk.wei.family.merge([older], newer)
    merge = desk.wei.family.merge
    before = dump(desk.store.reader)
    assert refused(merge, [newer], newer) == "merge_itself"
    assert refused(merge, [older], done) == "merged_already"
    assert refused(merge, [newer], older) == "merge_circle"
    assert refused(merge, [newer], done) == "merge_ended"
    assert refused(merge, [done], newer) == "arrow_missing"
    assert refused(merge, [newer], binned) == "ticket_in_bin"
    assert refused(merge, [newer], 12345) == "ticket_gone"
    assert refused(desk.wei.family.unmerge, newer) == "not_merged"
    assert dump(desk.store.reader) == before


def test_a_merged_ticket_keeps_its_status_until_it_is_taken_out(desk, two):
    older, newer = two
    desk.wei.family.merge([older], newer)
    report = desk.wei.tickets.change([older], {"status": desk.item("status", "working")})
    assert [each.code for each in report.refused] == ["ticket_merged"]
    desk.wei.family.unmerge(older)
    assert desk.wei.tickets.change([older], {"status": desk.item("status", "working")}).changed


def test_the_earliest_creation_keeps_the_clock_and_the_receipt_says_so(desk, two):
    older, newer = two
    before, theirs = clock_of(desk, newer).due_at, clock_of(desk, older)
    desk.clock.now = at("08-31T14:00")
    desk.wei.family.merge([older], newer)
    mine = clock_of(desk, newer)
    assert mine.due_at == theirs.due_at < before
    assert clock_of(desk, older).state == "stopped"
    last = clocks.entries(desk.store.reader, mine.key)[-1].segment
    assert (str(last.act), last.cause) == ("merged", f"merge:{number(desk, older)}")
    rows = desk.wei.sla.sheet(newer, "zh").rows
    assert any("从较早的建单起计" in row.basis for row in rows)


def test_a_younger_ticket_that_is_merged_moves_no_clock(desk, two):
    older, newer = two
    due = shown(desk, older).due_at
    desk.wei.family.merge([newer], older)
    assert shown(desk, older).due_at == due


def test_taken_out_again_both_clocks_go_on_as_if_never_merged(desk, two):
    older, newer = two
    dues = {key: clock_of(desk, key).due_at for key in two}
    desk.clock.now = at("08-31T14:00")
    desk.wei.family.merge([older], newer)
    desk.clock.now = at("08-31T17:00")
    desk.wei.family.unmerge(older)
    assert {key: clock_of(desk, key).due_at for key in two} == dues
    assert [clock_of(desk, key).state for key in two] == ["running", "running"]
    rows = desk.wei.sla.sheet(older, "en").rows
    assert any("as if never merged" in row.basis for row in rows)
    assert desk.wei.checks.run().is_sound


def test_the_pauses_of_the_older_ticket_are_carried_over(desk, two):
    older, newer = two
    desk.wei.tickets.change(
        [older], {"status": desk.item("status", "waiting_requester")}, reason="等用户"
    )
    desk.clock.now = at("08-31T15:00")
    desk.wei.tickets.change([older], {"status": desk.item("status", "working")})
    desk.wei.family.merge([older], newer)
    (account,) = [a for a in desk.wei.sla.accounts(newer) if a.clock.kind == "resolve"]
    assert account.clock.paused > 0
    assert account.clock.due_at > account.plain_due_at


def test_what_somebody_has_set_anew_since_is_kept_and_named(desk, two):
    older, newer = two
    desk.wei.family.merge([older], newer, {"subject": older})
    desk.bai.tickets.change([newer], {"subject": "VPN 全断"})
    assert desk.wei.family.unmerge(older) == ("subject",)
    assert shown(desk, newer).subject == "VPN 全断"
    assert shown(desk, newer).tags == ("外网",)


def test_duplicates_of_a_merged_ticket_end_with_the_target(desk, two):
    older, newer = two
    double = ticket(desk, "一样的")
    desk.wei.tickets.mark_duplicate([double], older)
    desk.wei.family.merge([older], newer)
    desk.wei.tickets.change([newer], resolved(desk))
    assert not shown(desk, double).is_open


TABLES = ("ticket", "message", "attachment", "ticket_tag", "ticket_link", "ticket_merge")
ACTS = st.lists(
    st.tuples(
        st.integers(0, 1), st.sampled_from(["note", "file", "tag", "minutes", "urgent", "wait"])
    ),
    max_size=5,
)


def do(desk, key, word):
    tickets = desk.wei.tickets
    acts = {
        "note": lambda: tickets.note(key, "看过"),
        "file": lambda: tickets.attach(key, "a.txt", "text/plain", b"1"),
        "tag": lambda: tickets.change([key], {"tags": ("甲", "乙")}),
        "minutes": lambda: tickets.change([key], {"extra.worked_minutes": 7}),
        "urgent": lambda: tickets.change([key], {"impact": 1, "urgency": 1}),
        "wait": lambda: tickets.change(
            [key], {"status": desk.item("status", "waiting_vendor")}, reason="等厂商"
        ),
    }
    acts[word]()


def state(desk, dump):
    """Return all that merging may touch; of clocks where they stand, of texts what is searched."""
    whole = dump(desk.store.reader)
    names = [
        row[0] for row in desk.store.reader.execute("select name from pragma_table_info('ticket')")
    ]
    updated = names.index("updated_at")
    plain = {name: whole[name] for name in TABLES}
    plain["ticket"] = [(*row[:updated], *row[updated + 1 :]) for row in whole["ticket"]]
    plain["clock"] = [row[:16] for row in whole["sla_clock"] if row[9] is None]
    plain["search"] = sorted(row[1:] for row in whole["search_text"])
    return plain


@settings(max_examples=25)
@given(ACTS, st.booleans(), st.booleans())
def test_merged_and_taken_apart_again_every_table_is_as_it_was(desk, dump, acts, other_way, pick):
    keys = [ticket(desk, "甲事"), ticket(desk, "乙事", "韩雪")]
    for which, word in acts:
        desk.clock.now += 20 * 60_000
        do(desk, keys[which], word)
    source, target = keys[::-1] if other_way else keys
    before = state(desk, dump)
    desk.clock.now += 30 * 60_000
    chosen = {e.field: source for e in desk.wei.family.compare([source], target).contests}
    desk.wei.family.merge([source], target, chosen if pick else {})
    desk.clock.now += 45 * 60_000
    desk.wei.family.unmerge(source)
    assert state(desk, dump) == before
    assert desk.wei.checks.run().is_sound
