"""Processes and SOPs as mind maps, and mind maps as processes."""

from collections.abc import Sequence
from pathlib import Path

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.shelf import Shelved
from desktop.domain.errors import AppError
from desktop.domain.mindmap import Topic
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.session import Session
from desktop.exchange.mindmap.files import read_map, write_map
from desktop.exchange.mindmap.model import MapFormat, ReadMap
from desktop.exchange.mindmap.process_in import table_of
from desktop.exchange.mindmap.process_out import process_topic
from desktop.services.base import Service
from desktop.services.directory import Directory
from desktop.services.documents.library import LibraryService
from desktop.services.printed.names import Names, unnamed
from desktop.services.process import links
from desktop.services.process.files import content_of
from desktop.services.sops.topics import sop_topic
from desktop.store.library import short_texts, sop_texts
from desktop.store.store import Store

__all__ = ["MapFormat", "MindMapService", "ReadMap", "Topic", "look_at_map", "table_of"]

_ALL = Bilingual("标准操作文档", "Standard operating procedures")


def look_at_map(path: Path, progress: Progress = ignore_progress) -> ReadMap:
    """Return the tree of a FreeMind or OPML file, which is not taken in.

    Raises AppError as `content_of` and `read_map`.
    """
    return read_map(path.name, content_of(path), progress)


class MindMapService(Service):
    """Reads, and writes nothing but the file named; taking in is services/process/imports.py."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory
        self._library = LibraryService(store, session)

    def outline(self, version: int) -> Topic:
        """Return the stages of a process and their rows, and nothing that is said of them."""
        table, language = links.table(self._store.reader, version), self._session.language
        places, stages = table.places(), dict[Bilingual, list[Topic]]()
        for row in table.rows:
            stage = stages.setdefault(places[row.id].stage, [])
            stage.append(Topic(row.operation.text(language)))
        children = tuple(Topic(s.text(language), children=tuple(r)) for s, r in stages.items())
        return Topic(table.title.text(language), children=children)

    def process(self, version: int) -> Topic:
        """Return a version of a process as a tree; raises AppError("document_gone")."""
        return process_topic(links.table(self._store.reader, version), self._session.language)

    def rows(self, codes: Sequence[str] = ()) -> list[Shelved]:
        """Return the SOPs in force, or those people say these codes of, in force or not.

        Raises AppError("sop_unknown").
        """
        shelf = [row for row in self._library.shelf() if row.kind is DocumentKind.SOP]
        if not codes:
            return [row for row in shelf if row.in_force]
        known = {row.code.casefold(): row for row in shelf}
        missing = next((code for code in codes if code.strip().casefold() not in known), None)
        if missing is not None:
            raise AppError("sop_unknown", name=missing)
        return [known[code] for code in dict.fromkeys(code.strip().casefold() for code in codes)]

    def sops(self, rows: Sequence[Shelved]) -> Topic:
        """Return SOPs as one tree, by service type; those of none hang at the root.

        One alone is the root itself.
        """
        names = self._names()
        if len(rows) == 1:
            return self._sop(rows[0], names)
        language, items = self._session.language, self._directory.items
        by_type: dict[int | None, list[Topic]] = {}
        for row in rows:
            kind = row.service_type if row.service_type in items else None
            by_type.setdefault(kind, []).append(self._sop(row, names)._replace(folded=True))
        types = tuple(
            Topic(item.name.text(language), children=tuple(by_type[key]))
            for key, item in items.items()
            if key in by_type
        )
        return Topic(_ALL.text(language), children=(*types, *by_type.get(None, ())))

    def write(self, path: Path, root: Topic, style: MapFormat) -> int:
        """Write a tree, whole or not at all; return how many topics it has."""
        return write_map(path, root, style)

    def _sop(self, row: Shelved, names: Names) -> Topic:
        text = sop_texts.sop(self._store.reader, row.version)
        return sop_topic(row.code, text, names, self._session.language)

    def _names(self) -> Names:
        titles = {row.code: row.title for row in self._library.shelf()}
        scripts = {each.code: each.title for each in short_texts.scripts(self._store.reader)}

        def listed(name: str, code: str) -> Bilingual:
            item = self._directory.by_code(name, code)
            return item.name if item else unnamed(code)

        return Names(
            now=self._session.clock(),
            day=str,
            moment=str,
            listed=listed,
            document=lambda code: titles.get(code) or unnamed(code),
            script=lambda code: scripts.get(code) or unnamed(code),
        )
