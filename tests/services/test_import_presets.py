"""Kept mappings: named, found by the columns, renamed, deleted, carried to another workspace."""

import pytest

from desktop.domain.errors import AppError
from desktop.services import import_plans
from desktop.services.import_plans import choose_meaning, choose_target

HEAD = "单号,问题,说明,级别栏,小组"
ROWS = "A1,卡纸,二楼,急,一组\nA2,没网,三楼,不急的,二组\n"


@pytest.fixture
def look_at(desk, tmp_path):
    def open_list(name="a.csv", head=HEAD, rows=ROWS):
        path = tmp_path / name
        path.write_text(f"{head}\n{rows}", "utf-8")
        (plan,) = desk.wei.imports.open_all([path]).plans
        return plan

    return open_list


def target(plan, header):
    return next(each.target for each in plan.mapping.columns if each.header == header)


def chosen(plan):
    plan = choose_target(plan, 3, "priority")
    plan = choose_target(plan, 4, "team")
    plan = choose_meaning(plan, "priority", "不急的", "4")
    return choose_meaning(plan, "team", "一组", "∅")


def test_a_kept_mapping_reads_the_next_file_of_the_same_columns_with_its_words(desk, look_at):
    desk.wei.presets.save("值班台账", chosen(look_at()).mapping)
    plan = look_at("other name.csv")
    assert plan.preset == "值班台账"
    assert (target(plan, "级别栏"), target(plan, "小组")) == ("priority", "team")
    (first, second) = desk.wei.imports.look(plan).rows
    assert (first.team, second.team) == ("", "二组")
    assert second.priority == 4


def test_it_can_be_switched_off_and_on_again(desk, look_at):
    desk.wei.presets.save("值班台账", chosen(look_at()).mapping)
    plan = desk.wei.imports.without_preset(look_at())
    assert (plan.preset, target(plan, "级别栏")) == ("", "extra")
    again = desk.wei.imports.with_preset(plan, "值班台账")
    assert target(again, "级别栏") == "priority"


def test_files_of_other_columns_are_left_to_guessing(desk, look_at):
    desk.wei.presets.save("值班台账", chosen(look_at()).mapping)
    assert look_at("b.csv", head="甲,乙,丙,丁,戊").preset == ""


def test_the_same_name_again_replaces_and_a_taken_name_is_refused(desk, look_at):
    desk.wei.presets.save("一", look_at().mapping)
    desk.wei.presets.save("一", chosen(look_at()).mapping)
    desk.wei.presets.save("二", look_at().mapping)
    assert [each.name for each in desk.wei.presets.all()] == ["一", "二"]
    with pytest.raises(AppError, match="preset_name_taken"):
        desk.wei.presets.rename("一", "二")
    with pytest.raises(AppError, match="preset_name_wrong"):
        desk.wei.presets.rename("一", "  ")
    with pytest.raises(AppError, match="import_preset_unknown"):
        desk.wei.presets.delete("三")


def test_a_deleted_preset_comes_back_by_undo(desk, look_at):
    desk.wei.presets.save("一", look_at().mapping)
    desk.wei.presets.delete("一")
    assert desk.wei.presets.all() == []
    desk.wei.undo.undo()
    assert [each.name for each in desk.wei.presets.all()] == ["一"]


def test_a_preset_travels_as_a_file_and_never_pushes_another_out(desk, look_at, tmp_path):
    desk.wei.presets.save("值班台账", chosen(look_at()).mapping)
    file = tmp_path / "preset.json"
    desk.wei.presets.write_file("值班台账", file)
    assert desk.wei.presets.take_file(file) == "值班台账 2"
    assert desk.wei.presets.read_file(file).mapping == desk.wei.presets.all()[0].mapping


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"kind": "x"}', '{"kind": 1, "name": []}', "\x00"]
)
def test_a_damaged_file_is_refused_whole(desk, tmp_path, text):
    file = tmp_path / "preset.json"
    file.write_text(text, "utf-8")
    with pytest.raises(AppError, match="import_preset_damaged"):
        desk.wei.presets.take_file(file)
    assert desk.wei.presets.all() == []


def test_every_list_column_shows_its_words_with_count_and_certainty(desk, look_at):
    desk.wei.people.add_agent("罗斌", "Luo Bin")
    rows = "A1,卡纸,x,急,罗斌/田小禾\nA2,没网,x,急,罗斌\nA3,慢,x,怪,新来的\n"
    plan = choose_target(choose_target(look_at(rows=rows), 3, "priority"), 4, "assignee")
    words = {(use.field, use.word): use for use in desk.wei.imports.look(plan).words}
    assert words["assignee", "罗斌"].uses == 2
    assert str(words["assignee", "罗斌"].confidence) == "certain"
    assert str(words["assignee", "新来的"].confidence) == "fair"
    assert str(words["priority", "怪"].confidence) == "look"


@pytest.mark.parametrize(
    ("meaning", "team", "kept"),
    [("∅", "", None), ("", "", "一组"), ("一组", "一组", None), ("二线", "二线", None)],
)
def test_a_word_becomes_an_entry_a_new_one_a_text_or_nothing(desk, look_at, meaning, team, kept):
    plan = choose_meaning(choose_target(look_at(), 4, "team"), "team", "一组", meaning)
    first = desk.wei.imports.look(plan).rows[0]
    assert first.team == team
    assert first.extra.get("小组") == kept


@pytest.mark.parametrize(("meaning", "status", "kept"), [("∅", "", None), ("", "", "怪")])
def test_a_status_may_be_left_out_or_kept_as_text(desk, look_at, meaning, status, kept):
    plan = choose_target(look_at(rows="A1,卡纸,x,怪,x\n"), 3, "status")
    plan = choose_meaning(plan, "status", "怪", meaning)
    (row,) = desk.wei.imports.look(plan).rows
    assert (row.status, row.extra.get("级别栏")) == (status, kept)


def test_the_year_of_dates_without_one_is_asked_and_settles_them(desk, look_at):
    plan = look_at(head="日期,问题", rows="11月20日,卡纸\n11月21日,没网\n")
    assert import_plans.year_asked(plan)
    rows = desk.wei.imports.look(import_plans.choose_year(plan, 2026)).rows
    assert all(row.created_at for row in rows)
