"""Triage in a workspace: what rules and matrix decide of tickets, whose word holds, and why."""

import sqlite3

import pytest

from desktop.domain.bulk import BulkEdit
from desktop.domain.drafts import Solution, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.triage.priority import Source
from desktop.domain.triage.rules import read_rule
from desktop.domain.vocabulary import Level, Priority
from desktop.services.triage.shipped import shipped_matrix

HOUR = 3_600_000


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


def test_a_new_ticket_is_sorted_by_the_rules_in_the_act_that_makes_it(ruled):
    key = create(ruled, "会议室无线连不上")
    ticket = kept(ruled, key)
    assert ticket.category == ruled.item("category", "NET-wifi")
    assert ticket.team == ruled.item("team", "network")
    assert ticket.tags == ("网",)
    assert (ticket.impact, ticket.urgency, ticket.priority) == (2, 1, 2)
    assert len(ruled.wei.undo.mine()) == 1
    ruled.wei.undo.undo()
    found = ruled.store.reader.execute("select count(*) from ticket_decision").fetchone()
    assert found == (0,)


def test_a_ticket_says_which_rule_of_which_version_decided(ruled):
    why = ruled.wei.triage.why(create(ruled, "会议室无线全断"))
    assert why.hits == ("wifi", "pc", "down")
    assert why.by_rule == {
        "category": "wifi",
        "team": "wifi",
        "tags": "wifi",
        "impact": "pc",
        "urgency": "pc",
    }
    assert why.rules["pc"].zh == "规则 pc"
    assert (why.matrix_version, why.rules_version) == (1, 2)
    assert why.explanation.base is Priority.P2
    assert why.explanation.priority is Priority.P1
    assert why.explanation.source is Source.RULE


def test_later_rules_do_not_change_what_an_older_ticket_says(ruled):
    key = create(ruled, "无线全断")
    ruled.lin.triage.set_rules([rule("down", ["全断"], floor=4)])
    ruled.lin.triage.set_matrix(shipped_matrix().with_cell(Level.MEDIUM, Level.HIGH, Priority.P4))
    why = ruled.wei.triage.why(key)
    assert why.rules["wifi"].zh == "规则 wifi"
    assert why.explanation.priority is Priority.P1
    assert why.rules_version == 2


def test_what_a_person_chose_is_never_overwritten(ruled):
    key = create(ruled, "无线全断", category=("PRN",), impact=Level.LOW, urgency=Level.LOW)
    ticket = kept(ruled, key)
    assert ticket.category == ruled.item("category", "PRN")
    assert (ticket.impact, ticket.urgency, ticket.priority) == (3, 3, 3)
    assert ticket.team == ruled.item("team", "network")


def test_a_field_that_a_rule_set_is_the_person_s_once_they_changed_it(ruled):
    key = create(ruled, "无线慢")
    assert "category" in ruled.wei.triage.why(key).by_rule
    ruled.wei.tickets.change([key], {"category": ruled.item("category", "PC")})
    assert "category" not in ruled.wei.triage.why(key).by_rule


def test_a_ticket_solved_on_the_spot_is_sorted_as_well(ruled):
    key = ruled.wei.tickets.create_solved(TicketDraft("无线慢"), Solution("换了信道"))
    assert kept(ruled, key).category == ruled.item("category", "NET-wifi")


def test_a_code_that_names_nothing_any_more_sets_nothing(desk):
    desk.lin.triage.set_rules([rule("a", ["网"], category="GONE", team="network")])
    ticket = kept(desk, create(desk, "网断了"))
    assert (ticket.category, ticket.team) == (None, desk.item("team", "network"))


def test_a_rule_gives_a_ticket_to_somebody_of_the_desk(desk):
    person = desk.workspace.directory.agents[desk.people["Fan Bai"]]
    desk.lin.triage.set_rules([rule("a", ["网"], assignee=person.identity)])
    assert kept(desk, create(desk, "网断了")).assignee == person.key
    desk.lin.people_edits.retire([person.key])
    assert kept(desk, create(desk, "网又断了")).assignee is None


