"""One question of each kind, in each markup, with pictures, shares, feedback and knock-outs."""

import base64
from decimal import Decimal

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
from desktop.domain.questions.case import Case, Escalation, Fact, Triage, Way, Worth
from desktop.domain.questions.question import Picture, Question
from desktop.domain.questions.wording import Markup, Wording

DOT = Picture(
    "dot.png",
    base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
        "rkJggg=="
    ),
)
_HTML = Wording(en='<p>Which <b>port</b>? <img src="@@files@@/dot.png"></p>', markup=Markup.HTML)
_MARKDOWN = Wording(en="Which *port*?\n\n- one\n- two", markup=Markup.MARKDOWN)


def said(text):
    """Return a text of both languages."""
    return Wording(f"{text}（中）", text)


_OPTIONS = (
    Option(said("500"), 0.5, said("Right, and there is another")),
    Option(said("4500"), 0.5),
    Option(said("80"), -0.5, knock_out=True),
)
_STEPS = Ordering(
    (
        Block(said("Ask")),
        Block(said("Look"), after=()),
        Block(said("Mend"), after=(0, 1), knock_out=True),
        Block(said("Guess"), wrong=True, knock_out=True),
    ),
    shown=3,
)
_POINTS = (Point(said("Says what comes next"), 2, ("next",)), Point(said("Is polite"), 1.5))
_CASE = Case(
    said("Nothing prints"),
    Triage("HWF", "nowhere", 1, 2, raised=1),
    (Option(said("Ask"), 1.0), Option(said("Unplug"), knock_out=True)),
    tuple(Fact(said(f"{worth}?"), said("told"), worth) for worth in Worth),
    _STEPS,
    Escalation(Way.FUNCTIONAL, _POINTS),
    _POINTS,
    _POINTS,
    channel="phone",
    tone=said("loud"),
    later=said("It works now"),
)
EVERY_KIND = (
    Question("", _HTML, Single(_OPTIONS), general=said("Read the port list"), pictures=(DOT,)),
    Question(
        "", _MARKDOWN, Multiple(_OPTIONS, shuffle=False), pictures=(Picture("log.txt", b"x"),)
    ),
    Question(
        "", said("It rains"), TrueFalse(right=False, if_true=said("No"), if_false=said("Yes"))
    ),
    Question(
        "",
        said("Match"),
        Matching(
            (Pair(said("a"), said("1")), Pair(said("b"), said("2")), Pair(Wording(), said("3")))
        ),
    ),
    Question("", said("Order"), _STEPS),
    Question("", said("Order"), _STEPS._replace(mode=OrderMode.DISTANCE, shown=0)),
    Question(
        "", said("Say"), ShortText((Accepted("vpn*"), Accepted("tunnel", 0.5)), exact_case=True)
    ),
    Question(
        "",
        said("Count"),
        Numeric(
            (Range(Decimal(5), Decimal(5)), Range(Decimal("4.5"), Decimal(6), 0.5)), said("No")
        ),
    ),
    Question("", said("Write"), Essay(_POINTS)),
    Question("", said("Write"), Essay()),
    Question("", said("Play"), _CASE, pictures=(DOT,)),
    Question("", said("Read this first"), Description()),
)
