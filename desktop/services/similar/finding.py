"""Find what is known already while somebody types: the one door to likeness."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from desktop.domain.likeness.candidates import to_compare
from desktop.domain.likeness.cutting import tokens
from desktop.domain.likeness.scoring import Score, Typed, best
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.search_text import normalise
from desktop.domain.session import Session
from desktop.domain.ticket_query import QueueRow
from desktop.domain.vocabulary import ListName, MessageKind, StatusKind
from desktop.services.base import Service
from desktop.services.directory import Directory
from desktop.services.similar.library import SHOWN, exact_codes, like_codes, like_texts
from desktop.services.similar.records import Causes, LikeTicket, Problem, Similar, SimilarTo
from desktop.services.similar.weighing import Extent, Weighed, weighed
from desktop.services.solving import CAUSE, MINUTES, RESOLUTION
from desktop.store import likeness, tickets, ties
from desktop.store.store import Store

_LEAST = 30
# From here on two tickets are about the same: their causes are counted together.
_SAME = 50
_EXTENT_MS = 60_000
_PROBLEMS, _PROBLEMS_SHOWN = 20, 3


class _Scored(NamedTuple):
    key: int
    score: Score


class _Told(NamedTuple):
    cause: str
    minutes: int | None
    solution: str


class SimilarService(Service):
    """Reads only; what is done with a hit stands among the acts on tickets."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory
        self._extent: tuple[int, Extent] | None = None

    def find(self, asked: SimilarTo, progress: Progress = ignore_progress) -> Similar:
        """Return what is like a text: five at most of each kind, points of 100."""
        connection = self._store.reader
        found = weighed(connection, asked.text, self._known_extent(), progress)
        problems = self._problems(found, asked.passed)[:_PROBLEMS_SHOWN]
        if not found.weight:
            return Similar(codes=exact_codes(connection, asked.text), problems=problems)
        alike = self._alike(found, asked.passed)
        progress(len(found.terms), len(found.terms))
        rows, causes = self._with_solutions(found, alike)
        return Similar(
            rows,
            sum(each.score.points >= _SAME for each in alike),
            causes,
            like_texts(connection, "document", found, asked.service_type),
            like_texts(connection, "script", found, asked.service_type),
            like_codes(connection, found),
            problems,
        )

    def problems(self, passed: Sequence[int] = ()) -> tuple[Problem, ...]:
        """Return the open known problems but for `passed` ones, the latest first, 20 at most."""
        return self._problems(Weighed("", (), (), {}, {}), passed)

    def _problems(self, found: Weighed, passed: Sequence[int]) -> tuple[Problem, ...]:
        reader = self._store.reader
        known = [each for each in ties.known_problems(reader, _PROBLEMS) if each[0] not in passed]
        keys = [key for key, _ in known]
        rows, joined = tickets.rows(reader, keys), ties.joined(reader, keys)
        typed = Typed(found.terms, found.weight)
        scores = {key: typed.score(tokens(row.subject)) for key, row in rows.items()}
        listed = [
            Problem(
                rows[key],
                since,
                joined.get(key, 0),
                round(scores[key].points),
                found.said(scores[key]),
            )
            for key, since in known
            if key in rows
        ]
        return tuple(sorted(listed, key=lambda each: -each.points))

    def _alike(self, found: Weighed, passed: Sequence[int]) -> list[_Scored]:
        void = set(self._directory.keys_of_kind(ListName.STATUS, frozenset({StatusKind.VOID})))
        keys = to_compare(found.tickets, found.weight, passed)
        texts = likeness.ticket_texts(self._store.reader, keys)
        cut = [
            (each.key, tokens(each.subject), tokens(each.description))
            for each in texts
            if each.status not in void
        ]
        subjects = Typed(found.terms, found.weight, _average([len(s) for _, s, _ in cut]))
        whole = Typed(found.terms, found.weight, _average([len(s) + len(d) for _, s, d in cut]))
        scored = [
            _Scored(key, best((subjects.score(subject), whole.score([*subject, *description]))))
            for key, subject, description in cut
        ]
        kept = [each for each in scored if each.score.points >= _LEAST]
        return sorted(kept, key=lambda each: (-round(each.score.points), -each.key))

    def _with_solutions(
        self, found: Weighed, alike: Sequence[_Scored]
    ) -> tuple[tuple[LikeTicket, ...], Causes | None]:
        same = [each.key for each in alike if each.score.points >= _SAME]
        told = self._told([each.key for each in alike])
        rows = tickets.rows(self._store.reader, [each.key for each in alike])
        shown = _different(alike, rows, told)
        lines = tuple(
            LikeTicket(
                rows[each.key],
                round(each.score.points),
                found.said(each.score),
                *told[each.key],
            )
            for each in shown
        )
        return lines, _causes([told[key].cause for key in same if key in told])

    def _told(self, keys: Sequence[int]) -> dict[int, _Told]:
        found = likeness.solved(self._store.reader, keys, MessageKind.REPLY)
        out = {}
        for key, text, reply in found:
            extra: dict[str, Any] = json.loads(text)
            minutes = extra.get(MINUTES)
            out[key] = _Told(
                str(extra.get(CAUSE) or ""),
                minutes if isinstance(minutes, int) else None,
                str(extra.get(RESOLUTION) or reply or ""),
            )
        return out

    def _known_extent(self) -> Extent:
        now = self._session.clock()
        if self._extent is None or now - self._extent[0] > _EXTENT_MS:
            self._extent = now, Extent(*likeness.extent(self._store.reader))
        return self._extent[1]


def _different(
    alike: Sequence[_Scored], rows: Mapping[int, QueueRow], told: Mapping[int, _Told]
) -> list[_Scored]:
    """Return the first five; of tickets called the same the newest that tells how it was solved."""
    chosen: dict[str, _Scored] = {}
    for each in alike:
        # One that went meanwhile is missing among the rows.
        if each.key in rows and each.key in told:
            name = normalise(rows[each.key].subject)
            first = chosen.setdefault(name, each)
            if told[each.key].solution and not told[first.key].solution:
                chosen[name] = each
    return list(chosen.values())[:SHOWN]


def _average(lengths: Sequence[int]) -> float:
    return sum(lengths) / len(lengths) if lengths else 0.0


def _causes(causes: Sequence[str]) -> Causes | None:
    told = Counter(cause for cause in causes if cause)
    if not told:
        return None
    cause, count = told.most_common(1)[0]
    return Causes(cause, count, told.total())
