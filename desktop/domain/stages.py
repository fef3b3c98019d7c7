"""What a stage of the lifecycle is about: what comes in, what goes out, who answers for it."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.list_rules import clean
from desktop.domain.lists import ListItem

NOTHING = Bilingual()
TEXTS = ("input", "output", "done")
LONGEST_TARGET = 60 * 24 * 31
LONGEST_TEXT = 1000


class StageFacts(NamedTuple):
    """The facts of a stage; `role` is a code of the list of roles, no target means none is set."""

    input: Bilingual = NOTHING
    output: Bilingual = NOTHING
    done: Bilingual = NOTHING
    role: str = ""
    target_minutes: int | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """Return which parts say nothing yet."""
        texts = tuple(name for name in TEXTS if not any(getattr(self, name)))
        return texts if self.role else (*texts, "role")


def facts_of(item: ListItem) -> StageFacts:
    """Return the facts that are kept with a stage."""
    data = item.data or {}
    comes, goes, done = (Bilingual(*data.get(name, ())) for name in TEXTS)
    return StageFacts(comes, goes, done, data.get("role", ""), data.get("target_minutes"))


def with_facts(data: Mapping[str, Any], facts: StageFacts) -> dict[str, Any]:
    """Return a stage's data with other facts; what is empty is left out."""
    out = {name: value for name, value in data.items() if name not in StageFacts._fields}
    if facts.target_minutes:
        out["target_minutes"] = facts.target_minutes
    if facts.role:
        out["role"] = facts.role
    for name in TEXTS:
        text: Bilingual = getattr(facts, name)
        if any(text):
            out[name] = [clean(text.zh), clean(text.en)]
    return out


def split(facts: StageFacts) -> tuple[StageFacts, StageFacts]:
    """Return the facts of the two halves of a stage: the first begins like it, the second ends so.

    What the first hands to the second is not known yet.
    """
    first = facts._replace(output=NOTHING, done=NOTHING)
    return first, facts._replace(input=NOTHING, target_minutes=None)
