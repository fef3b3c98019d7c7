"""The matrices, the words of their levels and the rules that Deskbook ships with."""

from functools import cache
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.triage import matrix, rules
from desktop.domain.triage.matrix import Matrix
from desktop.domain.triage.rules import Rule
from desktop.domain.vocabulary import Level
from desktop.resources import load_toml

USUAL_SIZE = 3


class LevelWords(NamedTuple):
    """What a level means for impact and for urgency."""

    impact: Bilingual
    urgency: Bilingual


@cache
def shipped_matrix(size: int = USUAL_SIZE) -> Matrix:
    """Return the shipped matrix of a size; raises AppError("matrix_size")."""
    offered = {each["size"]: each for each in _file()["matrix"]}
    return matrix.read(offered.get(size, {"size": size}))


@cache
def shipped_rules() -> tuple[Rule, ...]:
    """Return the rules of a new workspace."""
    return rules.read(load_toml("triage/rules.toml")["rule"])


@cache
def level_words() -> dict[Level, LevelWords]:
    """Return the words of all levels."""
    return {
        Level[name.upper()]: LevelWords(Bilingual(**row["impact"]), Bilingual(**row["urgency"]))
        for name, row in _file()["levels"].items()
    }


@cache
def _file() -> dict[str, Any]:
    return load_toml("triage/matrices.toml")
