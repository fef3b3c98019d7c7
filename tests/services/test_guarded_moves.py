"""Guards hold at every door, moves ask only for what is missing, knowledge comes of tickets."""

import pytest
from endings import TOLD, closed, resolved
from library_desk import effective_sop

from desktop.domain.arrows import Guard, Phase
from desktop.domain.bilingual import Bilingual
from desktop.domain.bulk import BulkEdit
from desktop.domain.drafts import PersonDraft, Solution, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.knowledge import Knowledge
from desktop.domain.moves import Answers
from desktop.services.arrows import guards
from desktop.services.error_texts import error_text

SOLVED = {"resolution": "换了线", "root_cause": "接触与线缆"}


@pytest.fixture
def key(desk):
    who = PersonDraft("陆建国", "Lu Jianguo", "SN1", "13812345678")
    return desk.wei.tickets.create(TicketDraft("网口不亮", "陆建国说灯不亮", requester=who))


def kind(desk, key):
    return desk.workspace.directory.items[desk.wei.queue.get(key).status].kind


def said(refusal, language="zh"):
    return error_text(AppError(refusal.code, **refusal.params), language)


def with_guard(desk, way, guard):
    desk.lin.arrows.set_arrows({**desk.lin.arrows.arrows(), way: guard})


def ids(asked):
    return [each.definition.id for each in asked.fields]


def test_no_door_resolves_a_ticket_that_says_nothing_of_how(desk, key):
    bare = {"status": desk.item("status", "resolved")}
    one = desk.wei.tickets.change([key], bare).refused
    foretold = desk.wei.tickets.bulk_preview([key], BulkEdit(bare)).refused
    together = desk.wei.tickets.bulk_edit([key], BulkEdit(bare)).refused
    moved = desk.wei.moves.move([key], bare["status"]).refused
    assert one == foretold == together == moved
    assert one[0].code == "arrow_fields"
    assert said(one[0]) == "改为“已解决”之前要先填：解决说明。没有改动，填好再改。"
    assert "Resolution" in said(one[0], "en")
    assert kind(desk, key) == "new"
    assert desk.wei.tickets.change([key], resolved(desk)).changed == (key,)


def test_a_ticket_without_what_is_asked_stops_no_other_one(desk, key):
    other = desk.wei.tickets.create(TicketDraft("另一件", extra={"resolution": "好了"}))
    report = desk.wei.tickets.bulk_edit(
        [key, other], BulkEdit({"status": desk.item("status", "resolved")})
    )
    assert (report.done, [each.key for each in report.refused]) == ((other,), [key])


def test_closing_wants_what_the_form_of_the_type_requires_by_then(desk):
    told = {"system_version": "ERP 5.2", "error_code": "E-17", "step_reached": "保存"}
    key = desk.wei.tickets.create(TicketDraft("ERP 报错", service_type="SWF", extra=told))
    (refusal,) = desk.wei.tickets.change([key], closed(desk)).refused
    assert "影响人数" in said(refusal)
    assert desk.wei.tickets.change([key], {**closed(desk), "extra.affected_people": 0}).changed
    # What was not asked of another type is not missing there.
    told = {"device_model": "M404", "asset_no": "IT-7", "error_code": "50.2"}
    hardware = desk.wei.tickets.create(TicketDraft("卡纸", service_type="HWF", extra=told))
    assert desk.wei.tickets.change([hardware], closed(desk)).changed == (hardware,)


def test_a_void_ticket_needs_a_word_on_why_and_no_arrow_leads_from_it_to_resolved(desk, key):
    void = {"status": desk.item("status", "void")}
    assert desk.wei.tickets.change([key], void).refused[0].code == "arrow_note"
    assert desk.wei.tickets.change([key], void, reason="重复").changed == (key,)
    (refusal,) = desk.wei.tickets.change([key], resolved(desk)).refused
    assert said(refusal) == "“已撤销”的工单不能直接改为“已解决”，没有改动。先改到别的状态。"


def test_a_role_and_plain_fields_guard_too(desk, key):
    with_guard(desk, (Phase.NEW, Phase.CLOSED), Guard(("lead",), ("category",)))
    (refusal,) = desk.wei.tickets.change([key], closed(desk)).refused
    assert (refusal.code, refusal.params["about"].zh) == ("arrow_role", "主管")
    (refusal,) = desk.lin.tickets.change([key], closed(desk)).refused
    assert refusal.params["about"].en == "Category"
    category = desk.item("category", "PC")
    assert desk.lin.tickets.change([key], {**closed(desk), "category": category}).changed