def test_security_raises_one_step_and_unknown_is_p3(desk):
    plain, virus = create(desk, "键盘坏了"), create(desk, "电脑中毒了")
    assert kept(desk, plain).priority == 3
    assert kept(desk, virus).priority == 2
    why = desk.wei.triage.why(virus)
    assert (why.explanation.source, why.hits) == (Source.RULE, ("security",))
    assert desk.wei.triage.why(plain).explanation.source is Source.DEFAULT


def test_the_clocks_of_a_raised_ticket_promise_what_its_priority_promises(desk):
    raised, plain = create(desk, "电脑中毒了"), create(desk, "键盘坏了")
    minutes = {
        key: desk.store.reader.execute(
            "select minutes from sla_clock where ticket = ? and kind = 'response'", (key,)
        ).fetchone()
        for key in (raised, plain)
    }
    assert minutes == {raised: (30,), plain: (240,)}
    desk.wei.tickets.change([plain], {"impact": 1, "urgency": 1})
    found = desk.store.reader.execute(
        "select minutes from sla_clock where ticket = ? and kind = 'response'", (plain,)
    ).fetchone()
    assert found == (15,)


def test_a_vip_raises_one_step(desk):
    asker = desk.wei.people_edits.add({"name_zh": "总经理", "vip": 1})
    key = desk.wei.tickets.create(TicketDraft("投影不亮"), asker)
    assert kept(desk, key).priority == 2
    assert desk.wei.triage.why(key).hits == ("vip",)


def test_the_third_report_alike_within_a_day_is_raised(desk):
    keys = []
    for place in ("一楼", "二楼", "三楼", "四楼"):
        desk.clock.now += HOUR
        keys.append(
            create(desk, f"{place} ERP 打不开", category=("APP", "APP-erp"), place=(place,))
        )
    assert [kept(desk, key).priority for key in keys] == [3, 3, 2, 2]
    desk.clock.now += 30 * HOUR
    assert kept(desk, create(desk, "ERP 打不开", category=("APP-erp",))).priority == 3


def test_the_same_place_in_the_same_category_is_alike_whatever_the_words(desk):
    for subject in ("上不了网", "网页打不开", "邮件发不出"):
        key = create(desk, subject, category=("NET",), place=("南园",))
    assert desk.wei.triage.why(key).hits == ("same_reports",)


def test_the_priority_follows_impact_and_urgency(desk):
    key = create(desk, "键盘坏了")
    desk.wei.tickets.change([key], {"impact": 1, "urgency": 1})
    assert kept(desk, key).priority == 1
    desk.wei.tickets.change([key], {"urgency": 3})
    assert kept(desk, key).priority == 3
    assert desk.wei.triage.why(key).explanation.source is Source.MATRIX
    desk.wei.undo.undo()
    assert kept(desk, key).priority == 1
    assert desk.wei.triage.why(key).explanation.urgency is Level.HIGH


def test_raises_of_the_beginning_stay_when_the_levels_change(desk):
    key = create(desk, "电脑中毒了")
    desk.wei.tickets.change([key], {"impact": 3, "urgency": 3})
    assert kept(desk, key).priority == 3
    assert desk.wei.triage.why(key).hits == ("security",)


def test_another_priority_wants_a_reason(desk):
    key = create(desk, "键盘坏了")
    report = desk.wei.tickets.change([key], {"priority": 1})
    assert [(each.key, each.code) for each in report.refused] == [(key, "priority_reason")]
    assert kept(desk, key).priority == 3
    desk.wei.tickets.change([key], {"priority": 1}, reason=" 线已停 ")
    why = desk.wei.triage.why(key).explanation
    assert (why.priority, why.computed) == (Priority.P1, Priority.P3)
    assert why.override == (Priority.P1, desk.people["Ran Wei"], "线已停")


def test_a_priority_given_on_the_way_in_wants_a_reason(desk):
    with pytest.raises(AppError, match="priority_reason"):
        create(desk, "键盘坏了", priority=Priority.P1)
    key = create(desk, "键盘坏了", priority=Priority.P1, priority_reason="老板的")
    assert desk.wei.triage.why(key).explanation.override.reason == "老板的"
    assert (
        desk.wei.triage.why(create(desk, "坏了", priority=Priority.P3)).explanation.override is None
    )


