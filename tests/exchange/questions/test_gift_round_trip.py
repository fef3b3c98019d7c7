"""Questions come back from GIFT as they went out, whatever signs their texts hold."""

from decimal import Decimal
from types import MappingProxyType

from hypothesis import HealthCheck, given, settings
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
    Range,
    ShortText,
    Single,
    TrueFalse,
)
from desktop.domain.questions.question import Question
from desktop.domain.questions.wording import SILENCE, Markup, worded
from desktop.exchange.questions.gift.reading import read_gift
from desktop.exchange.questions.gift.writing import write_gift

RELAXED = settings(
    max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
BLANKS = " \t\n\r\v\f"
NASTY = "~=#{}:\\\n[]%->/ *_.$\t\"'TFn甲。，：＝｛｝～＃　😀é\u2028&<"
TRAPS = (
    *("[html]", "[html] x", "[plain", "%50%", "%50% off", "%-1%", "// x", "-> b", "a -> b", "-\\>"),
    *("####", "#", "::", "::a::b", "\\n", "\\\\", "\\~", "a\\", "$CATEGORY: x", "TRUE", "F", "*"),
    *("{", "}", "{}", "=", "~", "_____", ">3", ">3 ALL", "1..2", "&&058;", "a\nb", "a \n  b"),
    *("开始 -> 设置", "（一）甲：乙", "~甲=乙", "none", "[id:x]", "[tag:y]", "<p>a</p>", "　缩进"),
)


def made(record, *fields):
    """Return records of these fields; builds() would fill in those with a default too."""
    return st.tuples(*fields).map(lambda parts: record(*parts))


RAW = st.one_of(
    st.text(NASTY, max_size=12),
    st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12),
    st.sampled_from(TRAPS),
)
TEXT = RAW.map(lambda text: text.strip(BLANKS)).filter(lambda text: text.strip())
LINE = TEXT.map(lambda text: text.replace("\n", " ").strip(BLANKS))
MARKUP = st.sampled_from(Markup)
SAID = made(worded, TEXT, MARKUP)
PERHAPS = st.one_of(st.just(SILENCE), SAID)
SHARE = st.one_of(
    st.sampled_from([0.0, 1.0, 0.5, -0.5, 1 / 3, 2 / 3, 5 / 6, 1 / 7, -1 / 9]),
    st.integers(-100, 100).map(lambda number: number / 100),
)
OPTION = made(Option, SAID, SHARE, PERHAPS)
RIGHT = made(Option, SAID, st.just(1.0), PERHAPS)
MATCH = made(worded, TEXT)
NUMBER = st.decimals(-(10**9), 10**9, places=3, allow_nan=False)


def several(strategy, least=2):
    return st.lists(strategy, min_size=least, max_size=4).map(tuple)


def ranges(ends, share, feedback):
    return Range(min(ends), max(ends), share, feedback)


@st.composite
def orderings(draw):
    blocks = draw(several(made(Block, made(worded, TEXT, st.just(Markup.MOODLE)))))
    shown = draw(st.integers(0, len(blocks) - 1))
    mode = draw(st.sampled_from([mode for mode in OrderMode if mode is not OrderMode.SOP]))
    kept = draw(
        st.fixed_dictionaries(
            {},
            optional={
                "layouttype": st.sampled_from(["HORIZONTAL", "VERTICAL"]),
                "showgrading": st.sampled_from(["SHOW", "HIDE"]),
                "numberingstyle": st.sampled_from(["none", "123", "abc", "ABC", "iii", "III"]),
            },
        )
    )
    if shown and draw(st.booleans()):
        kept["selecttype"] = "CONTIGUOUS"
    return Ordering(blocks, mode, shown), MappingProxyType(kept)


