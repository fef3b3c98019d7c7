"""The plan of a cohort: topics, sign-in, tickets worked with company and signed by the mentor."""

from collections.abc import Sequence
from datetime import timedelta

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.errors import AppError
from desktop.domain.exams.cohort import Cohort
from desktop.domain.exams.topics import Accompanied, Presence, Topic, TopicKind, check
from desktop.services.base import Service, action
from desktop.services.training.exams import in_force
from desktop.services.training.seeing import may_see
from desktop.store.change import Change
from desktop.store.driver import Connection
from desktop.store.library import documents
from desktop.store.training import cohorts, practice, topics

__all__ = ["Accompanied", "Presence", "Topic", "TopicKind", "TopicService"]

_MINUTES = 45


class TopicService(Service):
    """Trainers and leads plan and sign in; who learns names tickets, their mentor signs."""

    def topics(self, cohort: int) -> list[Topic]:
        """Return the topics of a cohort in their order."""
        return topics.topics(self._store.reader, cohort)

    def presences(self, cohort: int) -> dict[tuple[int, int], Presence]:
        """Return who was there, by topic and person, of those whom one may see."""
        found = topics.presences(self._store.reader, cohort)
        return {
            where: state
            for where, (_key, state) in found.items()
            if may_see(self._session, where[1])
        }

    def accompanied(self, cohort: int) -> list[Accompanied]:
        """Return the tickets worked with company, as far as one may see them."""
        found = topics.accompanied(self._store.reader, cohort)
        mentors = {p.person: p.mentor for p in cohorts.cohort(self._store.reader, cohort).people}
        me = self._session.person
        return [e for e in found if may_see(self._session, e.person) or mentors.get(e.person) == me]

    def wanted(self, cohort: int) -> int:
        """Return how many tickets with company a cohort asks for."""
        return topics.wanted(self._store.reader, cohort)

    def proposed(self, cohort: Cohort) -> list[Topic]:
        """Return topics for a cohort: the SOPs that its exam asks about, a day each, in order."""
        reader = self._store.reader
        codes = sorted(self._asked_about(reader, cohort.exam)) if cohort.exam else []
        by_code = {code: key for key, code in documents.in_force(reader, DocumentKind.SOP).items()}
        out = []
        for at, code in enumerate(code for code in codes if code in by_code):
            version = documents.version(reader, by_code[code])
            day = cohort.starts_on + timedelta(days=min(at, max(cohort.days - 1, 0)))
            topic = Topic(TopicKind.SOP, day, version.title, _MINUTES)
            out.append(topic._replace(document=version.document, version=version.key))
        return out

    @action("cohort.topics")
    def plan(self, cohort: int, wanted: Sequence[Topic]) -> None:
        """Keep the topics of a cohort in this order; those left out are gone.

        Raises AppError cohort_gone, topic_untitled, topic_minutes.
        """
        for each in wanted:
            check(each)

        def work(change: Change) -> None:
            cohorts.cohort(change.connection, cohort)
            known = {each.key for each in topics.topics(change.connection, cohort)}
            kept = {each.key for each in wanted if each.key in known}
            for gone in known - kept:
                _forget(change, cohort, gone)
                change.remove("cohort_topic", gone)
            for position, each in enumerate(wanted):
                row = topics.topic_row(cohort, position, each)
                if each.key in known:
                    change.update("cohort_topic", each.key, row)
                else:
                    change.insert("cohort_topic", row)

        self._write("cohort.topics", work)

    @action("cohort.presence")
    def sign_in(self, topic: int, person: int, state: Presence | None) -> None:
        """Say whether somebody was there; None says nothing. Raises AppError("cohort_gone")."""

        def work(change: Change) -> None:
            cohort = topics.cohort_of(change.connection, topic)
            if cohort is None or person not in cohorts.person_keys(change.connection, cohort):
                raise AppError("cohort_gone")
            key, _ = topics.presences(change.connection, cohort).get((topic, person), (None, None))
            row = {"taken_by": self._session.person, "taken_at": change.now}
            if state is None:
                if key is not None:
                    change.remove("topic_presence", key)
            elif key is None:
                own = {"topic": topic, "person": person, "state": str(state)}
                change.insert("topic_presence", own | row)
            else:
                change.update("topic_presence", key, {"state": str(state)} | row)

        self._write("cohort.presence", work)

    @action("cohort.accompany")
    def accompany(self, cohort: int, person: int, ticket: int, note: str = "") -> int:
        """Name a ticket that somebody worked with company; return the key of its line.

        Raises AppError cohort_gone, exam_not_seen.
        """

        def work(change: Change) -> int:
            people = {p.person: p for p in cohorts.cohort(change.connection, cohort).people}
            if person not in people:
                raise AppError("cohort_gone")
            mine = (person, people[person].mentor)
            if self._session.person not in mine and not may_see(self._session, person):
                raise AppError("exam_not_seen")
            row = {"cohort": cohort, "person": person, "ticket": ticket, "note": note.strip()}
            return change.insert("accompanied_ticket", row | {"made_at": change.now})

        return self._write("cohort.accompany", work)

    @action("cohort.sign")
    def sign(self, cohort: int, key: int, *, well: bool, note: str = "") -> None:
        """Sign a ticket worked with company, or take the signature back with a note.

        Raises AppError cohort_gone, accompanied_not_mentor for others than mentor and trainers.
        """

        def work(change: Change) -> None:
            found = {e.key: e for e in topics.accompanied(change.connection, cohort)}.get(key)
            people = {p.person: p for p in cohorts.cohort(change.connection, cohort).people}
            if found is None or found.person not in people:
                raise AppError("cohort_gone")
            me = self._session.person
            trains = may_see(self._session, found.person) and found.person != me
            if me != people[found.person].mentor and not trains:
                raise AppError("accompanied_not_mentor")
            by = (me, change.now) if well else (None, None)
            row = {"signed_by": by[0], "signed_at": by[1]}
            change.update("accompanied_ticket", key, row | ({"note": note} if note else {}))

        self._write("cohort.sign", work)

    @staticmethod
    def _asked_about(reader: Connection, exam: str) -> set[str]:
        plan = in_force(reader, exam).plan
        about = practice.about_questions(reader)
        named = {key for pool in plan.pools for key in pool.questions}
        return {code for key, (_, _, code) in about.items() if not named or key in named}


def _forget(change: Change, cohort: int, topic: int) -> None:
    for (of, _person), (key, _state) in topics.presences(change.connection, cohort).items():
        if of == topic:
            change.remove("topic_presence", key)
