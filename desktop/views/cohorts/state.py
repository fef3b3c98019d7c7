"""What the page of cohorts shows; its parts know only this."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop.domain.exams.weak_spots import averages, weakest
from desktop.qtkit.zone import local
from desktop.services.services import Services
from desktop.services.training.coaching import Coaching
from desktop.services.training.cohorts import Cohort
from desktop.services.training.weak_spots import By, Heat, Mistake, Origin, View
from desktop.views.desk import Desk
from desktop.views.undoable import Undoable

_KINDS = frozenset(
    {"cohort", "cohort_person", "exam_attempt", "exam_item", "coaching", "person"}
    | {"practice_answer", "review_card", "setting", "document_version"}
)


class Seen(NamedTuple):
    """All of one look: the cohorts there are, the one shown (None: everybody examined), scores.

    `to_review` are people who passed on what an SOP says otherwise now.
    """

    cohorts: tuple[Cohort, ...]
    cohort: Cohort | None
    heat: Heat
    plans: tuple[Coaching, ...]
    counts_tickets: bool = False
    due: Mapping[int, int] = MappingProxyType({})
    to_review: frozenset[int] = frozenset()

    def averages(self) -> dict[str, float]:
        """Return the mean of each column."""
        return averages(self.heat.rows, self._codes())

    def weakest(self) -> str | None:
        """Return the column with the lowest mean."""
        return weakest(self.heat.rows, self._codes())

    def _codes(self) -> list[str]:
        return [each.code for each in self.heat.columns]


class Spot(NamedTuple):
    """A cell that is looked at: whose, which column, and where marks were lost."""

    person: int
    column: str
    mistakes: tuple[Mistake, ...]


class CohortState(QObject):
    """`seen_changed` follows each look, `spot_changed` the cell that is looked at."""

    seen_changed = Signal()
    spot_changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.seen: Seen | None = None
        self.spot: Spot | None = None
        self.view = View()
        self._wanted: int | None = None
        self._acts = Undoable(desk, self)
        self._reads = desk.latest("cohorts", self)
        self._spots = desk.latest("cohort_spot", self)
        desk.changed.connect(self._take_notices)
        desk.person_changed.connect(self._forget)

    def reload(self) -> None:
        """Look again."""
        wanted, view = self._wanted, self.view
        self._reads.start(lambda my, _p: look(my, wanted, view), self._show)

    def choose(self, cohort: int | None) -> None:
        """Show a cohort; None is everybody who was examined."""
        self._wanted = cohort if cohort is not None else 0
        self.close_spot()
        self.reload()

    def show_by(self, by: By) -> None:
        """Show stages or steps as columns."""
        self._look_by(self.view._replace(by=by))

    def show_from(self, origin: Origin, *, on: bool) -> None:
        """Count what was seen at a place, or leave it out; one place always counts."""
        known = self.view.origins
        self._look_by(self.view._replace(origins=(known | {origin} if on else known - {origin})))

    @property
    def counts_tickets(self) -> bool:
        """Return whether real tickets may count at this desk."""
        return self.seen is not None and self.seen.counts_tickets

    def open_spot(self, person: int, column: str) -> None:
        """Look at a cell."""
        view = self.view
        self._spots.start(
            lambda my, _p: Spot(
                person, column, tuple(my.weak_spots.mistakes(person, column, view))
            ),
            self._show_spot,
        )

    def close_spot(self) -> None:
        """Look at no cell any more."""
        if self.spot is not None:
            self.spot = None
            self.spot_changed.emit()

    def act(
        self,
        work: Callable[[Services], Any],
        said: str,
        done: Callable[[Any], object] = lambda _: None,
    ) -> None:
        """Do something that can be undone."""
        self._acts.do(work, lambda _result: said, done)

    def name(self, person: int) -> str:
        """Return the name of somebody of the desk."""
        known = self.desk.my.directory.agents.get(person)
        return known.name.text(self.desk.language) if known is not None else str(person)

    def today(self) -> date:
        """Return the day it is."""
        return local(self.desk.session.clock()).date()

    @property
    def may_lead(self) -> bool:
        """Return whether this person keeps cohorts and gives coaching."""
        return self.desk.session.role in ("lead", "trainer")

    def _look_by(self, view: View) -> None:
        if view.origins and view != self.view:
            self.view = view
            self.close_spot()
            self.reload()

    def _show(self, seen: Seen) -> None:
        self.seen = seen
        self.seen_changed.emit()
        if self.spot is not None:
            self.open_spot(self.spot.person, self.spot.column)

    def _show_spot(self, spot: Spot) -> None:
        self.spot = spot
        self.spot_changed.emit()

    def _forget(self) -> None:
        self.close_spot()
        self.reload()

    def _take_notices(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if self.seen is not None and _KINDS & notices.keys():
            self.reload()


def look(my: Services, wanted: int | None, view: View = View()) -> Seen:  # noqa: B008
    """Return a cohort with its scores: the one wanted, without a wish the last one, 0 for none."""
    cohorts = tuple(my.cohorts.cohorts())
    fitting = [each for each in cohorts if wanted in (None, each.key)]
    found = fitting[0] if fitting else None
    people = [each.person for each in found.people] if found is not None else None
    plans, heat = tuple(my.coaching.plans()), my.weak_spots.heat(people, view)
    due = my.practice.due([row.person for row in heat.rows])
    outdated = frozenset(each.person for each in my.exams.people_to_review())
    return Seen(cohorts, found, heat, plans, my.weak_spots.counts_tickets(), due, outdated)
