"""Arrows: a guard blocks for exactly what is missing, and says so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.arrows import (
    Blocked,
    Guard,
    Move,
    Phase,
    Reason,
    blocked,
    guard_of,
    is_filled,
    phase_of,
    read_arrows,
    write_arrows,
)
from desktop.domain.bilingual import Bilingual
from desktop.domain.vocabulary import WAITING, StatusKind

NAMES = st.sampled_from(["extra.resolution", "extra.root_cause", "category", "extra.own"])
PHASES = st.sampled_from(Phase)
GUARDS = st.builds(
    Guard,
    roles=st.sets(st.sampled_from(["lead", "agent"])).map(lambda found: tuple(sorted(found))),
    fields=st.lists(NAMES, max_size=3, unique=True).map(tuple),
    stages=st.just(()),
    note=st.booleans(),
    checklist=st.booleans(),
)
MOVES = st.builds(
    Move,
    role=st.sampled_from(["lead", "agent", "trainer"]),
    values=st.dictionaries(NAMES, st.sampled_from([None, "", "  ", [], 0, False, "好"])),
    required=st.lists(NAMES, max_size=2).map(tuple),
    note=st.sampled_from(["", " ", "为什么"]),
    open_lines=st.lists(st.builds(Bilingual, st.text(), st.text()), max_size=2).map(tuple),
    open_children=st.just(()),
    children=st.just(Blocked.CHILDREN),
)
TABLES = st.dictionaries(st.tuples(PHASES, PHASES), GUARDS)


@given(TABLES, PHASES, PHASES, MOVES)
def test_what_is_given_for_every_reason_opens_the_arrow(arrows, before, after, move):
    reasons = {each.why: each.about for each in blocked(arrows, before, after, move)}
    if Blocked.NO_ARROW in reasons:
        assert reasons == {Blocked.NO_ARROW: ()}
        assert guard_of(arrows, before, after) is None
        return
    role = reasons.get(Blocked.ROLE, (move.role,))[0]
    given_too = dict.fromkeys(reasons.get(Blocked.FIELDS, ()), "给了")
    whole = move._replace(
        role=role, values={**move.values, **given_too}, note="因为", open_lines=()
    )
    assert blocked(arrows, before, after, whole) == ()


@given(TABLES, PHASES, PHASES, MOVES)
def test_fewer_demands_never_block_more(arrows, before, after, move):
    found = blocked(arrows, before, after, move)
    free = {**arrows, (before, after): Guard()}
    # Only what the form of the service type adds is still missing then.
    left = {each.why for each in blocked(free, before, after, move)}
    assert left <= {Blocked.FIELDS}
    assert len(left) <= len(found) or Blocked.NO_ARROW in {each.why for each in found}


@given(TABLES)
def test_a_table_that_was_written_reads_the_same(arrows):
    assert read_arrows(write_arrows(arrows)) == arrows


def test_reasons_come_with_what_they_are_about_and_the_hardest_first():
    arrows = {
        (Phase.WORKING, Phase.CLOSED): Guard(("lead",), ("category",), note=True, checklist=True)
    }
    move = Move("agent", {}, ("extra.own", "category"), "", ("查线", "换线"))
    assert blocked(arrows, Phase.WORKING, Phase.CLOSED, move) == (
        Reason(Blocked.ROLE, ("lead",)),
        Reason(Blocked.CHECKLIST, ("查线", "换线")),
        Reason(Blocked.FIELDS, ("category", "extra.own")),
        Reason(Blocked.NOTE),
    )
    assert blocked(arrows, Phase.NEW, Phase.CLOSED, move) == (Reason(Blocked.NO_ARROW),)
    assert blocked(arrows, Phase.NEW, Phase.NEW, Move("agent")) == ()


def test_every_kind_of_status_has_its_phase():
    assert {phase_of(kind) for kind in StatusKind} == set(Phase)
    assert {phase_of(kind) for kind in WAITING} == {Phase.WAITING}
    assert phase_of(StatusKind.TRIAGE) is Phase.WORKING


def test_no_and_nought_are_answers_blanks_are_none():
    assert [is_filled(value) for value in (0, False, "x", ["a"])] == [True] * 4
    assert [is_filled(value) for value in (None, "", " \n", [], ())] == [False] * 5


@pytest.mark.parametrize("row", [{"from": ["new"]}, {"from": ["odd"], "to": ["new"]}])
def test_rows_that_are_no_arrows_are_refused(row):
    with pytest.raises((KeyError, ValueError)):
        read_arrows([row])
