"""What the palette stands on: readings of characters, what was used last, keys kept on this PC."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypinyin import lazy_pinyin

from desktop.services.key_map import KeyMap
from desktop.services.machine import Machine
from desktop.services.recent import Recent
from desktop.services.sounds import readings


@pytest.fixture
def machine(tmp_path):
    return Machine(tmp_path / "machine")


def test_common_characters_have_their_readings_and_letters_have_none():
    assert readings("重") == ("chong", "zhong")
    assert readings("车") == ("che",)
    assert "shan" in readings("单")
    assert {"lv", "lu"} <= set(readings("绿"))
    assert readings("a") == readings("，") == readings("") == ()


@given(
    st.sampled_from(
        "工单视图设置分派优先级备注撤销全部未关闭待厂商审批回收站硬件故障网络权限申请服务"
    )
)
def test_the_table_agrees_with_the_library_it_was_made_from(character):
    assert lazy_pinyin(character)[0] in readings(character)


def test_what_was_used_last_stands_first_and_once(machine, tmp_path):
    recent = Recent(machine, tmp_path, 1)
    for entry in ("command:undo", "ticket:7", "command:undo"):
        recent.note(entry)
    assert recent.entries() == ["command:undo", "ticket:7"]
    assert Recent(Machine(machine.folder), tmp_path, 1).entries() == recent.entries()


def test_each_person_and_each_workspace_has_a_past_of_its_own(machine, tmp_path):
    Recent(machine, tmp_path, 1).note("ticket:1")
    assert Recent(machine, tmp_path, 2).entries() == []
    assert Recent(machine, tmp_path, None).entries() == []
    assert Recent(machine, tmp_path / "other", 1).entries() == []


def test_the_past_is_bounded_in_entries_and_in_people(machine, tmp_path):
    for number in range(100):
        Recent(machine, tmp_path, 1).note(f"ticket:{number}")
    assert Recent(machine, tmp_path, 1).entries()[0] == "ticket:99"
    assert len(Recent(machine, tmp_path, 1).entries()) == 30
    for person in range(2, 40):
        Recent(machine, tmp_path, person).note("view:open")
    assert Recent(machine, tmp_path, 1).entries() == []
    assert len(machine.values["used_last"]) == 12


@pytest.mark.parametrize("kept", [None, 3, [], "x", {"0@x": 4}, {"0@x": [1, None]}])
def test_a_file_edited_by_hand_costs_only_the_memory(machine, tmp_path, kept):
    machine.values["used_last"] = kept
    recent = Recent(machine, tmp_path, None)
    assert recent.entries() == []
    recent.note("view:mine")
    assert recent.entries() == ["view:mine"]


def test_keys_are_kept_on_this_pc(machine):
    KeyMap(machine).keep({"queue.next": ("B",), "undo": ()})
    assert KeyMap(Machine(machine.folder)).kept() == {"queue.next": ["B"], "undo": []}
    assert json.loads((machine.folder / "machine.json").read_text("utf-8"))["keys"]


@pytest.mark.parametrize("kept", [None, [], "J", {"undo": "Ctrl+U"}, {"undo": 7}])
def test_keys_that_cannot_be_read_are_left_out(machine, kept):
    machine.values["keys"] = kept
    assert KeyMap(machine).kept() == {}
