"""Notes for whoever takes a ticket over: shown to them, and to nobody else."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.handovers import HandoverNote, Note, on_top

LINES = st.sampled_from(["", " ", "等厂商"])


@given(st.builds(Note, LINES, LINES, LINES), st.none() | st.integers(1, 3), st.integers(1, 3))
def test_a_note_stands_on_top_only_for_whom_it_was_left_and_only_if_it_says_something(
    note, given_to, assignee
):
    kept = HandoverNote(1, 2, note, 5, 0, given_to)
    shown = on_top(kept, assignee)
    assert (shown is kept) == (given_to == assignee and not note.is_blank)


def test_where_nothing_was_left_nothing_stands_on_top():
    assert on_top(None, 1) is None
