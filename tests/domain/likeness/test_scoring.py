"""Likeness: equal to a slow reference, between 0 and 100, explained by what is shared."""

import likeness_reference as slow
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.likeness.cutting import MAX_TERMS, spoken, tokens, typed_terms
from desktop.domain.likeness.scoring import NOTHING, Typed, best, covered, weights

SOME = st.text("打印机卡纸不动VPNvpn0x1１ é-，", min_size=0, max_size=24)
TEXTS = st.lists(SOME, min_size=1, max_size=8)


def compared(query, texts):
    """Return the scores of texts for a typed one, all figures counted among the texts."""
    cut = [tokens(text) for text in texts]
    having = {term: sum(term in text for text in cut) for term in tokens(query)}
    average = sum(map(len, cut)) / len(cut)
    typed = Typed(tokens(query), weights(having, len(cut)), average)
    return [typed.score(text) for text in cut]


@given(SOME, TEXTS)
def test_points_are_those_of_the_slow_reference(query, texts):
    cut = [slow.cut(text) for text in texts]
    if any(cut):
        for text, score in zip(cut, compared(query, texts), strict=True):
            assert score.points == pytest.approx(slow.points(slow.cut(query), text, cut))


@given(SOME, TEXTS)
def test_points_lie_between_0_and_100_and_are_the_sum_of_what_the_shared_terms_gave(query, texts):
    for text, score in zip(texts, compared(query, texts), strict=True):
        assert 0 <= score.points <= 100
        assert score.points == pytest.approx(sum(part for _, part in score.shared))
        assert set(score.terms) == set(tokens(query)) & set(tokens(text))


@given(SOME, TEXTS)
def test_the_same_text_has_all_points_and_a_text_that_shares_nothing_none(query, texts):
    scores = compared(query, [*texts, query, "qqq www"])
    if tokens(query):
        assert scores[-2].points == pytest.approx(100)
    assert scores[-1] == NOTHING


@given(SOME, SOME, st.randoms(use_true_random=False))
def test_neither_the_order_of_a_text_nor_case_nor_width_changes_its_points(query, text, random):
    weight = dict.fromkeys(tokens(query), 1.0)
    typed = Typed(tokens(query), weight)
    shuffled = tokens(text)
    random.shuffle(shuffled)
    wide = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text.upper())
    points = typed.score(tokens(text)).points
    assert typed.score(shuffled).points == pytest.approx(points)
    assert typed.score(tokens(wide)).points == pytest.approx(points)


@given(SOME, SOME, st.lists(st.sampled_from(["qq", "ww", "无关"]), max_size=9))
def test_words_that_were_not_typed_never_raise_a_text(query, text, more):
    typed = Typed(tokens(query), dict.fromkeys(tokens(query), 1.0))
    least = typed.score([*tokens(text), *more])
    assert least.points <= typed.score(tokens(text)).points + 1e-9


def test_a_rare_word_tells_more_than_a_common_one():
    weight = weights({"vpn": 3, "电脑": 5000}, 10_000)
    typed = Typed(["vpn", "电脑"], weight)
    assert typed.score(["vpn", "xx"]).points > 3 * typed.score(["电脑", "xx"]).points


def test_a_count_that_lags_behind_never_makes_a_weight_negative():
    assert weights({"vpn": 12}, 10)["vpn"] > 0


def test_a_document_that_says_it_in_the_title_comes_before_one_that_says_it_in_the_text():
    weight = {"账号": 2.0, "锁定": 2.0}
    title = covered(weight, {"账号", "锁定"}, set())
    text = covered(weight, set(), {"账号", "锁定"})
    assert (title.points, text.points) == (100, 50)
    assert covered(weight, {"别的"}, {"其他"}) == NOTHING
    assert best([text, title]) is title
    assert best([]) is NOTHING


@given(SOME)
def test_what_is_typed_is_cut_like_the_reference_cuts_it_each_term_once(text):
    assert typed_terms(text) == list(dict.fromkeys(slow.cut(text)))[:MAX_TERMS]


def test_words_that_say_nothing_are_not_compared():
    assert typed_terms("The printer on line 2 is not on, please") == ["printer", "line"]


@given(st.text("打印机坏", min_size=2, max_size=12))
def test_all_of_a_run_that_is_shared_is_said_as_one_word(text):
    assert spoken(text, set(tokens(text))) == [text]


def test_shared_pairs_are_said_as_the_words_they_came_from():
    assert spoken("ERP 应收报表数字不对", {"erp", "应收", "收报", "报表", "不对"}) == [
        "erp",
        "应收报表",
        "不对",
    ]
    assert spoken("报表数字", {"报表", "数字"}) == ["报表", "数字"]
    assert spoken("报表", set()) == []