BODIES = st.one_of(
    st.tuples(RIGHT, several(OPTION, 1), st.integers(0, 4)).map(
        lambda parts: Single((*parts[1][: parts[2]], parts[0], *parts[1][parts[2] :]))
    ),
    made(Multiple, several(OPTION)),
    made(TrueFalse, st.booleans(), PERHAPS, PERHAPS),
    st.tuples(made(Pair, SAID, MATCH), several(made(Pair, PERHAPS, MATCH), 1)).map(
        lambda parts: Matching((parts[0], *parts[1]))
    ),
    made(ShortText, several(made(Accepted, TEXT, SHARE, PERHAPS), 1)),
    made(Numeric, several(made(ranges, st.tuples(NUMBER, NUMBER), SHARE, PERHAPS), 1), PERHAPS),
    st.just(Essay()),
    st.just(Description()),
)
LABEL = st.text("ab ]\\甲😀:{}=", min_size=1, max_size=8).filter(
    lambda text: text == text.strip() and not text.endswith("\\")
)


@st.composite
def questions(draw):
    body, kept = draw(st.one_of(orderings(), BODIES.map(lambda body: (body, {}))))
    untold = isinstance(body, Ordering | Description)
    return Question(
        draw(LINE),
        draw(SAID),
        body,
        general=SILENCE if untold else draw(PERHAPS),
        category=draw(st.sampled_from(["", "甲/乙", "$course$/top/A: b", "// c", "{}"])),
        tags=draw(st.lists(LABEL, unique=True, max_size=2).map(tuple)),
        external=draw(st.one_of(st.just(""), LABEL)),
        kept=kept,
    )


def rewritten(tmp_path, asked, language="zh"):
    path = tmp_path / "bank.gift"
    written = write_gift(path, asked, language)
    return written, read_gift(path.name, path.read_bytes())


@RELAXED
@given(st.lists(questions(), min_size=1, max_size=4).map(tuple), st.sampled_from(["zh", "en"]))
def test_questions_of_every_kind_come_back(tmp_path, asked, language):
    written, bank = rewritten(tmp_path, asked, language)
    assert bank.questions == asked
    assert bank.rejected == ()
    assert written.written == len(asked)
    assert {remark.code for remark in written.left_out} <= {"gift_arrow"}


PIECES = st.one_of(
    st.sampled_from(
        [
            *("{", "}", "~", "=", "#", "->", "::", "\n", "\n\n", "%50%", "####", "{#", "TRUE", "5"),
            *(
                "{>2 ALL\n",
                "[html]",
                "[markdown]",
                "// [id:a] [tag:b]\n",
                "\\",
                "..",
                ":",
                "甲",
                "a",
            ),
            *(
                " ",
                "$CATEGORY: x\n",
                "\u2028",
                "\x1c",
                "\x85",
                "　",
                "\\n",
                "-\\>",
                "1e9",
                "*",
                "，",
            ),
            *(
                "{T}\n\n",
                "{~a =b}\n\n",
                "{=a -> b =c -> d}\n\n",
                "{=a}\n\n",
                "{}\n\n",
                "q{#1:2}\n\n",
            ),
        ]
    ),
    st.text(max_size=3),
)


@RELAXED
@given(st.lists(PIECES, max_size=25).map("".join))
def test_what_is_read_of_any_text_is_read_again_once_written(tmp_path, text):
    bank = read_gift("a", f"q\n\n{text}".encode("utf-8", "replace"))
    written, again = rewritten(tmp_path, bank.questions)
    assert again.questions == bank.questions
    assert written.written == len(bank.questions)


def test_a_file_is_the_same_when_it_is_written_twice(tmp_path):
    asked = (
        Question("甲", worded("问：1 = 1？", Markup.HTML), TrueFalse(right=True)),
        Question("乙", worded("x"), Numeric((Range(Decimal("-0.5"), Decimal("1E+3")),))),
    )
    _written, bank = rewritten(tmp_path, asked)
    first = (tmp_path / "bank.gift").read_bytes()
    rewritten(tmp_path, bank.questions)
    assert (tmp_path / "bank.gift").read_bytes() == first
