"""Merging as rules: where tickets come to lie, whose fields win, what comes apart again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import AppError
from desktop.domain.ticket_merge import (
    MINUTES,
    TAGS,
    Side,
    Wrote,
    as_json,
    contests,
    from_json,
    gained,
    kept_since,
    landing,
    lies_in,
    taken_apart,
    wrote,
)

KEYS = st.integers(1, 9)
FIELDS = ("subject", "requester", "priority", "extra.asset_no", "extra.room")
VALUES = st.one_of(st.none(), st.text("甲乙ab", max_size=3), st.integers(0, 3))


SEVERAL = st.integers(2, 4)


@st.composite
def sides(draw, count=SEVERAL):
    """Draw tickets with tags, minutes and fields of which some hold nothing."""
    found = []
    for key in range(1, draw(count) + 1):
        values = {name: draw(VALUES) for name in FIELDS}
        values[TAGS] = tuple(draw(st.lists(st.sampled_from("急慢新旧"), unique=True)))
        minutes = draw(st.one_of(st.none(), st.integers(1, 500)))
        found.append(Side(key, values if minutes is None else {**values, MINUTES: minutes}))
    return found


def refused(*args):
    with pytest.raises(AppError) as caught:
        landing(*args)
    return caught.value.code


def test_a_ticket_is_not_merged_into_itself_nor_twice_nor_with_nothing():
    assert refused({}, [1], 1) == "merge_itself"
    assert refused({1: 2}, [1], 3) == "merged_already"
    assert refused({}, [], 1) == "merge_nothing"


def test_what_is_merged_into_a_merged_ticket_lies_where_that_one_lies():
    assert landing({2: 3, 3: 4}, [1], 2) == 4


def test_a_ticket_is_not_merged_into_what_lies_in_it():
    assert refused({2: 3, 3: 1}, [1], 2) == "merge_circle"


@given(st.lists(st.tuples(KEYS, KEYS), max_size=40))
def test_however_tickets_are_merged_no_pointer_ever_leads_in_a_circle(acts):
    pointers = {}
    for source, target in acts:
        try:
            end = landing(pointers, [source], target)
        except AppError:
            continue
        pointers[source] = end
        assert end not in pointers
        # Each chain ends within as many steps as there are tickets.
        for key in pointers:
            assert lies_in(pointers, key) not in pointers


@given(sides())
def test_only_fields_that_differ_are_asked_and_the_proposed_winner_holds_something(found):
    asked = {each.field: each for each in contests(found)}
    for name in FIELDS:
        values = [side.values[name] for side in found]
        held = [v for v in values if v not in (None, "")]
        assert (name in asked) == (bool(held) and len({repr(v) for v in values}) > 1)
        if name in asked:
            winner = asked[name].winner
            assert found[winner - 1].values[name] not in (None, "")
            assert winner == 1 or found[0].values[name] in (None, "")


@given(sides())
def test_tags_unite_and_minutes_add_up_whoever_wins(found):
    target = found[0]
    for source in found[1:]:
        target = Side(1, {**target.values, **gained(target, source, {})})
    assert set(target.values[TAGS]) == {tag for side in found for tag in side.values[TAGS]}
    assert len(target.values[TAGS]) == len(set(target.values[TAGS]))
    assert (target.values.get(MINUTES) or 0) == sum(s.values.get(MINUTES, 0) for s in found)


@given(sides(), st.data())
def test_merged_and_taken_apart_in_any_order_the_target_is_as_before(found, data):
    asked = contests(found)
    picks = {e.field: data.draw(st.sampled_from([s.key for s in found])) for e in asked}
    target = dict(found[0].values)
    written = {}
    for source in found[1:]:
        before = dict(target)
        target |= gained(Side(1, target), source, picks)
        written[source.key] = from_json(as_json(wrote(before, target)))
    for each in asked:
        assert target[each.field] == each.values[picks[each.field] - 1]
    for key in data.draw(st.permutations(sorted(written))):
        target |= taken_apart(written[key], target)
    plain = {n: v for n, v in target.items() if n != TAGS and v is not None}
    assert plain == {n: v for n, v in found[0].values.items() if n != TAGS and v is not None}
    assert set(target[TAGS]) == set(found[0].values[TAGS])


def test_what_a_person_has_set_anew_since_the_merge_stays():
    written = {"subject": Wrote("甲", "乙"), TAGS: Wrote(("急",), ("急", "新"))}
    now = {"subject": "丙", TAGS: ("新", "后")}
    assert taken_apart(written, now) == {TAGS: ("后",)}
    assert kept_since(written, now) == ("subject",)


def test_minutes_worked_since_the_merge_stay_with_the_target():
    written = {MINUTES: Wrote(10, 25)}
    assert taken_apart(written, {MINUTES: 40}) == {MINUTES: 25}
    assert taken_apart({MINUTES: Wrote(None, 15)}, {MINUTES: 15}) == {MINUTES: None}
