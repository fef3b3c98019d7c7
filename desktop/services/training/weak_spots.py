"""Weak spots of people: what they got of each stage or step, and where they lost their marks."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.domain.exams.weak_spots import (
    By,
    Evidence,
    Origin,
    Row,
    lost,
    rows,
    steps_by_loss,
)
from desktop.domain.session import Session
from desktop.domain.vocabulary import ListName
from desktop.services.base import Service
from desktop.services.directory import Directory
from desktop.services.settings import declared
from desktop.services.training.exams import planned_by
from desktop.services.training.marking import MarkingService
from desktop.services.training.mistakes import Mistake, Mistakes, Where
from desktop.services.training.seeing import may_see
from desktop.store import lookups
from desktop.store.library import rulings
from desktop.store.store import Store
from desktop.store.training import evidence, exams

__all__ = ["By", "Column", "Heat", "Mistake", "Origin", "View", "WeakSpotService"]

_MARK, _MOST_STEPS = 70, 12
COUNTS_TICKETS = "weak_spots_tickets"


class Column(NamedTuple):
    """A column of the heat map: a stage of the lifecycle by code, a step, or what is of none."""

    code: str
    name: str
    title: str = ""


class View(NamedTuple):
    """What the map shows: by stages or by steps, and from which places."""

    by: By = By.STAGE
    origins: frozenset[Origin] = frozenset({Origin.EXAM})


class Heat(NamedTuple):
    """People × stages or steps; `mark` is the percent that every column needs."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    mark: int
    view: View = View()


class WeakSpotService(Service):
    """Leads and trainers see everybody; others see themselves."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def heat(self, people: Sequence[int] | None = None, view: View = View()) -> Heat:  # noqa: B008
        """Return what people got of each column; without people, all who were seen somewhere.

        Who is ready follows from the stages of exams, whatever the view.
        """
        view = self._allowed(view)
        found = evidence.evidence(self._store.reader, {*view.origins, Origin.EXAM})
        wanted = people or list(dict.fromkeys(each.person for each in found))
        visible = [key for key in wanted if self.may_see(key)]
        exam = [each for each in found if each.origin is Origin.EXAM]
        seen = [each for each in found if each.origin in view.origins]
        mark = self.mark(exam)
        stands = rows(exam, visible, [each.code for each in self._stages(exam)], mark)
        columns = self._columns(seen, visible, view.by)
        shown = rows(seen, visible, [each.code for each in columns], mark, view.by)
        kept = (
            row._replace(knock_outs=stand.knock_outs, to_go=stand.to_go)
            for row, stand in zip(shown, stands, strict=True)
        )
        return Heat(columns, tuple(kept), mark, view)

    def may_see(self, person: int) -> bool:
        """Return whether this session may look at somebody's marks."""
        return may_see(self._session, person)

    def mistakes(self, person: int, column: str, view: View = View()) -> list[Mistake]:  # noqa: B008
        """Return where somebody lost marks of a column, the dearest first."""
        if not self.may_see(person):
            return []
        reader, view = self._store.reader, self._allowed(view)
        found = lost(evidence.evidence(reader, view.origins), person, column, view.by)
        marking = MarkingService(self._store, self._session, self._directory)
        where = Where(column, view.by, self._session.language)
        return Mistakes(reader, marking, where).of(found)

    def counts_tickets(self) -> bool:
        """Return whether what people do on real tickets may count at this desk."""
        chosen = lookups.setting(self._store.reader, COUNTS_TICKETS)
        return bool(declared()[COUNTS_TICKETS].default if chosen is None else chosen)

    def _allowed(self, view: View) -> View:
        if self.counts_tickets():
            return view
        return view._replace(origins=view.origins - {Origin.TICKET} or frozenset({Origin.EXAM}))

    def _columns(
        self, found: Sequence[Evidence], people: Sequence[int], by: By
    ) -> tuple[Column, ...]:
        if by is By.STAGE:
            return self._stages(found)
        weak = steps_by_loss(found, people, _MOST_STEPS)
        names, language = evidence.step_names(self._store.reader, weak), self._session.language
        ordered = sorted(weak, key=lambda step: names[step][1:3])
        return tuple(
            Column(step, f"{each.code} · {each.number}", each.title.text(language))
            for step in ordered
            for each in [names[step]]
        )

    def _stages(self, found: Iterable[Evidence]) -> tuple[Column, ...]:
        used = {each.column for each in found}
        language = self._session.language
        stages = [
            Column(item.code, item.name.text(language))
            for item in self._directory.of(ListName.STAGE)
            if item.code in used
        ]
        rest = used - {each.code for each in stages}
        return (*stages, *(Column(code, "") for code in sorted(rest, reverse=True)))

    def mark(self, found: Iterable[Evidence]) -> int:
        """Return the highest mark that the exams behind it ask of a stage."""
        reader = self._store.reader
        versions = {exams.attempt(reader, key).version for key in {e.attempt for e in found}}
        plans = [planned_by(rulings.version(reader, key)).plan for key in versions]
        return max((plan.stage_mark for plan in plans), default=_MARK)
