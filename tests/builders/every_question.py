"""Hypothesis strategies for questions of every kind, and for answers to them."""

from hypothesis import strategies as st

from desktop.domain.questions.bodies import (
    Accepted,
    Block,
    Description,
    Essay,
    Matching,
    Multiple,
    Numeric,
    Option,
    Ordering,
    OrderMode,
    Pair,
    Point,
    Range,
    ShortText,
    Single,
    TrueFalse,
)
from desktop.domain.questions.case import Case, Escalation, Fact, Known, Triage, Way, Worth
from desktop.domain.questions.question import Picture, Question
from desktop.domain.questions.responses import Chosen, Judged, Matched, Ordered, Played, Written
from desktop.domain.questions.wording import Markup, Wording

WORDS = st.text("ab =~#{}:%\\\n→电脑’😀", max_size=12)
WORDINGS = st.builds(Wording, WORDS, WORDS, st.sampled_from(Markup))
WEIGHTS = st.sampled_from([1.0, 0.5, 0.3333333, 0.0, -0.5, -1.0])
PLACES = st.lists(st.integers(0, 5), max_size=4).map(tuple)


def _some(strategy):
    return st.lists(strategy, max_size=4).map(tuple)


OPTIONS = _some(st.builds(Option, WORDINGS, WEIGHTS, WORDINGS, st.booleans()))
BLOCKS = _some(
    st.builds(Block, WORDINGS, st.none() | PLACES, wrong=st.booleans(), knock_out=st.booleans())
)
ORDERINGS = st.builds(Ordering, BLOCKS, st.sampled_from(OrderMode), st.integers(0, 4))
NUMBERS = st.decimals(-1000, 1000, places=3)
POINTS = _some(st.builds(Point, WORDINGS, st.sampled_from([0.5, 1.0, 2.0]), _some(WORDS)))
CASES = st.builds(
    Case,
    WORDINGS,
    st.builds(Triage, WORDS, WORDS, st.integers(0, 3), st.integers(0, 3), st.integers(0, 1)),
    OPTIONS,
    _some(st.builds(Fact, WORDINGS, WORDINGS, st.sampled_from(Worth))),
    ORDERINGS,
    st.builds(Escalation, st.sampled_from(Way), POINTS),
    POINTS,
    POINTS,
    _some(st.builds(Known, WORDINGS, WORDINGS)),
    WORDS,
    WORDINGS,
    WORDINGS,
)
BODIES = st.one_of(
    st.builds(Single, OPTIONS, st.booleans()),
    st.builds(Multiple, OPTIONS, st.booleans()),
    st.builds(TrueFalse, st.booleans(), WORDINGS, WORDINGS),
    st.builds(Matching, _some(st.builds(Pair, WORDINGS, WORDINGS)), st.booleans()),
    ORDERINGS,
    st.builds(
        ShortText, _some(st.builds(Accepted, WORDS, WEIGHTS, WORDINGS)), exact_case=st.booleans()
    ),
    st.builds(Numeric, _some(st.builds(Range, NUMBERS, NUMBERS, WEIGHTS, WORDINGS)), WORDINGS),
    st.builds(Essay, POINTS),
    CASES,
    st.just(Description()),
)
QUESTIONS = st.builds(
    Question,
    WORDS,
    WORDINGS,
    BODIES,
    WORDINGS,
    st.sampled_from([1.0, 2.5, 20.0]),
    WORDS,
    _some(WORDS),
    WORDS,
    _some(st.builds(Picture, WORDS, st.binary(max_size=4))),
    st.dictionaries(WORDS, WORDS, max_size=2),
)
RESPONSES = st.one_of(
    st.none(),
    st.builds(Chosen, PLACES),
    st.builds(Judged, st.booleans()),
    st.builds(Matched, st.lists(st.none() | st.integers(0, 5), max_size=5).map(tuple)),
    st.builds(Ordered, PLACES, PLACES),
    st.builds(Written, WORDS),
    st.builds(
        Played,
        WORDS,
        WORDS,
        st.integers(0, 3),
        st.integers(0, 3),
        st.none() | st.integers(0, 5),
        PLACES,
        PLACES,
        st.none() | st.sampled_from(Way),
        WORDS,
        WORDS,
        WORDS,
    ),
)
