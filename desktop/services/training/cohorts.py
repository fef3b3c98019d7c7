"""Cohorts: who is trained together, and who works alone from then on."""

from desktop.domain.errors import AppError
from desktop.domain.exams.cohort import Cohort, Participant, Plans, check
from desktop.domain.keys import new_id
from desktop.services.base import Service, action
from desktop.services.training.exams import in_force
from desktop.store.change import Change
from desktop.store.training import cohorts

__all__ = ["Cohort", "CohortService", "Participant", "Plans"]


class CohortService(Service):
    """Trainers and leads keep cohorts; a lead lets people work alone."""

    def cohorts(self) -> list[Cohort]:
        """Return all cohorts, the one that begins last first."""
        return cohorts.cohorts(self._store.reader)

    def cohort(self, key: int) -> Cohort:
        """Return one cohort; raises AppError("cohort_gone")."""
        return cohorts.cohort(self._store.reader, key)

    @action("cohort.keep")
    def keep(self, plans: Plans, key: int | None = None) -> int:
        """Keep a new cohort, or change one; return its key.

        Raises AppError cohort_untitled, cohort_backwards, cohort_nobody, cohort_gone, exam_gone.
        """
        check(plans)

        def work(change: Change) -> int:
            exam = in_force(change.connection, plans.exam).document if plans.exam else None
            row = cohorts.cohort_row(plans, exam)
            if key is None:
                own = {"id": new_id(change.now), "created_at": change.now}
                found = change.insert("cohort", own | row)
            else:
                found = cohorts.cohort(change.connection, key).key
                change.update("cohort", found, row)
            _keep_people(change, found, plans)
            return found

        return self._write("cohort.keep", work)

    @action("cohort.release")
    def release(self, key: int, person: int, *, alone: bool = True) -> None:
        """Let somebody work alone from now on, or not after all; raises AppError("cohort_gone")."""

        def work(change: Change) -> None:
            row = cohorts.person_keys(change.connection, key).get(person)
            if row is None:
                raise AppError("cohort_gone")
            by = (self._session.person, change.now) if alone else (None, None)
            change.update("cohort_person", row, {"released_by": by[0], "released_at": by[1]})

        self._write("cohort.release", work)


def _keep_people(change: Change, key: int, plans: Plans) -> None:
    known, mentors = cohorts.person_keys(change.connection, key), dict(plans.mentors)
    # First those who come: a row that goes would give its key to one of them.
    for person in dict.fromkeys(plans.people):
        if person not in known:
            own = {"cohort": key, "person": person, "mentor": mentors.get(person)}
            change.insert("cohort_person", own)
    for person, row in known.items():
        if person in plans.people:
            change.update("cohort_person", row, {"mentor": mentors.get(person)})
        else:
            change.remove("cohort_person", row)
