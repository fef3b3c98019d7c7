"""What somebody may do of an SOP follows from what was seen, and from what a lead said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.exams.competence import Grant, Level, Seen, level_of

VERSION = 4


def said(level, version=VERSION):
    return Grant(version, level, "why", 1, 0)


@pytest.mark.parametrize(
    ("seen", "level"),
    [
        (Seen(), Level.NONE),
        (Seen(signed=True), Level.TRAINING),
        (Seen(percent=40), Level.TRAINING),
        (Seen(percent=69.5), Level.ACCOMPANIED),
        (Seen(percent=90, released=True), Level.ALONE),
        (Seen(percent=60, released=True), Level.TRAINING),
        (Seen(released=True), Level.NONE),
        (Seen(released=True, signed=True), Level.ALONE),
        (Seen(percent=90, released=True, outdated=True), Level.RETRAIN),
        (Seen(percent=40, outdated=True), Level.TRAINING),
    ],
)
def test_levels_follow_from_what_was_seen(seen, level):
    assert level_of(seen, VERSION) is level


def test_what_a_lead_said_counts_before_what_was_seen_as_long_as_the_version_holds():
    seen = Seen(percent=10, grant=said(Level.ALONE))
    assert level_of(seen, VERSION) is Level.ALONE
    assert level_of(seen, VERSION + 1) is Level.RETRAIN
    taken = Seen(percent=99, released=True, grant=said(Level.NONE))
    assert level_of(taken, VERSION) is Level.NONE
    assert level_of(taken, VERSION + 1) is Level.NONE


@given(
    st.builds(
        Seen,
        st.none() | st.floats(0, 100),
        st.integers(50, 90),
        st.booleans(),
        st.booleans(),
        st.booleans(),
    )
)
def test_nobody_is_alone_without_a_release(seen):
    if not seen.released:
        assert level_of(seen, VERSION) is not Level.ALONE
    if seen.outdated:
        assert level_of(seen, VERSION) is not Level.ALONE
