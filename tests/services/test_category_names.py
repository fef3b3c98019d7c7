"""Categories of questions are shown in the language of the screen where their words are known."""

import pytest
from question_acts import choice

from desktop.domain.questions.bank import Labels, Wanted
from desktop.services.training.category_names import CategoryNames


@pytest.mark.parametrize(
    ("kept", "zh", "en"),
    [
        ("模拟工单", "模拟工单", "Simulated tickets"),
        ("simulated tickets", "模拟工单", "Simulated tickets"),
        ("SOP/ACC-01", "SOP/ACC-01", "SOP/ACC-01"),
        ("我的分类", "我的分类", "我的分类"),
        ("", "", ""),
    ],
)
def test_words_that_are_known_are_turned_part_by_part(desk, kept, zh, en):
    directory = desk.lin.directory
    assert CategoryNames(directory, "zh").text(kept) == zh
    assert CategoryNames(directory, "en").text(kept) == en


def test_lists_of_the_desk_are_known_by_code_and_in_either_language(desk):
    item = desk.lin.directory.by_code("service_type", "HWF")
    names = CategoryNames(desk.lin.directory, "en")
    said = (item.code, item.name.zh, item.name.en)
    assert {names.text(f"{each}/x") for each in said} == {f"{item.name.en}/x"}


def test_a_list_shows_the_category_in_the_language_and_finds_it_by_that_word(desk):
    key = desk.lin.questions.add(choice())
    desk.lin.questions.label([key], lambda _: Labels("模拟工单"))
    session = desk.workspace.session(desk.people["Xiao Lin"], "en")
    my = desk.workspace.services(session)
    (listed,) = my.questions.listed(Wanted(words="simulated"))
    assert (listed.category, listed.labels.category) == ("Simulated tickets", "模拟工单")
