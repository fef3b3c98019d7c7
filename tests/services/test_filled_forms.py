"""Templates filled in on tickets: prefilled, kept with their version, proposed, printed, undone."""

import pypdfium2
import pytest
from endings import closed

from desktop.domain.drafts import PersonDraft, TicketDraft
from desktop.domain.errors import AppError
from desktop.services.printing import PrintOptions

CHECKS = {
    "t05_check_no": [1, 2],
    "t05_check": ["换一根线", "换一个口"],
    "t05_expected": ["灯亮", "灯亮"],
    "t05_actual": ["不亮", "亮"],
    "t05_check_at": [1_788_163_200_000, None],
}
FOUND = {
    "t05_symptom": "网口灯不亮",
    "root_cause": "接触与线缆",
    "resolution": "换到 12 口",
    **CHECKS,
}


@pytest.fixture
def ticket(desk):
    asker = PersonDraft("周敏", department="财务部", contact="8123")
    draft = TicketDraft(
        "连不上", "灯不亮", requester=asker, assignee="魏然", extra={"error_code": "E-17"}
    )
    return desk.wei.tickets.create(draft)


@pytest.fixture
def record(desk):
    return desk.item("template", "T05")


def refused(act):
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


def text_of(path):
    with pypdfium2.PdfDocument(path) as document:
        return " ".join(page.get_textpage().get_text_bounded() for page in document)


def test_what_is_known_of_the_ticket_stands_in_the_form_before_anybody_types(desk, ticket, record):
    answers = desk.wei.filled_forms.blank(ticket, record).answers
    assert answers["sheet_ticket_no"].startswith("DB-A")
    assert (answers["t05_symptom"], answers["error_code"]) == ("灯不亮", "E-17")
    taken = desk.wei.filled_forms.blank(ticket, desk.item("template", "T04")).answers
    assert (taken["t04_requester"], taken["t04_department"]) == ("周敏", "财务部")
    assert (taken["t04_contact"], taken["t04_agent"]) == ("8123", "魏然")


def test_several_forms_are_kept_on_a_ticket_and_tell_in_its_history(desk, ticket, record, clock):
    clock.now += 1000
    first = desk.wei.filled_forms.add(ticket, record, FOUND)
    clock.now += 1000
    second = desk.wei.filled_forms.add(ticket, desk.item("template", "T06"), {"t06_reason": "超时"})
    assert [form.key for form in desk.wei.filled_forms.of_ticket(ticket)] == [first, second]
    events = desk.wei.queue.get(ticket).events
    assert [(e.command, e.reason) for e in events][-2:] == [
        ("filled_form.add", "T05 问题诊断记录表"),
        ("filled_form.add", "T06 升级记录表"),
    ]


def test_a_changed_form_keeps_what_was_taken_out_of_it_in_history_only(desk, ticket, record):
    key = desk.wei.filled_forms.add(ticket, record, FOUND)
    desk.wei.filled_forms.change(key, {**FOUND, "t05_symptom": "", "t05_cause": "线断了"})
    answers = desk.wei.filled_forms.filled(key).answers
    assert "t05_symptom" not in answers
    assert answers["t05_cause"] == "线断了"
    desk.wei.undo.undo()
    assert desk.wei.filled_forms.filled(key).answers == FOUND


def test_a_form_without_a_word_is_not_kept_and_one_that_is_gone_says_so(desk, ticket, record):
    forms = desk.wei.filled_forms
    assert refused(lambda: forms.add(ticket, record, {"t05_symptom": " "})) == "form_blank"
    key = forms.add(ticket, record, FOUND)
    forms.remove(key)
    assert refused(lambda: forms.change(key, FOUND)) == "filled_form_gone"
    assert refused(lambda: forms.filled(key)) == "filled_form_gone"
    assert refused(lambda: forms.add(987_654, record, FOUND)) == "ticket_gone"


def test_cause_and_solution_are_proposed_where_the_ticket_ends(desk, ticket, record):
    desk.wei.filled_forms.add(ticket, record, FOUND)
    asked = desk.wei.moves.asked([ticket], desk.item("status", "resolved"))
    proposed = {each.definition.id: each.value for each in asked.fields}
    assert (proposed["resolution"], proposed["root_cause"]) == ("换到 12 口", "接触与线缆")


def test_a_form_stays_as_it_was_when_its_template_changes(desk, ticket, record, clock):
    key = desk.wei.filled_forms.add(ticket, record, FOUND)
    clock.now += 1000
    fields = list(desk.lin.filled_forms.blank(ticket, record).sheet.boxes)
    desk.lin.fields.set_fields(record, fields[:3])
    desk.lin.fields.put_in_force(record)
    assert desk.wei.filled_forms.blank(ticket, record).sheet.boxes == tuple(fields[:3])
    kept = desk.wei.filled_forms.filled(key)
    assert (kept.version, kept.sheet.boxes) == (1, tuple(fields))


def test_a_field_that_forms_use_cannot_be_deleted_and_shows_on_them_when_retired(
    desk, ticket, record
):
    key = desk.wei.filled_forms.add(ticket, record, FOUND)
    assert refused(lambda: desk.lin.fields.delete("t05_symptom")) == "field_in_use"
    desk.lin.fields.retire("t05_symptom")
    kept = desk.wei.filled_forms.filled(key)
    assert kept.known["t05_symptom"].retired_at is not None
    assert kept.answers["t05_symptom"] == "网口灯不亮"
    assert "t05_symptom" in kept.sheet.boxes


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh", ("问题诊断记录表", "网口灯不亮", "换一个口", "换到 12 口", "2026-08-31")),
        ("en", ("Diagnosis record", "Checks made", "网口灯不亮", "换一个口")),
        ("both", ("问题诊断记录表", "Diagnosis record", "换一根线")),
    ],
)
def test_a_filled_form_is_printed_with_its_answers(desk, ticket, tmp_path, language, words):
    key = desk.wei.filled_forms.add(ticket, desk.item("template", "T05"), FOUND)
    path = tmp_path / "form.pdf"
    assert desk.wei.printing.filled_form(key, path, PrintOptions(language)).pages >= 1
    text = text_of(path)
    assert [word for word in words if word not in text] == []


def test_the_last_form_of_a_template_is_found_by_its_code(desk, ticket, record):
    assert refused(lambda: desk.wei.filled_forms.newest(ticket, "T05")) == "filled_form_none"
    desk.wei.filled_forms.add(ticket, record, FOUND)
    last = desk.wei.filled_forms.add(ticket, record, {"t05_cause": "线断了"})
    assert desk.wei.filled_forms.newest(ticket, "t05") == last


def test_closed_and_binned_tickets_take_no_forms(desk, ticket, record):
    add = lambda: desk.wei.filled_forms.add(ticket, record, FOUND)  # noqa: E731
    desk.wei.tickets.bin([ticket])
    assert refused(add) == "ticket_in_bin"
    desk.wei.tickets.restore([ticket])
    desk.wei.tickets.change([ticket], closed(desk))
    assert refused(add) == "ticket_closed"
