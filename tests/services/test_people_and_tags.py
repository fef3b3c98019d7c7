"""People are added, edited, retired and merged; tags are renamed and taken off; all with undo."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.drafts import PersonDraft, TicketDraft
from desktop.domain.errors import AppError
from desktop.services.people_edits import Wanted

HISTORY = ("change_set", "change", "station")


def code_of(act, *args):
    with pytest.raises(AppError) as caught:
        act(*args)
    return caught.value.code


def person(desk, key):
    return desk.wei.people.get([key])[key]


def tags(desk, key):
    return desk.wei.queue.get(key).tags


def test_a_person_is_found_by_what_was_typed_in(desk):
    key = desk.wei.people_edits.add({"name_zh": "  罗\n斌 ", "staff_no": "A-17"})
    assert person(desk, key).name.zh == "罗 斌"
    for text in ("罗", "luobin", "lb", "A-17"):
        assert [found.key for found in desk.wei.people.find(text)] == [key], text


def test_pinyin_follows_the_name_until_it_is_typed_by_hand(desk):
    edits = desk.wei.people_edits
    key = edits.add({"name_zh": "单青"})
    edits.change(key, {"name_zh": "单清"})
    assert person(desk, key).pinyin == "danqing dq"
    edits.change(key, {"pinyin": "shanqing sq"})
    edits.change(key, {"name_zh": "单庆"})
    assert person(desk, key).pinyin == "shanqing sq"
    assert [found.key for found in desk.wei.people.find("shanqing")] == [key]


def test_a_person_has_a_name_in_one_language_at_least(desk):
    edits = desk.wei.people_edits
    key = edits.add({"name_zh": "单青"})
    assert code_of(edits.add, {"staff_no": "1"}) == "list_name_missing"
    assert code_of(edits.change, key, {"name_zh": " "}) == "list_name_missing"
    assert code_of(edits.change, key, {"contact": "x" * 10_000}) == "person_field_long"
    assert code_of(edits.change, 1 << 40, {"contact": "x"}) == "list_entry_gone"
    with pytest.raises(KeyError):
        edits.change(key, {"last_worked_at": 1})


def test_somebody_always_leads_the_desk(desk):
    edits, lead = desk.wei.people_edits, desk.people["Xiao Lin"]
    assert code_of(edits.retire, [lead]) == "person_role_last"
    assert code_of(edits.change, lead, {"role": "agent"}) == "person_role_last"
    edits.change(desk.people["Fan Bai"], {"role": "lead"})
    edits.retire([lead])
    assert lead not in [agent.key for agent in desk.wei.people.agents()]


def test_whoever_has_tickets_is_retired_not_deleted(desk):
    desk.wei.tickets.create(TicketDraft("x", requester=PersonDraft("周敏")))
    key = desk.wei.people.find("周敏")[0].key
    assert desk.wei.people_edits.uses([key]) == {key: 1}
    assert code_of(desk.wei.people_edits.delete, [key]) == "person_in_use"


def test_the_list_of_people_goes_by_name_and_narrows_by_words_and_role(desk):
    edits = desk.wei.people_edits
    min_, ann = edits.add({"name_zh": "周敏"}), edits.add({"name_en": "Ann"})
    edits.retire([ann])
    everybody = list(edits.keys(Wanted()))
    assert min_ in everybody
    assert ann not in everybody
    assert edits.count() == len(everybody)
    assert list(edits.keys(Wanted(retired=True, text="ann"))) == [ann]
    assert list(edits.keys(Wanted("requester"))) == [min_]
    assert set(edits.keys(Wanted("desk"))) == set(desk.people.values())
    assert list(edits.keys(Wanted(text="()"))) == []


def test_the_same_number_or_name_hints_at_the_same_person(desk):
    edits = desk.wei.people_edits
    one = edits.add({"name_zh": "周敏", "staff_no": "7"})
    two = edits.add({"name_zh": "周敏", "department": "财务"})
    three = edits.add({"name_zh": "王五", "staff_no": "7"})
    edits.add({"name_zh": "周民"})
    assert {found.key for found in edits.like(person(desk, one))} == {two, three}


def test_merged_people_leave_their_tickets_and_facts_to_one(desk, dump):
    edits = desk.wei.people_edits
    key = desk.wei.tickets.create(TicketDraft("x", requester=PersonDraft("周敏", "", "77")))
    one = desk.wei.people.find("周敏")[0].key
    two = edits.add({"name_zh": "周小敏", "contact": "8123"})
    before = dump(desk.store.reader, *HISTORY)
    assert desk.wei.merging.people(one, two) == 1
    assert desk.wei.queue.get(key).requester == two
    assert person(desk, two).staff_no == "77"
    assert person(desk, two).contact == "8123"
    assert desk.wei.checks.run().is_sound
    desk.wei.undo.undo()
    assert dump(desk.store.reader, *HISTORY) == before
    assert code_of(desk.wei.merging.people, one, desk.people["Fan Bai"]) == "person_not_requester"
    assert code_of(desk.wei.merging.people, one, one) == "list_merge_self"
    assert code_of(desk.wei.merging.people, one, 1 << 40) == "list_entry_gone"


def test_a_tag_is_renamed_everywhere_and_meets_one_there_is(desk, dump):
    keys = [desk.wei.tickets.create(TicketDraft("x", tags=("急", "月结"))) for _ in range(350)]
    desk.wei.tickets.create(TicketDraft("y", tags=("加急",)))
    before = dump(desk.store.reader, *HISTORY)
    assert desk.wei.tags.used() == [("加急", 1), ("急", 350), ("月结", 350)]
    assert desk.wei.tags.rename("急", " 加急 ") == 350
    assert tags(desk, keys[0]) == ("加急", "月结")
    assert dict(desk.wei.tags.used()) == {"加急": 351, "月结": 350}
    desk.wei.undo.undo()
    assert dump(desk.store.reader, *HISTORY) == before
    assert desk.wei.tags.delete("月结") == 350
    assert tags(desk, keys[0]) == ("急",)
    desk.wei.undo.undo()
    assert dump(desk.store.reader, *HISTORY) == before


@given(text=st.text(max_size=70))
def test_a_tag_is_one_word_of_any_script(desk, text):
    key = desk.wei.tickets.create(TicketDraft("x", tags=("急",)))
    try:
        desk.wei.tags.rename("急", text)
    except AppError as error:
        assert error.code == "tag_bad"  # noqa: PT017 - either is right
        desk.wei.tags.delete("急")
        return
    (tag,) = tags(desk, key)
    assert tag == "".join(tag.split())
    if tag != "急":
        desk.wei.undo.undo()
    desk.wei.tags.delete("急")
