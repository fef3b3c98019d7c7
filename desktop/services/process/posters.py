"""Charts of processes as files and on paper; reads, and writes nothing but the file named."""

from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.mindmap import Topic
from desktop.domain.process.comparing import compare
from desktop.domain.process.pains import PainLine
from desktop.domain.process.table import ProcessTable, State
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.session import Session
from desktop.drawing.colours import screen_colours
from desktop.drawing.display_list import Drawing
from desktop.drawing.moving import grounded
from desktop.drawing.pages.charts import LEAST_TEXT
from desktop.drawing.pages.content import PrintedDocument
from desktop.drawing.pages.png import png
from desktop.drawing.pages.poster_pages import plan
from desktop.drawing.svg import svg
from desktop.drawing.topic_tree import topic_drawing
from desktop.exchange.wholefile import whole_file
from desktop.services.base import Service
from desktop.services.directory import Directory
from desktop.services.print_process import Printed, print_document
from desktop.services.printed.desk_names import desk_names
from desktop.services.printed.names import Names
from desktop.services.printed.process import (
    Charted,
    OnPaper,
    interview_document,
    map_document,
    poster_document,
    process_document,
)
from desktop.services.printed.tongue import Tongue
from desktop.services.process import links
from desktop.services.process.charts import Beside, chart
from desktop.services.process.maps import ProcessService
from desktop.services.process.opened import pain_lines
from desktop.store import lists
from desktop.store.library import documents, pains
from desktop.store.library.process_rows import Listed
from desktop.store.store import Store

__all__ = ["ChartFormat", "ChartWish", "Charted", "OnPaper", "PosterService", "Written"]

MOST_ROWS = 2_000
"""No chart of more rows is drawn."""

MOST_SHEETS = 400
"""A chart is cut into no more sheets than somebody can glue together."""


class ChartFormat(StrEnum):
    """As what a chart is written."""

    SVG = "svg"
    PDF = "pdf"
    PNG = "png"


class ChartWish(NamedTuple):
    """Which chart: of which state (None for that of the newest version), which way it flows.

    `number` is that of an older version, None for the newest.
    """

    state: State | None = None
    upright: bool = False
    language: str = ""
    number: int | None = None


class Sheets(NamedTuple):
    """How many sheets of a poster there will be, and the size of its smallest text in points."""

    number: int
    smallest_text: float

    @property
    def is_hard_to_read(self) -> bool:
        """Return whether there is text smaller than a reader bears."""
        return self.smallest_text < LEAST_TEXT


class Written(NamedTuple):
    """What was written: its size in points or pixels, or its pages; pixels for each point."""

    width: int = 0
    height: int = 0
    scale: float = 1.0
    pages: int = 0
    missing: tuple[str, ...] = ()


USUAL, A3 = ChartWish(), OnPaper()


