"""Staff lists are read whatever their columns are called, and no row is lost silently."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import AppError
from desktop.exchange.people_table import department_path, read_people, write_empty


def table(tmp_path, text, name="list.csv"):
    file = tmp_path / name
    file.write_text(text, "utf-8")
    return read_people(file)


@pytest.mark.parametrize(
    "head",
    ["工号,姓名,部门,VIP,直接上级", "Employee ID;Full name;Dept;vip user;Reports to"],
)
def test_headers_are_known_in_both_languages(tmp_path, head):
    sign = ";" if ";" in head else ","
    found = table(tmp_path, f"{head}\n{sign.join(('007', '方晴', '品质部', '√', '1'))}\n")
    (row,) = found.rows
    assert (row.staff_no, row.superior) == ("007", "1")
    assert row.facts == {"name_zh": "方晴", "department": "品质部", "vip": "1"}


def test_a_title_above_the_header_is_passed_over(tmp_path):
    found = table(tmp_path, "全体员工名单,,\n2026 年 11 月,,\n姓名,工号,座位\n方晴,7,3F-12\n")
    assert [(row.line, row.staff_no, row.facts["seat"]) for row in found.rows] == [
        (4, "7", "3F-12")
    ]


def test_a_row_that_cannot_be_taken_is_refused_with_its_reason(tmp_path):
    rows = ["1,甲,是", "1,乙,", ",丙,", "2,,", "3,丁,大概", f"4,{'长' * 300},", "5,戊,否"]
    found = table(tmp_path, "工号,姓名,VIP\n" + "\n".join(rows) + "\n")
    assert [row.staff_no for row in found.rows] == ["1", "5"]
    assert [(each.line, each.code) for each in found.refused] == [
        (3, "people_row_twice"),
        (4, "people_row_no_number"),
        (5, "people_row_no_name"),
        (6, "people_row_vip"),
        (7, "people_row_long"),
    ]
    assert found.read == 7


def test_names_in_latin_letters_are_english(tmp_path):
    found = table(tmp_path, "工号,姓名\n1,Anna Keller\n2,夏知行\n")
    assert [row.facts for row in found.rows] == [{"name_en": "Anna Keller"}, {"name_zh": "夏知行"}]
    found = table(tmp_path, "工号,姓名,英文名\n1,AK,Anna Keller\n")
    assert found.rows[0].facts == {"name_zh": "AK", "name_en": "Anna Keller"}


def test_a_department_has_one_sign_between_its_levels():
    assert department_path(" 一厂机加 > 装配＞2 号线 ") == "一厂机加/装配/2 号线"
    assert department_path("A\\B//C/") == "A/B/C"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_an_empty_table_is_read_back_with_all_its_columns(tmp_path, language):
    write_empty(tmp_path / "empty.xlsx", language)
    found = read_people(tmp_path / "empty.xlsx")
    assert len(found.columns) == 11
    assert found.rows == found.refused == ()


def test_a_file_that_is_no_staff_list_is_refused(tmp_path):
    with pytest.raises(AppError) as caught:
        table(tmp_path, "Colour,Size\nred,3\n")
    assert caught.value.code == "people_no_columns"


CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)


@given(rows=st.lists(st.tuples(CELLS, CELLS, CELLS, CELLS), max_size=12))
def test_every_row_with_something_in_it_is_taken_or_refused(tmp_path, rows):
    file = tmp_path / "any.csv"
    with file.open("w", encoding="utf-8", newline="", errors="replace") as out:
        writer = csv.writer(out)
        writer.writerow(["工号", "姓名", "部门", "VIP"])
        writer.writerows(rows)
    found = read_people(file)
    lines = [row.line for row in found.rows] + [each.line for each in found.refused]
    assert len(set(lines)) == len(lines)
    numbers = [row.staff_no for row in found.rows]
    assert len(set(numbers)) == len(numbers)
    for row in found.rows:
        assert department_path(row.facts["department"]) == row.facts["department"]
        assert row.facts["vip"] in "01"
