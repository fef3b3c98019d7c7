"""Hypothesis strategies for questions that are whole: nothing blank, texts as files give them."""

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
from desktop.domain.questions.question import Picture, Question
from desktop.domain.questions.wording import SILENCE, Markup, Wording
from desktop.exchange.questions.cleaning import cleaned

NASTY = "ab1.= ~#{}:%\\'\"<>&;,|[]()（）；，、↵+-@*_`!\n\t→电脑’😀\u200b\x85\u2028"
TAGS = (
    "<b>",
    "</b>",
    "<br>",
    "<script>",
    "</script>",
    "<p onclick='x'>",
    "&amp;",
    "<user>",
    "[x](",
)
ANY = st.one_of(
    st.text(NASTY, max_size=10),
    st.lists(st.sampled_from((*TAGS, "a ", "字", "\n", "<", "[html]")), max_size=5).map("".join),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cn")), max_size=4),
).map(str.strip)
WORDS = ANY.filter(bool)
SHARES = st.sampled_from([1.0, 0.5, 1 / 3, 0.1, 0.05, 0.0, 0.33, 0.1234567, -0.25, -1 / 7, -1.0])


@st.composite
def wordings(draw, markups=tuple(Markup)):
    """Draw a text in one language or both, as harmless as a reader leaves it."""
    markup = draw(st.sampled_from(markups))
    zh, en = (cleaned(draw(ANY), markup).text.strip() for _ in range(2))
    return Wording(zh, en, markup) if zh or en else Wording("字", markup=markup)


def several(strategy, least, most=4):
    return st.lists(strategy, min_size=least, max_size=most).map(tuple)


WORDINGS = wordings()
MAYBE = st.one_of(st.just(SILENCE), WORDINGS)
OPTIONS = several(st.builds(Option, WORDINGS, SHARES, MAYBE, st.booleans()), 2)
NUMBERS = st.one_of(st.decimals(-1000, 1000, places=3), st.integers(-(10**12), 10**12))


@st.composite
def ranges(draw):
    low, high = sorted(
        draw(st.tuples(st.decimals(-(10**6), 10**6, places=3), st.decimals(-9, 9, places=5)))
    )
    return Range(low, draw(st.sampled_from([low, high])), draw(SHARES), draw(MAYBE))


@st.composite
def orderings(draw):
    texts = draw(several(WORDINGS, 2, 6))
    wrong = [at > 1 and draw(st.booleans()) for at in range(len(texts))]
    before = several(st.integers(0, len(texts) - 1), 0, 3)
    blocks = tuple(
        Block(
            text,
            None if wrong[at] else draw(st.none() | before),
            wrong=wrong[at],
            knock_out=draw(st.booleans()),
        )
        for at, text in enumerate(texts)
    )
    right = wrong.count(False)
    return Ordering(blocks, draw(st.sampled_from(OrderMode)), draw(st.integers(0, right - 1)))


PAIRS = st.builds(Pair, WORDINGS, WORDINGS)
DISTRACTORS = st.builds(Pair, st.just(SILENCE), WORDINGS)
MARKS = st.sampled_from([0.0, 0.25, 1.0, 2.5, 100.0])
BODIES = st.one_of(
    st.builds(Single, OPTIONS, st.booleans()),
    st.builds(Multiple, OPTIONS, st.booleans()),
    st.builds(TrueFalse, st.booleans(), MAYBE, MAYBE),
    st.builds(
        Matching,
        st.tuples(several(PAIRS, 2), several(DISTRACTORS, 0, 2)).map(lambda two: two[0] + two[1]),
        st.booleans(),
    ),
    orderings(),
    st.builds(
        ShortText, several(st.builds(Accepted, WORDS, SHARES, MAYBE), 1), exact_case=st.booleans()
    ),
    st.builds(Numeric, several(ranges(), 1), MAYBE),
    st.builds(Essay, several(st.builds(Point, WORDINGS, MARKS, several(WORDS, 0, 2)), 0)),
    st.just(Description()),
)
KEPT = st.dictionaries(
    st.sampled_from(["difficulty", "部门", "owner", "Note 2"]), WORDS, max_size=2
)
CATEGORIES = st.sampled_from(["", "A", "top", "工单/受理", "A/B C/D"])


@st.composite
def questions(draw, kept=KEPT):
    """Draw a question of any kind that is asked on its own."""
    pictures = draw(st.sampled_from([(), (Picture("a.png", b"x"), Picture("图-2.b", b""))]))
    text = draw(WORDINGS)
    if pictures and draw(st.booleans()):
        text = text._replace(en=f"{text.en} @@files@@/a.png".strip())
    return Question(
        draw(WORDS),
        text,
        draw(BODIES),
        draw(MAYBE),
        draw(MARKS),
        draw(CATEGORIES),
        tuple(dict.fromkeys(draw(several(WORDS, 0, 3)))),
        draw(ANY),
        pictures,
        draw(kept),
    )
