"""The end of a shift on one page: each open ticket a line, the next step in the widest column."""

from collections.abc import Sequence

from desktop.domain.numbers import short_number
from desktop.drawing.pages import content
from desktop.drawing.pages.content import PageHead, PrintedDocument
from desktop.services.handovers import OpenWork
from desktop.services.printed.names import Names
from desktop.services.printed.tongue import Tongue

_WIDTHS = (0.4, 0.5, 3.2, 1.1, 3.2, 0.7, 3.5, 2.2, 1.6, 1.3)
_COLUMNS = (
    *("row", "handover_priority", "handover_ticket", "status", "handover_last", "handover_steps"),
    *("handover_next", "handover_tried", "handover_waits", "due"),
)
# One page holds a usual shift: a long subject is cut, what was written for the next person is not.
_SUBJECT, _LAST, _YEAR = 26, 16, len("2026-")


def handover_document(
    works: Sequence[OpenWork], people: tuple[str, str], names: Names, language: str
) -> PrintedDocument:
    """Return the page; `people` are who hands over and who takes over, "" for not known yet."""
    tongue = Tongue("zh" if language == "zh" else "en")
    words = tongue.words
    by, to = people
    count = words["handover_count"].format(count=len(works))
    head = PageHead(
        title=words["handover"],
        second=" · ".join((" → ".join(filter(None, people)), names.moment(names.now), count)),
        company=names.company,
        unit=names.unit,
        running=" · ".join(filter(None, (names.company, names.unit))),
        note=names.moment(names.now),
    )
    rows = tuple(_row(place, work, names, tongue) for place, work in enumerate(works, 1))
    table = content.Table(tuple(words[name] for name in _COLUMNS), rows, _WIDTHS, small=True)
    signed = (
        " ".join(filter(None, (words["handed_over_by"], by))),
        " ".join(filter(None, (words["taken_over_by"], to))),
    )
    blocks = (table, content.Signatures(signed, words["date"]))
    return PrintedDocument(head, blocks, tongue.main, landscape=True)


def _row(place: int, work: OpenWork, names: Names, tongue: Tongue) -> tuple[str, ...]:
    row = work.row
    number = short_number(row.station, row.counter)
    status = names.item(row.status).text(tongue.main)
    # Where nothing was done yet, the last act is that it came in.
    last = "" if work.last == row.subject else work.last
    steps = f"{work.done} / {work.total}" if work.total else ""
    # Where nothing was written, the checklist says what comes next.
    following = work.note.next_step or work.step
    return (
        str(place),
        f"P{row.priority}",
        f"{number} {_short(row.subject, _SUBJECT)}",
        tongue.words["separator"].join(filter(None, (status, work.waiting))),
        f"{_near(names.moment(work.last_at))} {_short(last, _LAST)}".strip(),
        steps,
        following,
        work.note.tried,
        work.note.waits,
        _near(names.moment(row.due_at)),
    )


def _near(moment: str) -> str:
    """Return a moment without its year: a shift looks a few days ahead at most."""
    return moment[_YEAR:]


def _short(text: str, most: int) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= most else f"{flat[: most - 1]}…"