def test_an_override_holds_while_impact_and_urgency_change_and_ends_with_the_computed_one(desk):
    key = create(desk, "键盘坏了")
    desk.wei.tickets.change([key], {"priority": 1}, reason="线已停")
    desk.wei.tickets.change([key], {"impact": 3, "urgency": 3})
    why = desk.wei.triage.why(key).explanation
    assert (why.priority, why.computed, why.override.reason) == (1, 4, "线已停")
    desk.wei.tickets.change([key], {"priority": 4})
    assert desk.wei.triage.why(key).explanation.override is None


def test_the_override_rate_counts_tickets_with_a_person_s_priority(desk):
    keys = [create(desk, f"坏了 {n}") for n in range(4)]
    desk.wei.tickets.change(keys[:1], {"priority": 1}, reason="急")
    desk.wei.tickets.bin(keys[3:])
    now = desk.clock.now
    assert desk.wei.triage.overrides(now - HOUR, now + HOUR) == (3, 1)


def test_the_override_rate_counts_to_the_very_moment_and_no_further(desk):
    desk.clock.now += 300
    create(desk, "这一秒的")
    assert desk.wei.triage.overrides(0, desk.clock.now + 1) == (1, 0)
    assert desk.wei.triage.overrides(0, desk.clock.now) == (0, 0)
    assert desk.wei.triage.overrides(desk.clock.now + 1, desk.clock.now + HOUR) == (0, 0)


def test_a_bulk_edit_wants_one_reason_for_all_and_refuses_each_without(desk):
    keys = [create(desk, f"坏了 {n}") for n in range(3)]
    same = create(desk, "好", impact=Level.HIGH, urgency=Level.HIGH)
    bare = BulkEdit({"priority": 1})
    preview = desk.wei.tickets.bulk_preview([*keys, same], bare)
    assert {each.code for each in preview.refused} == {"priority_reason"}
    assert preview.unchanged == (same,)
    assert len(desk.wei.tickets.bulk_edit(keys, bare).refused) == 3
    report = desk.wei.tickets.bulk_edit(keys, bare._replace(reason="机房停电"))
    assert report.done == tuple(keys)
    reasons = {desk.wei.triage.why(key).explanation.override.reason for key in keys}
    assert reasons == {"机房停电"}
    desk.wei.undo.undo()
    assert [kept(desk, key).priority for key in keys] == [3, 3, 3]


def test_a_bulk_preview_shows_the_priority_that_follows(desk):
    key = create(desk, "坏了")
    preview = desk.wei.tickets.bulk_preview([key], BulkEdit({"impact": 1, "urgency": 1}))
    assert {each.field: each.after for each in preview.changes[key]} == {
        "impact": 1,
        "urgency": 1,
        "priority": 1,
    }
    desk.wei.tickets.bulk_edit([key], BulkEdit({"impact": 1, "urgency": 1}))
    assert kept(desk, key).priority == 1


def test_a_ticket_from_outside_keeps_its_priority_until_the_matrix_can_be_asked(desk):
    desk.wei.pasting.take(desk.wei.pasting.read("主题\t优先级\n贴来的\tP1\n"))
    (key,) = desk.store.reader.execute("select key from ticket").fetchone()
    why = desk.wei.triage.why(key)
    assert (why.decided, why.explanation.priority) == (False, Priority.P1)
    desk.wei.tickets.change([key], {"impact": 3})
    desk.wei.tickets.change([key], {"urgency": 3})
    assert kept(desk, key).priority == 4
    assert desk.wei.triage.why(key).decided


@pytest.mark.parametrize("field", ["impact", "urgency"])
def test_a_level_that_there_is_not_is_damage_and_no_bug(desk, field):
    key = desk.wei.tickets.create(TicketDraft("打印机卡纸"))
    other = sqlite3.connect(desk.store.folder.database)
    with other:
        other.execute(f"update ticket set {field} = 18 where key = ?", (key,))  # noqa: S608
    other.close()
    with pytest.raises(AppError) as caught:
        desk.wei.tickets.change([key], {"priority": 1}, reason="定级")
    assert (caught.value.code, caught.value.params) == (
        "workspace_damaged",
        {"detail": f"{field} 18"},
    )
