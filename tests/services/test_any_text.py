"""Faults F17, F18 and F24: any text in any parameter; what was saved comes back equal."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.drafts import AttachmentDraft, PersonDraft, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.ticket_query import Condition, TicketQuery
from desktop.services.settings import declared

# Whole characters of every kind; halves of pairs are no text and are refused in words.
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
ODD = [
    "a\0b", "\0", "\u202eevil\u202c", "👩\u200d👩\u200d👧", "e\u0301\u0301\u0301", "\ufeffBOM",
    "a\r\nb\rc\u2028d", "\x1b[31m", "'; drop table ticket; --", "{0.__class__}", "%s%n",
    "𠀀" * 9, "﷽", "\U0010ffff", "<b>&amp;", "=1+1",
]  # fmt: skip
ANY_VALUE = st.one_of(TEXT, st.integers(), st.none(), st.floats(), st.binary(max_size=9))


def counts(desk):
    names = ("ticket", "message", "person", "list_item", "setting", "change_set")
    return [
        desk.store.reader.execute(" ".join(("select count(*) from", name))).fetchone()[0]
        for name in names
    ]


def saved_equal(desk, text):
    draft = TicketDraft(
        "主题", text, requester=PersonDraft("名" + text), tags=(text,), extra={"asset_no": text},
        attachments=[AttachmentDraft(text, text, text.encode())],
    )  # fmt: skip
    key = desk.wei.tickets.create(draft)
    desk.wei.tickets.note(key, "." + text)
    ticket = desk.wei.queue.get(key)
    assert (ticket.description, ticket.tags, ticket.extra) == (text, (text,), {"asset_no": text})
    assert ticket.messages[0].body == "." + text
    assert (ticket.attachments[0].name, ticket.attachments[0].media_type) == (text, text)
    # Somebody is known again whatever the case of the letters.
    kept = desk.wei.people.get([ticket.requester])[ticket.requester].name.zh
    assert kept.casefold() == ("名" + text).casefold()
    desk.wei.tickets.change([key], {"subject": text, "extra.asset_no": "." + text})
    assert desk.wei.queue.get(key).subject == text
    desk.wei.undo.undo()
    desk.wei.undo.undo()
    desk.wei.undo.undo()
    for _ in range(3):
        desk.wei.undo.redo()
    again = desk.wei.queue.get(key)
    assert (again.subject, again.description, again.tags) == (text, text, (text,))


@settings(max_examples=40)
@given(TEXT)
def test_any_text_comes_back_equal_after_saving_undoing_and_doing_again(desk, text):
    saved_equal(desk, text)


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_odd_text_comes_back_equal(desk, text):
    saved_equal(desk, text)
    assert desk.wei.checks.run().is_sound


def test_ten_megabytes_of_text_come_back_equal(desk):
    text = "很长 " * 1_450_000
    key = desk.wei.tickets.create(TicketDraft("长", text))
    assert desk.wei.queue.get(key).description == text


def test_half_a_character_is_refused_in_words_and_nothing_is_kept(desk):
    before = counts(desk)
    for draft in (
        TicketDraft("\ud83d"),
        TicketDraft("a", "b\udc00"),
        TicketDraft("a", tags=("\ud83d",)),
    ):
        with pytest.raises(AppError, match="value_not_kept"):
            desk.wei.tickets.create(draft)
    assert counts(desk) == before


@settings(max_examples=80)
@given(st.data())
def test_any_words_in_a_query_read_nothing_else_and_change_nothing(desk, data):
    field = data.draw(st.sampled_from(["subject_", "tag", "source", "extra.", "status", "due_at"]))
    if field == "extra.":
        field += data.draw(TEXT)
    operator = data.draw(
        st.sampled_from(["is", "is_not", "any_of", "before", "after", "empty", "not_empty"])
    )
    value = data.draw(st.lists(ANY_VALUE, max_size=3) if operator == "any_of" else ANY_VALUE)
    query = TicketQuery((Condition(field, operator, value),), data.draw(TEXT), sort=data.draw(TEXT))
    before = counts(desk)
    try:
        list(desk.wei.queue.all_keys(query))
        desk.wei.queue.count(query)
    except KeyError:
        assert field == "subject_"
    except AppError as error:
        assert error.code == "value_not_kept"  # noqa: PT017 - a number beyond 64 bits
    assert counts(desk) == before


@settings(max_examples=60)
@given(
    st.dictionaries(
        st.sampled_from(["subject", "priority", "status", "assignee", "due_at"]),
        ANY_VALUE,
        max_size=2,
    )
)
def test_any_value_in_a_change_is_kept_or_refused_in_words(desk, fields):
    key = desk.lin.tickets.create(TicketDraft("打印机"))
    before = desk.wei.queue.get(key)
    try:
        desk.wei.tickets.change([key], fields)
    except AppError as error:
        assert error.code in ("value_not_kept", "still_used", "unknown_status")  # noqa: PT017
        assert desk.wei.queue.get(key) == before
    desk.lin.checks.run()


@settings(max_examples=60)
@given(st.sampled_from(sorted(declared())), ANY_VALUE)
def test_any_value_of_a_setting_is_kept_as_it_is_or_refused_in_words(desk, name, value):
    before = desk.wei.settings.get(name)
    try:
        desk.wei.settings.set(name, value)
    except AppError as error:
        assert error.code in ("setting_invalid", "value_not_kept")  # noqa: PT017
        assert desk.wei.settings.get(name) == before
    else:
        assert desk.wei.settings.get(name) == value


@settings(max_examples=40)
@given(TEXT, TEXT, TEXT)
def test_any_name_of_a_new_colleague_is_kept_or_called_missing(desk, zh, en, role):
    try:
        key = desk.wei.people.add_agent(zh, en, role)
    except AppError as error:
        assert error.code == "name_missing"  # noqa: PT017
        assert (zh.strip(), en.strip()) == ("", "")
    else:
        kept = desk.wei.people.get([key])[key]
        assert (kept.name.zh, kept.name.en, kept.role) == (zh.strip(), en.strip(), role)
