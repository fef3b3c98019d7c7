"""A step is cut in two where the cursor stands, in both languages as far as they agree."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.records import Branch, Lead, Step, Way
from desktop.domain.sops.splitting import split

PARTS = st.lists(st.sampled_from(["甲乙", "one two", "三"]), min_size=1, max_size=4)


def step(zh, en=""):
    stop = Branch(Bilingual("否"), Lead(Way.STOP))
    return Step("s1", Bilingual("题"), Bilingual(zh, en), "handling", "lead", branches=(stop,))


def test_languages_with_as_many_paragraphs_are_cut_at_the_same_one():
    first, second = split(step("甲\n\n乙\n丙", "A\n\nB\nC"), "zh", 3)
    assert (first.body, first.behind) == (Bilingual("甲", "A"), "")
    assert (second.title, second.body) == (Bilingual("乙", "B"), Bilingual("丙", "C"))


def test_where_paragraphs_disagree_the_other_language_stays_and_is_behind():
    first, second = split(step("甲乙丙", "ABC"), "zh", 1)
    assert (first.body, first.behind) == (Bilingual("甲", "ABC"), "en")
    assert first.behind_base == "题\n甲乙丙\n否"
    assert second.title == Bilingual("乙丙")


def test_the_ways_on_go_with_the_second():
    first, second = split(step("甲\n乙"), "zh", 1)
    assert (first.branches, len(second.branches)) == ((), 1)
    assert (second.stage, second.role) == ("handling", "lead")


@given(PARTS, PARTS, st.integers(0, 40))
def test_no_letter_is_lost(zh, en, at):
    whole = step("\n\n".join(zh), "\n\n".join(en))
    for language in ("zh", "en"):
        first, second = split(whole, language, min(at, len(getattr(whole.body, language))))
        for each in ("zh", "en"):
            said = "".join(getattr(part, each) for part in (first.body, second.title, second.body))
            assert "".join(said.split()) == "".join(getattr(whole.body, each).split())
