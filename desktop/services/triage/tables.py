"""The matrix and the rules in force: read for a write or a look, put in force with a reason."""

from collections.abc import Iterable
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.triage import matrix, rule_codes, rules
from desktop.domain.triage.matrix import Matrix
from desktop.domain.triage.rules import Rule
from desktop.domain.vocabulary import ListName
from desktop.services.documents.rulings import Table, enact
from desktop.services.triage.shipped import shipped_matrix, shipped_rules
from desktop.store.change import Change
from desktop.store.driver import Connection
from desktop.store.library import rulings
from desktop.store.library.rulings import Ruling

MATRIX_CODE, RULES_CODE = "MX-01", "TR-01"
_MATRIX_TITLE = Bilingual("优先级判定表", "Priority matrix")
_RULES_TITLE = Bilingual("分级规则", "Triage rules")


class Tables(NamedTuple):
    """Matrix and rules with their versions; 0 where the shipped ones hold."""

    matrix: Matrix
    matrix_version: int
    rules: tuple[Rule, ...]
    rules_version: int


def for_change(change: Change) -> Tables:
    """Return what is in force in a transaction, each version read once."""
    memory, connection = change.memory, change.connection
    cells = memory.ruling(connection, DocumentKind.MATRIX, MATRIX_CODE)
    listed = memory.ruling(connection, DocumentKind.TRIAGE_RULES, RULES_CODE)
    return Tables(
        memory.parsed(connection, cells.version, matrix_in) if cells else shipped_matrix(),
        cells.version if cells else 0,
        memory.parsed(connection, listed.version, rules_in) if listed else shipped_rules(),
        listed.version if listed else 0,
    )


def for_reader(connection: Connection) -> Tables:
    """Return what is in force as a reader sees it."""
    cells = rulings.current(connection, DocumentKind.MATRIX, MATRIX_CODE)
    listed = rulings.current(connection, DocumentKind.TRIAGE_RULES, RULES_CODE)
    return Tables(
        matrix_in(cells) if cells else shipped_matrix(),
        cells.version if cells else 0,
        rules_in(listed) if listed else shipped_rules(),
        listed.version if listed else 0,
    )


def matrix_in(ruling: Ruling) -> Matrix:
    """Return the matrix that a version says."""
    return matrix.read(ruling.data)


def rules_in(ruling: Ruling) -> tuple[Rule, ...]:
    """Return the rules that a version says."""
    return rules.read(ruling.data["rules"])


def enact_matrix(change: Change, table: Matrix, person: int | None, reason: str = "") -> int:
    """Put a matrix in force and return its version."""
    made = Table(DocumentKind.MATRIX, MATRIX_CODE, _MATRIX_TITLE, matrix.plain(table), reason)
    return enact(change, made, person)


def enact_rules(change: Change, table: Iterable[Rule], person: int | None, reason: str = "") -> int:
    """Put rules in force and return their version."""
    data = {"rules": [rules.plain(rule) for rule in table]}
    made = Table(DocumentKind.TRIAGE_RULES, RULES_CODE, _RULES_TITLE, data, reason)
    return enact(change, made, person)


def complete(change: Change) -> None:
    """Put the shipped matrix and rules in force where a workspace has none of its own."""
    connection = change.connection
    if rulings.current(connection, DocumentKind.MATRIX, MATRIX_CODE) is None:
        enact_matrix(change, shipped_matrix(), None)
    if rulings.current(connection, DocumentKind.TRIAGE_RULES, RULES_CODE) is None:
        enact_rules(change, shipped_rules(), None)


def rules_name(connection: Connection, name: ListName, code: str) -> bool:
    """Return whether the rules in force name an entry of a list."""
    return rule_codes.names(for_reader(connection).rules, name, code)


def rename_in_rules(
    change: Change, name: ListName, codes: tuple[str, str], person: int | None
) -> None:
    """Let the rules in force name another entry; what they said before stays in their past."""
    listed = for_change(change).rules
    if rule_codes.names(listed, name, codes[0]):
        enact_rules(change, [rule_codes.renamed(r, name, *codes) for r in listed], person)
