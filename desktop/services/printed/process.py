"""A process on paper: its chart as a poster, then its table; the blank sheet for interviews."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.records import Document, Version
from desktop.domain.process.pains import PainLine
from desktop.domain.process.table import ProcessTable, Row, State
from desktop.drawing.display_list import Drawing
from desktop.drawing.flow.legend import Entry as LegendEntry
from desktop.drawing.flow.marks import Fate, Mark
from desktop.drawing.pages import content
from desktop.drawing.pages.content import Block, PageHead, Poster, PrintedDocument
from desktop.exchange.process_table.columns import choices, name_of
from desktop.services.printed.control import controlled_head
from desktop.services.printed.names import Names
from desktop.services.printed.tongue import BOTH, Tongue
from desktop.services.process.charts import Chart, minutes_text

_WIDTHS = (0.5, 1.3, 1.4, 3.1, 3.4, 3.2, 1.6, 1.8)
_OTHER = {"zh": "en", "en": "zh"}
_BLANKS = 12
_BLANK_WIDTHS = (3.2, 4.0, 3.2, 1.2)


class Charted(NamedTuple):
    """A version of a process with its chart; `pains` are those of the document."""

    document: Document
    version: Version
    table: ProcessTable
    pains: tuple[PainLine, ...]
    chart: Chart


class OnPaper(NamedTuple):
    """How a chart is put on paper: that of the whole ("" for its own size), of its tiles."""

    paper: str = "A3"
    tile: str = ""


def poster_document(found: Charted, on: OnPaper, names: Names, language: str) -> PrintedDocument:
    """Return the chart of a process as a poster and nothing else."""
    tongue = Tongue(language)
    head = _head(found, names, tongue)
    poster = Poster(
        found.chart.drawing(),
        tuple(_legend(found.chart.marks, tongue)),
        _facts(found, head, names, tongue),
        *on,
    )
    return PrintedDocument(head, (), tongue.main, poster=poster)


def process_document(found: Charted, on: OnPaper, names: Names, language: str) -> PrintedDocument:
    """Return the chart of a process as a poster, and behind it the table."""
    made = poster_document(found, on, names, language)
    blocks = tuple(_table(found, Tongue(language)))
    return made._replace(blocks=blocks, landscape=True)


def map_document(
    title: str, drawing: Drawing, on: OnPaper, names: Names, language: str
) -> PrintedDocument:
    """Return a mind map as a poster."""
    tongue = Tongue(language)
    head = PageHead(
        title=title,
        company=names.company,
        unit=names.unit,
        running=" › ".join((names.company, tongue.words["processes_running"])),
    )
    facts = " · ".join(filter(None, (names.company, names.day(names.now))))
    return PrintedDocument(head, (), tongue.main, poster=Poster(drawing, (), facts, *on))


def interview_document(names: Names, language: str) -> PrintedDocument:
    """Return the blank sheet on which an interview is noted, one page."""
    tongue = Tongue(language)

    def entry(name: str) -> content.Entry:
        return content.Entry(tongue.words[name], tongue.other_word(name), wide=False)

    def column(name: str) -> str:
        return "\n".join(filter(None, (tongue.words[name], tongue.other_word(name))))

    head = PageHead(
        title=tongue.words["interview"],
        second=tongue.other_word("interview"),
        company=names.company,
        unit=names.unit,
        running=" › ".join((names.company, tongue.words["processes_running"])),
    )
    asked = ("interview_who", "date", "interview_process", "interview_by")
    columns = ("interview_done", "interview_quote", "interview_pain", "interview_severity")
    both = tongue.chosen == BOTH
    hints = [_hint(tongue), *([_hint(Tongue(_OTHER[tongue.main]))] if both else [])]
    blocks = (
        content.FormGrid(tuple(map(entry, asked))),
        content.Paragraph("\n".join(hints), "note"),
        content.BlankTable(tuple(map(column, columns)), _BLANKS, _BLANK_WIDTHS),
    )
    return PrintedDocument(head, blocks, tongue.main, landscape=True)


def _hint(tongue: Tongue) -> str:
    kinds, severities = (_chosen(name, tongue) for name in ("pain_kind", "severity"))
    return tongue.words["interview_kinds"].format(kinds=kinds, severities=severities)


def _chosen(column: str, tongue: Tongue) -> str:
    return tongue.words["separator"].join(map(tongue.text, choices(column).values()))


def _head(found: Charted, names: Names, tongue: Tongue) -> PageHead:
    """Return the head; a process is called by its code, which says already what it is."""
    title = found.table.title
    other = Bilingual.text(title, _OTHER[tongue.main])
    head = controlled_head(title, found.document, found.version, names, tongue)
    return head._replace(
        second=other if other != Bilingual.text(title, tongue.main) else "",
        number=found.document.code,
        running=tongue.words["processes_running"],
    )


def _facts(found: Charted, head: PageHead, names: Names, tongue: Tongue) -> str:
    line = tongue.words[str(found.table.state)]
    day = head.effective or names.day(names.now)
    facts = (names.company, head.number, line, head.label, head.state, day)
    return " · ".join(filter(None, facts))


def _legend(marks: Mapping[str, Mark], tongue: Tongue) -> Iterator[LegendEntry]:
    """Yield what the marks of a chart mean, those that are there."""
    known, words = list(marks.values()), tongue.words
    for answered, name in ((False, "poster_pain"), (True, "poster_answer")):
        if any(mark.number and mark.answered is answered for mark in known):
            yield LegendEntry(Mark(1, answered), words[name])
    for fate, name in ((Fate.ADDED, "poster_added"), (Fate.CHANGED, "poster_changed")):
        tag = next((mark.tag for mark in known if mark.fate is fate), "")
        if tag:
            yield LegendEntry(Mark(tag=tag, fate=fate), words[name])
    if any(mark.waits for mark in known):
        yield LegendEntry(Mark(waits=True), words["poster_waits"])


def _table(found: Charted, tongue: Tongue) -> Iterator[Block]:
    words, main = tongue.words, tongue.main
    columns = ("stage", "lane", "operation", "pain", "suggestion", "owner")
    named = [name_of(name).text(main) for name in columns]
    if found.table.state is State.TO_BE:
        # What shall be done is no present operation.
        named[2] = words["process_operation"]
    rows = tuple(_row(at, row, found, tongue) for at, row in enumerate(found.table.rows, 1))
    yield content.Heading(words["process_table"], tongue.other_word("process_table"))
    yield content.Table(("#", *named, words["process_times"]), rows, _WIDTHS, small=True)


def _row(at: int, row: Row, found: Charted, tongue: Tongue) -> tuple[str, ...]:
    texts = (row.stage, row.lane, row.operation)
    return (
        str(at),
        *map(tongue.text, texts),
        _pain(row, found, tongue),
        tongue.text(row.suggestion),
        row.owner,
        _times(row, tongue),
    )


def _pain(row: Row, found: Charted, tongue: Tongue) -> str:
    """Return what hurts in a row with its number, or in a planned one what it answers."""
    if found.table.state is State.TO_BE:
        answers = [
            str(each.number) for each in found.pains if each.end and each.end.target == row.id
        ]
        numbers = tongue.words["separator"].join(answers)
        return tongue.words["process_answers"].format(numbers=numbers) if answers else ""
    if not row.pain.is_there:
        return ""
    said = [
        tongue.text(choices(name)[value])
        for name, value in (("pain_kind", row.pain.kind), ("severity", row.pain.severity))
        if value
    ]
    number = next((f"{each.number}  " for each in found.pains if each.row.id == row.id), "")
    return "\n".join(filter(None, (number + tongue.text(row.pain.text), " · ".join(said))))


def _times(row: Row, tongue: Tongue) -> str:
    if row.minutes is None and row.waited is None:
        return ""
    none = tongue.words["none"]
    times = (row.minutes, row.waited)
    return " / ".join(none if t is None else minutes_text(t, tongue.main) for t in times)
