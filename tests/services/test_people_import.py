"""A staff list is compared, shown and taken in; the same list again changes nothing."""

import csv

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.drafts import PersonDraft, TicketDraft
from desktop.domain.errors import Cancelled
from desktop.services.people_edits import Wanted

HISTORY = ("change_set", "change", "station")
COLUMNS = ("工号", "姓名", "部门", "分机", "上级", "VIP")


@pytest.fixture
def staff(desk, tmp_path):
    """Return a function that reads rows as a staff list."""

    def read(*rows, columns=COLUMNS):
        file = tmp_path / "staff.csv"
        with file.open("w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out)
            writer.writerow(columns)
            writer.writerows([*row, *[""] * (len(columns) - len(row))] for row in rows)
        return desk.wei.people_import.read(file)

    return read


def people(desk):
    return {
        p.staff_no: p
        for p in desk.wei.people.get(desk.wei.people_edits.keys(Wanted(retired=True))).values()
    }


def test_new_changed_and_leaving_are_told_before_anything_is_written(desk, staff, dump):
    desk.wei.people_import.take(staff(("1", "甲", "一厂"), ("2", "乙"), ("3", "丙")))
    before = dump(desk.store.reader)
    plan = staff(("1", "甲", "二厂", "8123"), ("3", "丙"), ("4", "丁"))
    assert dump(desk.store.reader) == before
    assert [new.row.staff_no for new in plan.added] == ["4"]
    (changed,) = plan.changed
    assert changed.fields == {"department": ("一厂", "二厂"), "extension": ("", "8123")}
    assert [person.staff_no for person in plan.leaving] == ["2"]
    assert plan.unchanged == 1
    assert (plan.touched(whole=True), plan.touched(whole=False)) == (3, 2)


def test_whoever_leaves_is_retired_only_by_a_whole_list_and_comes_back(desk, staff):
    take = desk.wei.people_import.take
    take(staff(("1", "甲"), ("2", "乙")))
    assert take(staff(("1", "甲")), whole=False).retired == 0
    assert take(staff(("1", "甲"))).retired == 1
    assert people(desk)["2"].retired_at is not None
    assert take(staff(("1", "甲"), ("2", "乙"))).changed == 1
    assert people(desk)["2"].retired_at is None


def test_people_of_the_desk_and_those_without_a_number_stay(desk, staff):
    agent = desk.people["Fan Bai"]
    desk.wei.people_edits.change(agent, {"staff_no": "900"})
    outside = desk.wei.people_edits.add({"name_zh": "客户"})
    assert staff(("1", "甲")).leaving == ()
    desk.wei.people_import.take(staff(("1", "甲")))
    kept = desk.wei.people.get([agent, outside])
    assert all(person.retired_at is None for person in kept.values())
    changed = staff(("900", "樊白", "信息部")).changed
    assert [each.person.key for each in changed] == [agent]


def test_a_refused_row_keeps_its_person_and_an_empty_list_retires_nobody(desk, staff):
    desk.wei.people_import.take(staff(("1", "甲"), ("2", "乙")))
    plan = staff(("1", "甲"), ("2", "乙", "", "", "", "也许"))
    assert [each.code for each in plan.refused] == ["people_row_vip"]
    assert plan.leaving == ()
    assert staff().leaving == ()


def test_someone_known_by_name_only_gets_a_number_and_keeps_the_tickets(desk, staff):
    desk.wei.tickets.create(TicketDraft("x", requester=PersonDraft("周敏")))
    key = desk.wei.people.find("周敏")[0].key
    desk.wei.people_import.take(staff(("77", "周敏", "财务部")))
    assert people(desk)["77"].key == key
    # Two of one name in the list are two new people.
    desk.wei.people_edits.add({"name_zh": "王芳"})
    assert len(staff(("5", "王芳"), ("6", "王芳")).added) == 2


def test_superiors_are_found_by_number_or_name_whatever_the_order(desk, staff):
    plan = staff(
        ("1", "甲", "", "", "3"),
        ("2", "乙", "", "", "丙"),
        ("3", "丙", "", "", "没有这人"),
        ("4", "丁", "", "", "4"),
    )
    assert [(each.line, each.code) for each in plan.remarks] == [
        (4, "people_row_superior"),
        (5, "people_row_superior_circle"),
    ]
    desk.wei.people_import.take(plan)
    found = people(desk)
    assert found["1"].superior == found["2"].superior == found["3"].key
    assert found["3"].superior is None
    shown = staff(("1", "甲", "", "", ""), ("2", "乙", "", "", "1")).changed
    assert [each.fields["superior"] for each in shown] == [
        (found["3"].key, ""),
        (found["3"].key, "1"),
    ]


def test_columns_that_the_list_has_not_stay_as_they_are(desk, staff):
    desk.wei.people_import.take(staff(("1", "甲", "一厂", "8123")))
    desk.wei.people_edits.change(people(desk)["1"].key, {"seat": "3F", "vip": True})
    assert staff(("1", "甲"), columns=("工号", "姓名")).changed == ()
    assert [each.fields for each in staff(("1", "甲", "一厂", "8123")).changed] == [{"vip": (1, 0)}]


def test_a_long_list_is_written_in_chunks_and_is_one_undo(desk, staff, dump):
    before = dump(desk.store.reader, *HISTORY)
    rows = [(f"{n}", f"人{n}", "厂", "", f"{n // 2}") for n in range(1, 2301)]
    told = []
    desk.wei.people_import.take(
        staff(*rows), progress=lambda done, total: told.append((done, total))
    )
    assert [done for done, _ in told][:3] == [0, 2000, 2300]
    after = dump(desk.store.reader, *HISTORY)
    assert desk.wei.undo.undo().command == "person.import"
    assert dump(desk.store.reader, *HISTORY) == before
    desk.wei.undo.redo()
    assert dump(desk.store.reader, *HISTORY) == after
    assert desk.wei.checks.run().is_sound


def test_what_is_cancelled_in_the_middle_is_taken_back(desk, staff, dump):
    before = dump(desk.store.reader, *HISTORY)

    def stop(done, _total):
        if done:
            raise Cancelled

    rows = [(f"{n}", f"人{n}", "", "", "1") for n in range(1, 2100)]
    with pytest.raises(Cancelled):
        desk.wei.people_import.take(staff(*rows), progress=stop)
    assert dump(desk.store.reader, *HISTORY) == before


NUMBERS = [str(n) for n in range(1, 7)]
ROW = st.tuples(
    st.sampled_from(NUMBERS),
    st.sampled_from(["甲", "乙", "丙", "Ann"]),
    st.sampled_from(["", "一厂/装配", "研发"]),
    st.sampled_from(["", "8123"]),
    st.sampled_from(["", *NUMBERS, "甲", "Ann", "没有"]),
    st.sampled_from(["", "是", "否"]),
)
LISTS = st.lists(ROW, max_size=7)


@settings(max_examples=40)
@given(first=LISTS, second=LISTS)
def test_the_same_list_twice_changes_nothing_and_leavers_are_retired_exactly(
    desk, staff, dump, first, second
):
    take = desk.wei.people_import.take
    take(staff(*first))
    before, were = dump(desk.store.reader, *HISTORY), people(desk)
    done = take(staff(*second))
    after = dump(desk.store.reader, *HISTORY)
    named = {row[0] for row in second}
    if second:
        gone = {n for n, p in people(desk).items() if n and p.retired_at is not None}
        living = {n for n, p in were.items() if p.retired_at is None and p.role == "requester"}
        assert living - named <= gone
        assert not named & gone
        assert done.retired == len((living - {""}) - named)
    again = take(staff(*second))
    assert (again.added, again.changed, again.retired) == (0, 0, 0)
    assert dump(desk.store.reader, *HISTORY) == after
    if after != before:
        assert desk.wei.undo.undo().command == "person.import"
        assert dump(desk.store.reader, *HISTORY) == before
        desk.wei.undo.redo()
