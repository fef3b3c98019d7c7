"""When a card comes again: by whole local days, never Hard for a failure, anew after a change."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.practice.cards import (
    LONGEST_DAYS,
    Card,
    CardKind,
    Rating,
    Ref,
    Told,
    When,
    rated,
    reviewed,
)

REF = Ref(CardKind.QUESTION, "7")
DAY = date(2026, 1, 1)


def run(ratings, retention=90, card=None, day=DAY, version=1):
    """Return the days after which the card came again, each answered on the day it was due."""
    days = []
    for rating in ratings:
        card = reviewed(card, (REF, version), rating, When(0, day, retention))
        days.append((card.due_on - day).days)
        day = card.due_on
    return days, card


def test_intervals_are_those_of_the_library_with_no_steps_and_no_chance():
    good, again, hard = Rating.GOOD, Rating.AGAIN, Rating.HARD
    assert run([again, good, good, hard, good])[0] == [1, 2, 6, 13, 29]


def test_a_changed_text_begins_anew():
    _, card = run([Rating.GOOD] * 4)
    fresh = reviewed(card, (REF, 2), Rating.GOOD, When(0, card.due_on))
    assert (fresh.reviews, fresh.due_on - card.due_on) == (1, timedelta(run([Rating.GOOD])[0][0]))


def test_only_what_was_known_may_have_been_hard():
    assert rated(Told(right=False, hints=3, spent_ms=90_000), [1000] * 9) is Rating.AGAIN
    assert rated(Told(right=True, hints=1), []) is Rating.HARD
    assert rated(Told(right=True, spent_ms=2001), [1000] * 5) is Rating.HARD
    assert rated(Told(right=True, spent_ms=2001), [1000] * 4) is Rating.GOOD
    assert rated(Told(right=True, spent_ms=2000), [1000] * 5) is Rating.GOOD


def test_a_clock_set_back_gives_no_earlier_day_than_the_last_answer_had():
    _, card = run([Rating.GOOD, Rating.GOOD])
    before = reviewed(card, (REF, 1), Rating.GOOD, When(0, DAY - timedelta(400)))
    assert before.due_on > DAY


@given(st.lists(st.sampled_from(Rating), min_size=1, max_size=12), st.integers(80, 97))
def test_it_comes_again_after_a_day_at_least_and_half_a_year_at_most(ratings, retention):
    days, card = run(ratings, retention)
    assert all(1 <= each <= LONGEST_DAYS for each in days)
    assert (card.reviews, card.lapses) == (len(ratings), ratings.count(Rating.AGAIN))


@given(st.lists(st.sampled_from([Rating.HARD, Rating.GOOD]), min_size=1, max_size=8))
def test_to_remember_more_never_makes_it_come_later(ratings):
    less, more = (run(ratings, share)[0][0] for share in (80, 95))
    assert more <= less


@pytest.mark.parametrize("late", [0, 1, 30])
def test_answered_late_and_known_it_comes_no_sooner(late):
    _, card = run([Rating.GOOD, Rating.GOOD])
    again = reviewed(card, (REF, 1), Rating.GOOD, When(0, card.due_on + timedelta(late)))
    usual = reviewed(card, (REF, 1), Rating.GOOD, When(0, card.due_on))
    assert again.due_on - timedelta(late) >= usual.due_on


def test_a_card_is_a_plain_record():
    _, card = run([Rating.GOOD])
    assert Card(*card) == card
