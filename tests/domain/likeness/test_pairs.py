"""Pairs of like texts are those that comparing each with each would find."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.likeness.differing import differing
from desktop.domain.likeness.pairs import Bag, alike, alike_to
from desktop.domain.likeness.scoring import weights

TERMS = st.frozensets(st.sampled_from("abcdefghijkl"), min_size=1, max_size=8)
TEXTS = st.lists(TERMS, max_size=14)
LEAST = st.sampled_from([50.0, 75.0, 90.0, 100.0])


def each_with_each(bags, least):
    """Return the pairs by comparing each with each."""
    having = {}
    for bag in bags:
        for term in bag.terms:
            having[term] = having.get(term, 0) + 1
    weight = weights(having, len(bags))
    out = {}
    for at, one in enumerate(bags):
        for other in bags[at + 1 :]:
            both = sum(weight[term] for term in one.terms & other.terms)
            whole = sum(weight[term] for term in one.terms | other.terms)
            if 100 * both / whole >= least - 1e-6:
                out[one.key, other.key] = 100 * both / whole
    return out


@given(texts=TEXTS, least=LEAST)
def test_no_pair_is_missed_and_none_is_made_up(texts, least):
    bags = [Bag(at, terms) for at, terms in enumerate(texts)]
    found = {(each.first, each.second): each.points for each in alike(bags, least)}
    assert found == pytest.approx(each_with_each(bags, least))


@given(old=TEXTS, new=TEXTS)
def test_two_old_texts_are_no_pair_where_new_ones_are_compared(old, new):
    known = [Bag(at, terms) for at, terms in enumerate(old, 1)]
    fresh = [Bag(-at, terms) for at, terms in enumerate(new, 1)]
    whole = {(each.first, each.second) for each in alike([*known, *fresh])}
    found = {(each.first, each.second) for each in alike_to(fresh, known)}
    assert found == {pair for pair in whole if min(pair) < 0}


def test_the_search_tells_how_far_it_is_and_can_be_stopped():
    bags = [Bag(at, frozenset({str(at)})) for at in range(500)]
    told = []
    alike(bags, progress=lambda done, total: told.append((done, total)))
    assert told[0] == (0, 500)
    assert told[-1] == (500, 500)

    def stop(_done, _total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        alike(bags, progress=stop)


def test_what_differs_is_told_by_words_and_chinese_characters():
    found = differing("VPN 报 809 先查什么？", "VPN 报 720 要查什么？")
    assert ([*found.left], [*found.right], found.places) == (
        [(6, 3), (10, 1)],
        [(6, 3), (10, 1)],
        2,
    )


@given(left=st.text("ab 账号1\n", max_size=20), right=st.text("ab 账号1\n", max_size=20))
def test_without_what_differs_two_texts_are_the_same(left, right):
    found = differing(left, right)

    def rest(text, spans):
        gone = {at for start, length in spans for at in range(start, start + length)}
        return [letter for at, letter in enumerate(text) if at not in gone]

    assert rest(left, found.left) == rest(right, found.right)
