"""Tables of triage: versions, what is refused, trying rules, entries that they name."""

import pytest

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.drafts import PersonDraft, Solution, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.triage.rules import read_rule
from desktop.domain.vocabulary import Level, Priority
from desktop.services.list_entries import NewEntry
from desktop.services.triage.shipped import shipped_matrix, shipped_rules
from desktop.services.triage.triage import Trial


def rule(identity, words, **sets):
    condition = [{"fact": "text", "values": words}] if words else []
    return read_rule({"id": identity, "zh": f"规则 {identity}", "if": condition, "set": sets})


@pytest.fixture
def ruled(desk):
    """Return a desk with rules of its own and none of those that ship."""
    desk.lin.triage.set_rules(
        [
            rule("wifi", ["无线", "wifi"], category="NET-wifi", team="network", tags=["网"]),
            rule("pc", ["无线"], category="PC", impact="medium", urgency="high"),
            rule("down", ["全断"], **{"raise": 1}),
        ]
    )
    return desk


def kept(desk, key):
    return desk.wei.queue.get(key)


def create(desk, subject, **more):
    return desk.wei.tickets.create(TicketDraft(subject, **more))


def test_each_table_has_versions_and_the_same_again_makes_none(desk):
    first = desk.lin.triage.set_matrix(shipped_matrix(5), "五级")
    assert desk.lin.triage.set_matrix(shipped_matrix(5)) == first
    past = desk.lin.triage.past(DocumentKind.MATRIX)
    assert [(each.number, each.reason) for each in past] == [(2, "五级"), (1, "")]
    assert len(desk.wei.triage.in_force().matrix.levels) == 5
    assert kept(desk, create(desk, "x", impact=Level.VERY_HIGH, urgency=Level.HIGH)).priority == 1


def test_a_table_with_a_hole_is_not_kept(desk):
    broken = shipped_matrix()._replace(cells=shipped_matrix().cells[:2])
    with pytest.raises(AppError, match="matrix_hole"):
        desk.lin.triage.set_matrix(broken)
    with pytest.raises(AppError, match="rule_twice"):
        desk.lin.triage.set_rules(shipped_rules()[:1] * 2)


def test_rules_are_tried_on_a_text_without_writing(ruled, dump):
    before = dump(ruled.store.reader)
    tried = ruled.wei.triage.try_rules(Trial("无线全断", category="PRN"))
    assert [each.rule.id for each in tried.outcome.hits()] == ["wifi", "pc", "down"]
    assert tried.why.priority is Priority.P1
    own = [rule("x", ["无线"], impact="low", urgency="low")]
    assert ruled.wei.triage.try_rules(Trial("无线全断"), own).why.priority is Priority.P4
    assert dump(ruled.store.reader) == before


def test_an_entry_that_rules_name_stays_and_merged_with_another_gives_them_its_name(ruled):
    entry = ruled.item("category", "NET-wifi")
    with pytest.raises(AppError, match="list_in_use"):
        ruled.wei.lists.delete([entry])
    ruled.wei.merging.entries(entry, ruled.item("category", "NET-wired"))
    assert kept(ruled, create(ruled, "无线慢")).category == ruled.item("category", "NET-wired")
    assert [each.number for each in ruled.lin.triage.past(DocumentKind.TRIAGE_RULES)] == [3, 2, 1]
    ruled.wei.undo.undo()
    ruled.wei.undo.undo()
    assert kept(ruled, create(ruled, "无线慢")).category == entry


def test_a_list_entry_that_no_rule_names_can_go(desk):
    ((key,), _) = desk.wei.lists.add("category", [NewEntry(Bilingual("耳机"))])
    desk.wei.lists.delete([key])
    assert key not in desk.workspace.directory.items


def test_a_ticket_decided_by_rules_that_were_undone_still_says_why(ruled):
    key = create(ruled, "无线全断")
    ruled.lin.undo.undo_set(ruled.lin.undo.last().key)
    why = ruled.wei.triage.why(key)
    assert why.explanation.priority is Priority.P1
    assert (why.hits, why.rules_version) == (("wifi", "pc", "down"), 0)


def test_past_tickets_suggest_a_category_once_they_were_learned(desk):
    for n in range(40):
        kind = ("打印机卡纸", "PRN") if n % 2 else ("无线连不上", "NET")
        desk.wei.tickets.create_solved(
            TicketDraft(f"{n} 楼{kind[0]}", category=(kind[1],), requester=PersonDraft("周敏")),
            Solution("好了"),
        )
    assert desk.wei.suggestions.category("打印机又卡纸") is None
    assert desk.wei.suggestions.learn() == 40
    found = desk.wei.suggestions.category("打印机又卡纸")
    assert found.category.code == "PRN"
    assert found.confidence > 0.6


def test_what_is_solved_or_changed_afterwards_is_learned_as_well(desk):
    for n in range(40):
        desk.wei.tickets.create_solved(
            TicketDraft(f"{n} 号打印机卡纸", category=("PRN",)), Solution("好了")
        )
    desk.wei.suggestions.learn()
    keys = [
        desk.wei.tickets.create_solved(
            TicketDraft(f"{n} 号投影没声音", category=("MTG",)), Solution("好了")
        )
        for n in range(12)
    ]
    found = desk.wei.suggestions.category("投影没声音")
    assert found is None or found.category.code == "MTG"
    past = desk.workspace.directory.past
    assert past._suggester.learned == 52  # noqa: SLF001 - what it knows has no other outside
    desk.wei.tickets.change(keys, {"category": desk.item("category", "PRN")})
    desk.wei.suggestions.category("投影")
    assert set(past._suggester._texts) == {desk.item("category", "PRN")}  # noqa: SLF001 - as above
