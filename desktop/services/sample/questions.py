"""The sample's questions: fifteen simulated tickets written by hand, the others from its SOPs."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.questions.bank import About, AboutKind
from desktop.domain.questions.bodies import Block, Option, Ordering, Point
from desktop.domain.questions.case import MARKS, Case, Escalation, Fact, Known, Triage, Way, Worth
from desktop.domain.questions.question import Question
from desktop.domain.questions.wording import Wording
from desktop.resources import load_toml
from desktop.services.training.made import Made

_FILES = tuple(f"sample/questions/tickets_{number}.toml" for number in range(1, 5))
_CATEGORY = "模拟工单"

# The version in force of an SOP, and the ids and titles of its steps in their order.
Steps = tuple[int, Sequence[tuple[str, Bilingual]]]


def simulated(steps_of: Callable[[str], Steps]) -> Iterator[Made]:
    """Yield the simulated tickets in their order; `steps_of` knows the SOPs by their codes."""
    for file in _FILES:
        for row in load_toml(file)["ticket"]:
            sop = row.get("sop", "")
            version, steps = steps_of(sop) if sop else (0, ())
            about = About()
            if steps:
                about = About(AboutKind.STEP, steps[row["steps"][0] - 1][0], version)
            yield Made(_question(row, [title for _, title in steps]), about)


def _question(row: Mapping[str, Any], titles: Sequence[Bilingual]) -> Question:
    called = f"{row['code']} {row['name']['zh']}"
    body = _case(row, titles)
    return Question(
        called,
        _text(row["name"]),
        body,
        marks=float(sum(MARKS.values())),
        category=_CATEGORY,
        tags=(row["code"], *([row["sop"]] if "sop" in row else [])),
    )


def _case(row: Mapping[str, Any], titles: Sequence[Bilingual]) -> Case:
    steps = [Block(Wording(*titles[number - 1])) for number in row.get("steps", ())]
    steps += [Block(_text(each)) for each in row.get("order", ())]
    wrong = [
        Block(_text(each), wrong=True, knock_out=each.get("worth") == "knock_out")
        for each in row["wrong_steps"]
    ]
    way = row.get("escalation", {})
    return Case(
        _text(row["customer"]),
        Triage(**row["triage"]),
        tuple(_option(each) for each in row["first"]),
        tuple(_fact(each) for each in row["facts"]),
        Ordering((*steps, *wrong)),
        Escalation(Way(way.get("way", "none")), _points(way.get("reason", ()))),
        _points(row["reply"]),
        _points(row["closing"]),
        tuple(Known(_text(each["label"]), _text(each["value"])) for each in row["known"]),
        row["channel"],
        _text(row["tone"]),
        _text(row.get("later", {})),
    )


def _option(each: Mapping[str, Any]) -> Option:
    worth = each.get("worth", "")
    return Option(_text(each), float(worth == "right"), knock_out=worth == "knock_out")


def _fact(each: Mapping[str, Any]) -> Fact:
    return Fact(_text(each["ask"]), _text(each.get("told", {})), Worth(each.get("worth", "must")))


def _points(rows: Sequence[Mapping[str, Any]]) -> tuple[Point, ...]:
    return tuple(Point(_text(each), float(each["marks"]), tuple(each["hints"])) for each in rows)


def _text(each: Mapping[str, Any]) -> Wording:
    return Wording(each.get("zh", ""), each.get("en", ""))