def test_open_steps_of_a_checklist_block_and_are_named(desk, key):
    steps = (Bilingual("查线", "Look at the cable"), Bilingual("换口", "Another socket"))
    held = guards.Guards(desk.store.reader, "agent", checklist=lambda _connection, _ticket: steps)
    row = desk.store.reader.execute("select status, extra from ticket").fetchone()
    ticket = {"status": row[0], "extra": row[1], "service_type": None}
    reasons = held.reasons(key, ticket, resolved(desk))
    params = held.params(reasons[0], row[0], desk.item("status", "resolved"))
    assert "还有 2 步没有勾选或跳过（查线、换口）" in error_text(
        AppError(reasons[0].why, **params), "zh"
    )
    assert "Look at the cable, Another socket" in error_text(
        AppError(reasons[0].why, **params), "en"
    )


def test_solved_on_the_spot_meets_the_same_guards_and_leaves_nothing(desk):
    with_guard(desk, (Phase.NEW, Phase.RESOLVED), Guard(fields=("extra.root_cause",)))
    with pytest.raises(AppError, match="arrow_fields"):
        desk.wei.tickets.create_solved(TicketDraft("锁了"), Solution("解锁"))
    assert desk.store.reader.execute("select count(*) from ticket").fetchone() == (0,)
    assert desk.wei.tickets.create_solved(TicketDraft("锁了"), Solution("解锁", "密码与缓存"))


def test_undo_goes_back_whatever_the_arrows_say(desk, key):
    desk.wei.tickets.change([key], resolved(desk))
    with_guard(desk, (Phase.RESOLVED, Phase.NEW), Guard(("lead",)))
    desk.wei.undo.undo()
    assert kind(desk, key) == "new"


@pytest.mark.parametrize(
    "guard", [Guard(("boss",)), Guard(fields=("extra.gone",)), Guard(stages=("later",))]
)
def test_a_table_that_names_what_there_is_not_is_refused(desk, guard):
    with pytest.raises(AppError, match="arrows_wrong"):
        with_guard(desk, (Phase.NEW, Phase.CLOSED), guard)


def test_a_reader_of_the_table_only_sees_it(desk):
    with pytest.raises(AppError, match="not_allowed"):
        desk.wei.arrows.set_arrows({})
    desk.lin.arrows.set_arrows({})
    assert desk.wei.arrows.arrows() == {}


def test_the_picker_learns_which_statuses_are_blocked_and_why(desk, key):
    found = desk.wei.moves.blocked([key])
    assert found == {}  # all that is missing can be asked on the way
    desk.wei.tickets.change([key], {"status": desk.item("status", "void")}, reason="重复")
    found = desk.wei.moves.blocked([key])
    assert {code: each.code for code, each in found.items()} == {
        desk.item("status", "resolved"): "arrow_missing",
        desk.item("status", "closed"): "arrow_missing",
    }
    other = desk.wei.tickets.create(TicketDraft("还开着"))
    assert desk.wei.moves.blocked([key, other]) == {}


def test_the_end_asks_for_what_is_missing_with_what_is_known(desk, key):
    asked = desk.wei.moves.asked([key], desk.item("status", "resolved"))
    assert ids(asked) == ["resolution", "root_cause", "worked_minutes", "first_contact"]
    assert [each.required for each in asked.fields] == [True, False, False, False]
    assert (asked.note, asked.knowledge) == (False, True)
    desk.clock.now += 70 * 60_000  # an hour before the desk opens, and ten minutes
    desk.wei.tickets.reply(key, "换了线，灯亮了")
    desk.wei.tickets.change([key], {"extra.root_cause": "接触与线缆"})
    asked = desk.wei.moves.asked([key], desk.item("status", "resolved"))
    values = {each.definition.id: each.value for each in asked.fields}
    assert values == {"resolution": "换了线，灯亮了", "worked_minutes": 10, "first_contact": True}


def test_nothing_is_asked_where_nothing_is_missing(desk, key):
    assert desk.wei.moves.asked([key], desk.item("status", "working")).is_nothing
    done = Answers({**SOLVED, "worked_minutes": 5, "first_contact": True}, "", Knowledge.NONE)
    desk.wei.moves.move([key], desk.item("status", "resolved"), done)
    assert desk.wei.moves.asked([key], desk.item("status", "resolved")).is_nothing
    assert desk.wei.moves.asked([key], desk.item("status", "closed")).is_nothing
    assert desk.wei.moves.asked([key], desk.item("status", "void")).note
    with pytest.raises(AppError, match="unknown_status"):
        desk.wei.moves.asked([key], desk.item("stage", "triage"))


def test_answers_fill_gaps_and_leave_what_is_there(desk, key):
    other = desk.wei.tickets.create(TicketDraft("另一件", extra={"resolution": "她写的"}))
    report = desk.wei.moves.move([key, other, 99], desk.item("status", "closed"), Answers(SOLVED))
    assert (report.done, [each.code for each in report.refused]) == ((key, other), ["ticket_gone"])
    assert desk.wei.queue.get(key).extra == SOLVED
    assert desk.wei.queue.get(other).extra == {**SOLVED, "resolution": "她写的"}
    desk.wei.undo.undo()
    assert desk.wei.queue.get(other).extra == {"resolution": "她写的"}
    assert kind(desk, key) == "new"


