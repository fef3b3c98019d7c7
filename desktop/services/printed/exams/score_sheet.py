"""The score sheet of an attempt (template 10): marks by stage, what went wrong, what is next."""

from collections.abc import Iterator
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.exams.attempt import Attempt, How, State
from desktop.domain.exams.verdict import Verdict
from desktop.drawing.pages import content
from desktop.drawing.pages.content import Block, Pair, PrintedDocument
from desktop.services.printed.exams.common import Tools, marks
from desktop.services.training.marking import Marked, Result
from desktop.services.training.words import called

_MINUTE_MS, _NEARLY = 60_000, 1e-9
_STAGES, _WRONG, _NEXT = (3.0, 1.2, 1.2, 1.2, 1.4), (3.2, 0.9, 4.2, 2.6), (3.2, 1.2, 1.2)


class Scored(NamedTuple):
    """A result with what surrounds it: stages by name, tasks of coaching, later attempts.

    `released` says who let the person work alone and when.
    """

    result: Result
    stages: tuple[tuple[str, Bilingual], ...]
    tasks: tuple[tuple[str, int | None], ...] = ()
    later: tuple[Attempt, ...] = ()
    released: tuple[int | None, int | None] = (None, None)


def score_document(scored: Scored, tools: Tools) -> PrintedDocument:
    """Return the score sheet of an attempt."""
    result, words = scored.result, tools.said
    attempt, planned = result.attempt, result.planned
    title = tools.text(planned.plan.title)
    person = tools.text(tools.names.person(attempt.person))
    head = tools.head(
        words("score_title", person=person),
        words("score_second", exam=title, code=planned.code, version=planned.number),
        words("score_foot", code=planned.code, version=planned.number, number=attempt.number),
    )
    blocks = [
        content.KeyValues(tuple(_facts(scored, tools)), 4),
        content.Paragraph(_verdict(result, tools), "strong"),
        content.Heading(words("by_stage")),
        content.Table(
            tuple(words(f"stage_{name}") for name in ("name", "got", "of", "percent", "mark")),
            tuple(_stages(scored, tools)),
            _STAGES,
        ),
        *_wrong(result, tools),
        *_next(scored, tools),
        content.Signatures((words("signed_assessor"), words("signed_trainee")), words("date")),
    ]
    return PrintedDocument(head, tuple(blocks), tools.language)


def _facts(scored: Scored, tools: Tools) -> Iterator[Pair]:
    result, words = scored.result, tools.said
    attempt, verdict, names = result.attempt, result.verdict, tools.names
    whole = verdict.whole
    yield Pair(words("score_trainee"), tools.text(names.person(attempt.person)))
    yield Pair(words("score_total"), f"{marks(whole.got)} / {marks(whole.of)}")
    yield Pair(words("stage_percent"), f"{whole.percent:.0f} %")
    yield Pair(words("score_pass"), f"{result.planned.plan.pass_mark} %")
    yield Pair(words("score_when"), names.moment(attempt.ended_at or attempt.started_at))
    yield Pair(words("score_time"), words("minutes", count=round(_minutes(attempt))))
    yield Pair(words("score_way"), words(f"way_{attempt.way}"))
    by = attempt.trainer if attempt.way is not How.SCREEN else None
    yield Pair(words("score_trainer"), tools.text(names.person(by)) or "—")


def _minutes(attempt: Attempt) -> float:
    return attempt.counted.whole_ms / _MINUTE_MS


def _verdict(result: Result, tools: Tools) -> str:
    """Return the verdict as a sentence: both limits, and whether anything knocks out."""
    words, verdict, plan = tools.said, result.verdict, result.planned.plan
    if result.attempt.state is State.VOID:
        return words("verdict_void", reason=result.attempt.reason)
    said = [words(_outcome(verdict))]
    if verdict.short_by > _NEARLY:
        said.append(words("verdict_short", marks=marks(verdict.short_by)))
    if verdict.weak:
        said.append(words("verdict_weak", count=len(verdict.weak), mark=plan.stage_mark))
    count = verdict.knock_outs
    said.append(words("verdict_knock_outs", count=count) if count else words("verdict_clean"))
    return words("glue").join(said) + words("stop")


def _outcome(verdict: Verdict) -> str:
    if verdict.waiting:
        return "verdict_waits"
    return "verdict_passed" if verdict.passed else "verdict_failed"


def _stages(scored: Scored, tools: Tools) -> Iterator[tuple[str, ...]]:
    mark = scored.result.planned.plan.stage_mark
    names = dict(scored.stages)
    for code, score in scored.result.verdict.columns.items():
        below = " ▼" if code and score.percent < mark - _NEARLY else ""
        yield (
            tools.text(names.get(code, Bilingual(code))),
            marks(score.got),
            marks(score.of),
            f"{score.percent:.0f} %{below}",
            f"{mark} %" if code and mark else "—",
        )
    whole = scored.result.verdict.whole
    total = (marks(whole.got), marks(whole.of), f"{whole.percent:.0f} %")
    yield (tools.said("total"), *total, f"{scored.result.planned.plan.pass_mark} %")


def _wrong(result: Result, tools: Tools) -> Iterator[Block]:
    told = [each for each in result.marked if each.lost > _NEARLY or each.knock_outs]
    yield content.Heading(tools.said("went_wrong"))
    if not told:
        yield content.Paragraph(tools.said("nothing_wrong"))
        return
    head = tuple(tools.said(f"wrong_{name}") for name in ("question", "lost", "why", "step"))
    yield content.Table(head, tuple(_line(each, tools) for each in told), _WRONG)


def _line(marked: Marked, tools: Tools) -> tuple[str, ...]:
    why = [*marked.knock_outs]
    why += [text for piece in marked.pieces if piece.got < piece.of for text in piece.reasons]
    source = marked.source
    step = f"{source.code} {tools.text(source.title)}" if source is not None else ""
    name = f"{marked.code} {called(marked.question, tools.language)}"
    return name, f"−{marks(marked.lost)}", "\n".join(why), step


def _next(scored: Scored, tools: Tools) -> Iterator[Block]:
    words, names = tools.said, tools.names
    yield content.Heading(words("what_next"))
    rows = [(name, words("task"), names.day(done) or words("open")) for name, done in scored.tasks]
    rows += [
        (
            words("retest", number=each.number),
            f"{each.percent:.0f} %",
            names.day(each.ended_at),
        )
        for each in scored.later
    ]
    if rows:
        head = tuple(words(f"next_{name}") for name in ("what", "kind", "when"))
        yield content.Table(head, tuple(rows), _NEXT)
    yield content.Paragraph(_conclusion(scored, tools), "strong")


def _conclusion(scored: Scored, tools: Tools) -> str:
    by, at = scored.released
    if at is not None:
        who = tools.text(tools.names.person(by)) or "—"
        return tools.said("works_alone", who=who, day=tools.names.day(at))
    verdict = scored.result.verdict
    if verdict.waiting:
        return tools.said("conclusion_open")
    return tools.said("accompanied" if verdict.passed else "to_practise")
