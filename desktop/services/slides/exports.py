"""Slides of an SOP or an exam plan, written as PPTX or PDF, whole or not at all."""

from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.records import Version
from desktop.domain.errors import AppError
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.questions.bank import AboutKind
from desktop.domain.session import Session
from desktop.domain.slides import Deck
from desktop.drawing.pages.content import PageHead, PrintedDocument
from desktop.drawing.slide import slide_drawing
from desktop.exchange.slides.pptx_file import write_pptx
from desktop.services.base import Service
from desktop.services.directory import Directory
from desktop.services.print_process import print_document
from desktop.services.printed.desk_names import desk_names
from desktop.services.printed.names import Names, Revision, unnamed
from desktop.services.slides.exam_deck import Past, Told, exam_deck
from desktop.services.slides.fitting import fitted_deck
from desktop.services.slides.sop_deck import sop_deck
from desktop.services.training.category_names import CategoryNames
from desktop.services.training.exams import Planned, in_force
from desktop.store import lists
from desktop.store.library import documents, rulings, short_texts, sop_texts
from desktop.store.store import Store
from desktop.store.training import questions

__all__ = ["Deck", "SlideFormat", "SlideService", "WrittenSlides"]

_LANGUAGES = ("zh", "en")


class SlideFormat(StrEnum):
    """As what slides are written; the name of the file ends so."""

    PPTX = "pptx"
    PDF = "pdf"


class WrittenSlides(NamedTuple):
    """What was written: how many slides, and which characters the PDF's font lacks."""

    slides: int
    missing: tuple[str, ...] = ()


class SlideService(Service):
    """Reads, and writes nothing but the file named."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def deck(self, code: str, language: str = "") -> Deck:
        """Return the slides of an SOP or an exam plan people say this code of.

        The version in force counts, of an SOP without one the newest. Raises sop_unknown.
        """
        reader = self._store.reader
        language = language if language in _LANGUAGES else self._session.language
        found = documents.by_code(reader, code.strip())
        known = next((each for each in found if each.kind is DocumentKind.SOP), None)
        if known is not None:
            current = documents.effective(reader, known.key)
            return self.sop((current or documents.versions(reader, known.key)[0]).key, language)
        if any(each.kind is DocumentKind.EXAM for each in found):
            return self._exam(in_force(reader, found[0].code), language)
        raise AppError("sop_unknown", name=code)

    def sop(self, version: int, language: str = "") -> Deck:
        """Return the slides of a version of an SOP; raises AppError("document_gone")."""
        reader = self._store.reader
        language = language if language in _LANGUAGES else self._session.language
        known = documents.version(reader, version)
        past = [v for v in documents.versions(reader, known.document) if v.number <= known.number]
        revisions = tuple(Revision(each) for each in sorted(past, key=_number))
        people = lists.people(reader, [k for each in revisions for k in each.signed()])
        names = self._names(language)
        scripts = {script.code: script.title for script in short_texts.scripts(reader)}
        names = names._replace(
            person=lambda key: people[key].name if key in people else names.person(None),
            script=lambda code: scripts.get(code) or unnamed(code),
            revisions=revisions,
        )
        document = documents.document(reader, known.document)
        return fitted_deck(
            sop_deck(sop_texts.sop(reader, version), document, known, names, language)
        )

    def write(self, deck: Deck, path: Path, progress: Progress = ignore_progress) -> WrittenSlides:
        """Write slides as PPTX, or as PDF by the file's name.

        Raises AppError export_cannot_write, print_failed, print_not_written, slides_format.
        """
        suffix = path.suffix.lower().lstrip(".")
        if suffix not in list(SlideFormat):
            raise AppError("slides_format", name=path.name)
        count = len(deck.slides)
        if suffix == SlideFormat.PPTX:
            write_pptx(deck, path, progress)
            return WrittenSlides(count)
        drawn = tuple(slide_drawing(deck, number) for number in range(1, count + 1))
        head = PageHead(deck.title, company=deck.author)
        printed = print_document(
            PrintedDocument(head, (), deck.language, slides=drawn), path, progress
        )
        return WrittenSlides(count, printed.missing)

    def _exam(self, planned: Planned, language: str) -> Deck:
        reader, names = self._store.reader, self._names(language)
        past = [
            Past(each.number, names.day(each.effective_at), each.reason)
            for each in rulings.history(reader, planned.document)
        ]
        category = CategoryNames(self._directory, language).text
        pools = (each._replace(category=category(each.category)) for each in planned.plan.pools)
        plan = planned.plan._replace(pools=tuple(pools))
        told = Told(planned.code, plan, past, self._sops(planned))
        return fitted_deck(exam_deck(told, names, language))

    def _sops(self, planned: Planned) -> list[str]:
        reader, codes = self._store.reader, set()
        for key in {each for pool in planned.plan.pools for each in pool.questions}:
            about = questions.kept(reader, key).about
            if about.kind is AboutKind.STEP:
                document = documents.version(reader, about.version).document
                codes.add(documents.document(reader, document).code)
        return sorted(codes)

    def _names(self, language: str) -> Names:
        return desk_names(self._store, self._session, self._directory, language, {})


def _number(version: Version) -> int:
    return version.number