def test_a_move_over_several_transactions_is_one_undo(desk, monkeypatch):
    monkeypatch.setattr("desktop.services.arrows.moves._CHUNK", 2)
    keys = [desk.wei.tickets.create(TicketDraft(f"{n}")) for n in range(5)]
    report = desk.wei.moves.move(keys, desk.item("status", "closed"), Answers(SOLVED))
    assert report.done == tuple(keys)
    desk.wei.undo.undo()
    assert {kind(desk, key) for key in keys} == {"new"}


def test_a_wait_says_for_what_until_when_and_ends_with_going_on(desk, key):
    vendor = desk.item("status", "waiting_vendor")
    asked = desk.wei.moves.asked([key], vendor)
    assert ids(asked) == ["waiting_for", "remind_on", "external_reference", "vendor_promised_on"]
    assert asked.fields[1].value == "2026-09-01"
    answers = {"waiting_for": "主板", "remind_on": "2026-08-31", "external_reference": "V-7"}
    desk.wei.moves.move([key], vendor, Answers(answers))
    assert desk.wei.queue.get(key).extra == answers
    desk.wei.tickets.change([key], {"status": desk.item("status", "working")})
    assert desk.wei.queue.get(key).extra == {"external_reference": "V-7"}
    desk.wei.undo.undo()
    assert desk.wei.queue.get(key).extra == answers


def test_the_reason_of_a_wait_stands_in_the_receipt(desk, key):
    waits = Answers({"waiting_for": "样例文件"})
    desk.wei.moves.move([key], desk.item("status", "waiting_requester"), waits)
    words = desk.wei.sla.words(desk.wei.sla.account(key), "zh")
    assert any("样例文件" in row.basis for row in words.rows())


def test_whom_to_ask_again_today_is_a_view_and_an_attempt_moves_it_on(desk, key):
    desk.wei.moves.move(
        [key], desk.item("status", "waiting_requester"), Answers({"remind_on": "2026-08-31"})
    )
    later = desk.wei.tickets.create(TicketDraft("以后再问"))
    desk.wei.moves.move(
        [later], desk.item("status", "waiting_part"), Answers({"remind_on": "2026-09-02"})
    )

    def chase():
        return list(desk.wei.queue.all_keys(desk.wei.queue.query("chase")))

    assert chase() == [key]
    assert desk.wei.queue.counts()["chase"] == 1
    working = desk.wei.tickets.create(TicketDraft("没有在等"))
    report = desk.wei.moves.attempt([key, working], "没人接")
    assert (report.done, [each.code for each in report.refused]) == ((key,), ["not_waiting"])
    ticket = desk.wei.queue.get(key)
    assert ticket.extra == {"remind_on": "2026-09-01", "attempts": 1}
    assert [message.body for message in ticket.messages] == ["没人接"]
    assert chase() == []
    desk.clock.now += 24 * 3_600_000
    desk.wei.moves.attempt([key])
    assert desk.wei.queue.get(key).extra["attempts"] == 2


def test_a_draft_tells_the_case_without_names_and_the_ticket_points_to_it(desk, key):
    desk.wei.tickets.reply(key, "陆建国，先换一根线")
    answers = Answers(SOLVED, "", Knowledge.DRAFTED)
    desk.wei.moves.move([key], desk.item("status", "resolved"), answers)
    (document,) = desk.store.reader.execute(
        "select key from document where kind = 'sop'"
    ).fetchone()
    opened = desk.wei.documents.open(document)
    assert opened.document.code.startswith("A1-")
    assert opened.text.head.applies.zh == "某人说灯不亮"
    assert [step.title.zh for step in opened.text.steps] == ["某人，先换一根线", "换了线"]
    assert opened.used == {"ticket": 1}
    assert desk.wei.queue.get(key).extra["knowledge"] == "已起草"
    desk.wei.undo.undo()
    desk.wei.moves.move([key], desk.item("status", "resolved"), answers)
    assert desk.store.reader.execute("select count(*) from pointer").fetchone() == (1,)


def test_a_linked_document_is_pointed_to_by_each_ticket_once(desk, key):
    document, _ = effective_sop(desk)
    other = desk.wei.tickets.create(TicketDraft("也是"))
    answers = Answers(SOLVED, "", Knowledge.LINKED, document)
    for _ in range(2):
        desk.wei.moves.move([key, other], desk.item("status", "resolved"), answers)
        desk.wei.tickets.change([key, other], {"status": desk.item("status", "working")})
    assert desk.wei.documents.open(document).used == {"ticket": 2}


def test_words_of_knowledge_are_options_of_its_field(desk):
    field = desk.workspace.directory.fields["knowledge"]
    assert {option.constant() for option in field.options} == set(map(str, Knowledge))


def test_endings_of_the_tests_are_what_the_standard_asks_for(desk, key):
    assert desk.wei.tickets.change([key], {**closed(desk), **TOLD}).changed == (key,)
