"""What is practised today: the longest due first, then the new, as far as the minutes reach."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.practice.cards import Card, CardKind, Ref
from desktop.domain.practice.today import Budget, Offer, due_now, seconds_of, today
from desktop.domain.questions.question import QuestionKind

DAY = date(2026, 11, 27)


def offer(number, version=1, kind=QuestionKind.SINGLE):
    return Offer(Ref(CardKind.QUESTION, str(number)), version, kind)


def card(number, days, version=1):
    ref = Ref(CardKind.QUESTION, str(number))
    return {ref: Card(ref, version, DAY + timedelta(days), "{}")}


def budget(minutes=15, done=0, **spent_ms):
    return Budget(minutes, done, {QuestionKind(kind): ms for kind, ms in spent_ms.items()})


def test_what_is_due_longest_comes_first_and_tomorrow_is_not_today():
    cards = card(1, 0) | card(2, -9) | card(3, 1)
    found = due_now([offer(1), offer(2), offer(3), offer(4)], cards, DAY)
    assert [each.ref.about for each in found] == ["2", "1"]


def test_what_says_something_else_now_is_due_at_once():
    assert due_now([offer(1, version=2)], card(1, 90), DAY) == [offer(1, version=2)]


def test_minutes_end_it_and_what_is_left_is_told():
    cards = card(1, -1) | card(2, -2) | card(3, -3)
    offers = [offer(1), offer(2), offer(3), offer(4)]
    found = today(offers, cards, DAY, budget(1))
    assert [each.ref.about for each in found.offers] == ["3", "2"]
    assert (found.seconds, found.left, found.new) == (60, 1, ())


def test_new_ones_follow_where_there_is_time_left():
    found = today([offer(1), offer(4)], card(1, -1), DAY, budget(1))
    assert [each.ref.about for each in found.offers] == ["1", "4"]


def test_what_was_practised_today_already_counts():
    offers = [offer(1)]
    assert today(offers, {}, DAY, budget(15, done=890)).offers == ()
    assert today(offers, {}, DAY, budget(15, done=800)).offers == (offers[0],)


def test_one_thing_is_offered_even_where_it_takes_longer_than_the_day_has():
    ticket = offer(1, kind=QuestionKind.TICKET)
    assert today([ticket], {}, DAY, budget(5)).offers == (ticket,)


def test_how_long_it_takes_is_the_middle_of_what_it_took_before():
    assert seconds_of(QuestionKind.SINGLE, [10_000, 40_000, 12_000]) == 12
    assert seconds_of(QuestionKind.TICKET, []) == 360


@given(st.lists(st.integers(-30, 30), max_size=30), st.integers(5, 60), st.integers(0, 4000))
def test_nothing_is_lost_and_nothing_comes_twice(days, minutes, done):
    cards = {}
    for number, each in enumerate(days):
        cards |= card(number, each)
    offers = [offer(number) for number in range(len(days) + 5)]
    found = today(offers, cards, DAY, budget(minutes, done))
    assert len(set(found.offers)) == len(found.offers)
    assert len(found.due) + found.left == sum(each <= 0 for each in days)
    assert len(found.offers) <= 1 or found.seconds <= max(minutes * 60 - done, 0)