class PosterService(Service):
    """Draws each version in the languages of the session unless another is wished for."""

    def __init__(
        self, store: Store, session: Session, directory: Directory, tables: ProcessService
    ) -> None:
        super().__init__(store, session)
        self._directory, self._tables = directory, tables

    def charted(self, name: str, wish: ChartWish = USUAL) -> Charted:
        """Return the newest version of a process, or the one that is wished for, and its chart.

        Raises AppError process_gone, process_state_missing, process_version_missing,
        process_no_rows, process_too_many_rows.
        """
        reader = self._store.reader
        shown = self._tables.find(name, wish.state, wish.number)
        table = self._tables.table(shown.version)
        if not table.rows:
            raise AppError("process_no_rows", name=shown.code)
        if len(table.rows) > MOST_ROWS:
            raise AppError("process_too_many_rows", rows=len(table.rows), most=MOST_ROWS)
        own = (each for each in self._tables.listed() if each.document == shown.document)
        versions = {each.state: each for each in own} | {shown.state: shown}
        lines = self._pains(versions)
        before = self._before(table, versions)
        beside = Beside(lines, compare(before, table) if before else None)
        main = Tongue(wish.language or self._session.language).main
        return Charted(
            documents.document(reader, shown.document),
            documents.version(reader, shown.version),
            table,
            lines,
            chart(table, beside, main, upright=wish.upright),
        )

    def sheets(self, found: Charted, on: OnPaper = A3) -> Sheets:
        """Return what a chart comes to on paper, without printing it."""
        language = self._session.language
        document = poster_document(found, on, self._names(found, language), language)
        assert document.poster is not None  # noqa: S101 - for the checker of types
        known = plan(document.poster, document.head)
        return Sheets(known.sheets, known.smallest_text)

    def write(
        self,
        found: Charted,
        path: Path,
        style: ChartFormat,
        on: OnPaper = A3,
        progress: Progress = ignore_progress,
    ) -> Written:
        """Write a chart, whole or not at all.

        Raises AppError export_cannot_write, print_failed, print_not_written, poster_too_many.
        """
        if style is ChartFormat.PDF:
            language = self._session.language
            document = poster_document(found, on, self._names(found, language), language)
            done = self._print(document, path, progress)
            return Written(pages=done.pages, missing=done.missing)
        title = found.table.title.text(self._session.language)
        return _picture(found.chart.drawing(), title, path, style)

    def mind_map(
        self,
        root: Topic,
        path: Path,
        style: ChartFormat,
        on: OnPaper = A3,
        progress: Progress = ignore_progress,
    ) -> Written:
        """Write a mind map as a picture, all of its topics, whole or not at all.

        Raises AppError export_cannot_write, print_failed, print_not_written, poster_too_many.
        """
        drawing = topic_drawing(root)
        if style is not ChartFormat.PDF:
            return _picture(drawing, root.text, path, style)
        language = self._session.language
        names = desk_names(self._store, self._session, self._directory, language, {})
        done = self._print(map_document(root.text, drawing, on, names, language), path, progress)
        return Written(pages=done.pages, missing=done.missing)

    def process(
        self,
        found: Charted,
        path: Path,
        on: OnPaper = A3,
        language: str = "",
        progress: Progress = ignore_progress,
    ) -> Printed:
        """Print a process in "zh", "en" or "both": its chart, then its table.

        Raises AppError print_failed, print_not_written, poster_too_many.
        """
        chosen = language or self._session.language
        document = process_document(found, on, self._names(found, chosen), chosen)
        paper = "Letter" if "Letter" in on else "A4"
        return self._print(document._replace(paper=paper), path, progress)

    def interview(
        self,
        path: Path,
        paper: str = "A4",
        language: str = "",
        progress: Progress = ignore_progress,
    ) -> Printed:
        """Print the blank sheet for interviews in "zh", "en" or "both".

        Raises AppError print_failed, print_not_written.
        """
        chosen = language or self._session.language
        names = desk_names(self._store, self._session, self._directory, chosen, {})
        document = interview_document(names, chosen)
        return print_document(document._replace(paper=paper), path, progress)

    def _pains(self, versions: dict[State, Listed]) -> tuple[PainLine, ...]:
        reader = self._store.reader
        first = versions.get(State.AS_IS) or versions[State.TO_BE]
        ended = pains.ends(reader, first.document)
        return tuple(pain_lines(links.rows(reader, first.version), ended))

    def _before(self, table: ProcessTable, versions: dict[State, Listed]) -> ProcessTable | None:
        """Return the present state that a planned one came from."""
        if table.state is State.AS_IS or State.AS_IS not in versions:
            return None
        return self._tables.table(versions[State.AS_IS].version)

    def _names(self, found: Charted, language: str) -> Names:
        signed = [key for key in (found.version.author, found.version.approver) if key is not None]
        people = lists.people(self._store.reader, signed)
        said: dict[int, Bilingual] = {key: person.name for key, person in people.items()}
        return desk_names(self._store, self._session, self._directory, language, said)

    @staticmethod
    def _print(document: PrintedDocument, path: Path, progress: Progress) -> Printed:
        if document.poster is not None and document.poster.tile:
            sheets = plan(document.poster, document.head).sheets
            if sheets > MOST_SHEETS:
                raise AppError("poster_too_many", sheets=sheets, most=MOST_SHEETS)
        return print_document(document, path, progress)


def _picture(drawing: Drawing, title: str, path: Path, style: ChartFormat) -> Written:
    """Write a drawing as SVG or PNG in the colours of the light screen."""
    plain, colour = grounded(drawing), screen_colours("light")
    if style is ChartFormat.PNG:
        picture = png(plain, colour)
        written = Written(picture.width, picture.height, picture.scale, missing=picture.missing)
        data = picture.data
    else:
        data = svg(plain, colour, title=title).encode()
        written = Written(round(plain.width), round(plain.height))
    with whole_file(path) as part:
        part.write_bytes(data)
    return written
