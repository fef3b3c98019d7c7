"""One document of a table of steps while its rows are read."""

from collections.abc import Iterator, Sequence

from desktop.domain.bilingual import Bilingual
from desktop.domain.drafts import Reject
from desktop.domain.sops.records import Sop, SopHead, Step
from desktop.exchange.sops.draft import Note, SopDraft
from desktop.exchange.sops.folder_pictures import NoPictures
from desktop.exchange.sops.harmless import Sweep
from desktop.exchange.sops.notes import trail_text
from desktop.exchange.sops.rough import MOST_STEPS
from desktop.exchange.sops.sheet_columns import Header
from desktop.exchange.sops.sides import bilingual, bilingual_title, language_of
from desktop.exchange.sops.step_cells import listed, numbered, target_in
from desktop.exchange.sops.tally import tallied
from desktop.exchange.sops.titles import titled
from desktop.exchange.source import Row

_LANGUAGES = {"both": ("zh", "en"), "zh": ("zh",), "en": ("en",)}
_NAMING = ("code", "service_type", "title")
_MOST_NOTES = 200


class TableDocument:
    """Gathers the rows of one document; `above` are the rows before the header."""

    def __init__(self, header: Header, file: str, above: Sequence[Row]) -> None:
        self._header = header
        self._file = file
        self._above = ["  ".join(filter(None, row.cells)) for row in above]
        self._rows: list[tuple[Row, Sequence[str]]] = []
        self._notes: list[Note] = []
        self._trail: list[str] = [name for name in header.names if name.strip()]
        self._sweep = Sweep(NoPictures())
        self._language = "zh"
        self._steps: list[Step] = []

    def add(self, row: Row, cells: Sequence[str]) -> None:
        """Add a row: as it stands, and with what it takes from those above."""
        self._rows.append((row, cells))

    def done(self, fallback: str, rejects: Sequence[Reject]) -> SopDraft:
        """Return the draft of the rows; `fallback` is its title where no column names it."""
        source = [cell for row, _cells in self._rows for cell in row.cells]
        self._language = language_of("\n\n".join(source))
        beyond = []
        for row, cells in self._rows:
            if len(self._steps) < MOST_STEPS:
                self._take(row, cells)
            else:
                beyond.append("  ".join(filter(None, row.cells)))
        if beyond:
            self._notes.append(Note("sop_too_many_steps", detail=str(MOST_STEPS)))
        cells = self._rows[0][1]
        service_type = self._cell(cells, "service_type")
        title = self._cell(cells, "title") or service_type or fallback
        said = dict.fromkeys(self._cell(each, key) for _row, each in self._rows for key in _NAMING)
        self._trail += [text for text in said if text and text != title]
        kept = [*filter(None, self._above), *(reject.original for reject in rejects)]
        kept += beyond
        kept.append(trail_text(self._language) + " · ".join(self._trail))
        head = SopHead(
            title=bilingual_title(title, self._language),
            languages=_LANGUAGES[self._language],
            kept=self._clean("\n\n".join(kept)),
        )
        self._notes += [Note("sop_row_refused", reject.line) for reject in rejects]
        draft = SopDraft(
            Sop(head, tuple(self._steps)),
            file=self._file,
            language=self._language,
            code=self._cell(cells, "code"),
            service_type=service_type,
            notes=tuple(dict.fromkeys(self._notes))[:_MOST_NOTES],
        )
        names = [*self._header.names, *self._above, *(reject.original for reject in rejects)]
        return tallied(draft, [*names, *self._said()])

    def _said(self) -> Iterator[str]:
        """Yield the cells to be found again; what names the document is said once, not per row."""
        naming = {self._header.columns.get(key, -1) for key in _NAMING}
        said: set[str] = set()
        for row, _cells in self._rows:
            for place, cell in enumerate(row.cells):
                if place not in naming:
                    yield cell
                elif cell.strip() not in said:
                    said.add(cell.strip())
                    yield cell

    def _take(self, row: Row, cells: Sequence[str]) -> None:
        steps = numbered(self._cell(cells, "step"))
        self._trail += [step.number for step in steps if step.number]
        first = len(self._steps)
        for step in steps:
            made = titled(self._clean(step.text))
            self._steps.append(
                Step(
                    f"step-{len(self._steps) + 1}",
                    bilingual_title(made.title, self._language),
                    self._side(made.rest),
                    stage=self._cell(cells, "stage"),
                    role=self._cell(cells, "role"),
                    tools=listed(self._cell(cells, "tools")),
                )
            )
        self._add_to_first(first, row)
        self._add_to_last(cells, row.line)

    def _add_to_first(self, at: int, row: Row) -> None:
        """Keep cells of unknown columns in the text, under their header."""
        known = set(self._header.columns.values())
        for place, cell in enumerate(row.cells):
            if place in known or not cell.strip():
                continue
            name = self._header.names[place] if place < len(self._header.names) else ""
            text = f"**{name.strip()}** {cell}" if name.strip() else cell
            self._extend(at, self._clean(text))
            self._notes.append(Note("sop_column_kept", 0, name.strip() or str(place + 1)))

    def _add_to_last(self, cells: Sequence[str], line: int) -> None:
        """Give the last step of a row what ends it: its time, its decision, when it is done."""
        time = self._cell(cells, "target")
        target = target_in(time) if time else None
        if time and target is None:
            self._extend(len(self._steps) - 1, self._clean(time))
            self._notes.append(Note("sop_time_unread", line, time[:80]))
        elif time:
            self._trail.append(time)
        last = self._steps[-1]
        self._steps[-1] = last._replace(
            target=target or last.target,
            question=self._side(self._clean(self._cell(cells, "question"))),
            done_when=self._side(self._clean(self._cell(cells, "done_when"))),
            mistakes=self._side(self._clean(self._cell(cells, "mistakes"))),
        )

    def _extend(self, at: int, text: str) -> None:
        step = self._steps[at]
        added = self._side(text)
        body = Bilingual(
            *("\n\n".join(filter(None, pair)) for pair in zip(step.body, added, strict=True))
        )
        self._steps[at] = step._replace(body=body)

    def _cell(self, cells: Sequence[str], meaning: str) -> str:
        at = self._header.columns.get(meaning, -1)
        return cells[at].strip() if 0 <= at < len(cells) else ""

    def _side(self, text: str) -> Bilingual:
        return bilingual(text, self._language)

    def _clean(self, text: str) -> str:
        cleaned = self._sweep.clean(text.replace("\x00", "\ufffd"))
        self._notes += [Note(each.code, 0, each.address) for each in self._sweep.refused]
        self._sweep.refused.clear()
        return cleaned
