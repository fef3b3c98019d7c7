"""Triage as the desk looks at it: why a ticket is what it is, what rules would do, new tables."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.errors import AppError
from desktop.domain.triage import decisions, matrix, passing, priority, rules
from desktop.domain.triage.decisions import PRIORITY, Decision
from desktop.domain.triage.matrix import Matrix
from desktop.domain.triage.passing import Matter, Outcome, Parents
from desktop.domain.triage.priority import Explanation, Source
from desktop.domain.triage.rule_faults import Fault, faults
from desktop.domain.triage.rules import Fact, Rule, Setting
from desktop.domain.vocabulary import Level, ListName, Priority
from desktop.services.base import Service, action
from desktop.services.triage import tables
from desktop.services.triage.shipped import shipped_rules
from desktop.services.triage.tables import Tables
from desktop.store import lookups, triage
from desktop.store.driver import Connection
from desktop.store.library import rulings
from desktop.store.library.rulings import Ruling
from desktop.store.triage import Overrides

__all__ = ["Overrides", "Tables", "TriageService", "Trial", "Tried", "Why"]

_TREES = {Fact.CATEGORY: ListName.CATEGORY, Fact.PLACE: ListName.PLACE}


class Why(NamedTuple):
    """Why a ticket has its priority, and which rules set its other fields.

    `decided` is false for a ticket that came with its priority: the explanation is then what the
    matrix says now. `rules` has names by rule id as they were; the versions are numbers, 0 for
    what ships with Deskbook.
    """

    explanation: Explanation
    decided: bool
    rules: Mapping[str, Bilingual]
    by_rule: Mapping[str, str]
    hits: tuple[str, ...] = ()
    matrix_version: int = 0
    rules_version: int = 0


class Trial(NamedTuple):
    """A matter that the rules are tried on; everything but the texts by its code."""

    subject: str
    text: str = ""
    channel: str = ""
    customer_group: str = ""
    service_type: str = ""
    category: str = ""
    place: str = ""
    impact: int | None = None
    urgency: int | None = None
    vip: bool = False
    same_reports: int = 1


class Tried(NamedTuple):
    """What the rules make of a trial, and the priority that follows."""

    outcome: Outcome
    why: Explanation


class TriageService(Service):
    """Reads decisions; puts matrix and rules in force."""

    def in_force(self) -> Tables:
        """Return matrix and rules as they are in force."""
        return tables.for_reader(self._store.reader)

    def why(self, ticket: int) -> Why:
        """Return why a ticket has its priority; raises AppError("ticket_gone")."""
        reader = self._store.reader
        rows = lookups.records(reader, "ticket", [ticket])
        if ticket not in rows:
            raise AppError("ticket_gone")
        decided = triage.decisions(reader, ticket)
        if PRIORITY not in decided:
            return self._undecided(rows[ticket], decided)
        decision = decided[PRIORITY]
        version = decision.data.get("rules", 0)
        return Why(
            decisions.explanation(decision, rows[ticket]["priority"]),
            decided=True,
            rules=_names(reader, version) if version or decision.data.get("hits") else {},
            by_rule=_by_rule(decided),
            hits=tuple(decision.data.get("hits", ())),
            matrix_version=_number(reader, decision.ruling),
            rules_version=_number(reader, version),
        )

    def try_rules(self, trial: Trial, listed: Iterable[Rule] | None = None) -> Tried:
        """Return what rules, without any those in force, make of a matter; nothing is written."""
        here = self.in_force()
        outcome = passing.run(here.rules if listed is None else listed, self._matter(trial))
        return Tried(
            outcome, priority.explain(here.matrix, *_levels(trial, outcome), outcome.pushes)
        )

    def foresee(self, trial: Trial, requester: int | None) -> Tried:
        """Return what would become of a ticket of somebody; like reports are not counted."""
        if requester is not None:
            group, vip = triage.requester_marks(self._store.reader, requester)
            item = lookups.coded_entries(self._store.reader).get(group or 0)
            trial = trial._replace(vip=vip, customer_group=item.code if item else "")
        return self.try_rules(trial)

    def faults(self, listed: Iterable[Rule]) -> tuple[Fault, ...]:
        """Return what is wrong with a table of rules as a whole."""
        return faults(tuple(listed), _parents(self._store.reader))

    def overrides(self, since: int, until: int) -> Overrides:
        """Return for how many tickets made between two times a person decided the priority."""
        return triage.overrides(self._store.reader, since, until)

    def reasons(self, limit: int = 6) -> list[str]:
        """Return the reasons that were given most lately for another priority."""
        return triage.reasons(self._store.reader, limit)

    def past(self, kind: DocumentKind) -> list[Ruling]:
        """Return all versions of matrix or rules, the newest first."""
        found = rulings.current(self._store.reader, kind)
        return [] if found is None else rulings.history(self._store.reader, found.document)

    @action("matrix.change")
    def set_matrix(self, table: Matrix, reason: str = "") -> int:
        """Put a matrix in force for what is decided from now on; return its version.

        Raises AppError matrix_size or matrix_hole.
        """
        made = matrix.read(matrix.plain(table))
        person = self._session.person
        return self._write(
            "matrix.change", lambda c: tables.enact_matrix(c, made, person, reason), reason
        )

    @action("rules.change")
    def set_rules(self, table: Iterable[Rule], reason: str = "") -> int:
        """Put rules in force for tickets made from now on; return their version.

        Raises AppError for what domain.triage.rules.read refuses.
        """
        made = rules.read(map(rules.plain, table))
        person = self._session.person
        return self._write(
            "rules.change", lambda c: tables.enact_rules(c, made, person, reason), reason
        )

    def _matter(self, trial: Trial) -> Matter:
        codes = {fact: getattr(trial, fact, "") for fact in _CODED}
        known = {fact: frozenset((code,)) for fact, code in codes.items() if code}
        for fact in (Fact.IMPACT, Fact.URGENCY):
            level = getattr(trial, fact)
            if level:
                known[fact] = frozenset((Level(level).code,))
        chosen = frozenset(str(fact) for fact in known)
        return Matter(
            trial.subject,
            trial.text,
            known,
            chosen,
            trial.vip,
            lambda _category: trial.same_reports,
            _parents(self._store.reader),
        )

    def _undecided(self, row: Mapping[str, Any], decided: Mapping[str, Decision]) -> Why:
        here = self.in_force().matrix
        told = priority.explain(here, row["impact"], row["urgency"])
        if told.priority != row["priority"]:
            given = priority.Override(Priority(row["priority"]), None, "")
            told = told._replace(override=given)
        return Why(told, decided=False, rules={}, by_rule=_by_rule(decided))


_CODED = (Fact.CHANNEL, Fact.GROUP, Fact.SERVICE_TYPE, Fact.CATEGORY, Fact.PLACE)


def _levels(trial: Trial, outcome: Outcome) -> tuple[int | None, int | None]:
    """Return impact and urgency as they were given, or as rules set them."""
    set_ones = {name: value for name, (value, _) in outcome.fields.items()}
    impact, urgency = (set_ones.get(name, "") for name in (Setting.IMPACT, Setting.URGENCY))
    return (
        Level[impact.upper()] if impact else trial.impact,
        Level[urgency.upper()] if urgency else trial.urgency,
    )


def _parents(connection: Connection) -> Parents:
    known = lookups.coded_entries(connection)
    return {
        fact: {
            each.code: known[each.parent].code
            for each in known.values()
            if each.list == name and each.parent is not None
        }
        for fact, name in _TREES.items()
    }


def _names(connection: Connection, version: int) -> dict[str, Bilingual]:
    ruling = _ruling(connection, version)
    listed = tables.rules_in(ruling) if ruling is not None else shipped_rules()
    return {rule.id: rule.name for rule in listed}


def _number(connection: Connection, version: int | None) -> int:
    ruling = _ruling(connection, version)
    return 0 if ruling is None else ruling.number


def _ruling(connection: Connection, version: int | None) -> Ruling | None:
    """Return a version of a table; nothing for the shipped one, and where it was undone since."""
    if not version:
        return None
    try:
        return rulings.version(connection, version)
    except AppError:
        return None


def _by_rule(decided: Mapping[str, Decision]) -> dict[str, str]:
    return {
        field: decision.rule
        for field, decision in decided.items()
        if decision.source is Source.RULE and field != PRIORITY
    }
