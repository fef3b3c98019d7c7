"""Quick actions: fields, words, ticked steps and the next status, done to a ticket by one choice.

Entries of lists are named by their codes, so that an action reads the same in every workspace.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.bulk import NOTHING, Difference
from desktop.domain.sops.run_ways import USUAL
from desktop.domain.vocabulary import ListName, MessageKind

# Whoever does the action, in place of an assignee.
ME = "@me"
# The fields whose values are entries of a list.
LISTED: Mapping[str, ListName] = {
    "status": ListName.STATUS,
    "service_type": ListName.SERVICE_TYPE,
    "category": ListName.CATEGORY,
    "team": ListName.TEAM,
    "stage": ListName.STAGE,
    "place": ListName.PLACE,
    "channel": ListName.CHANNEL,
}
# What an action may set besides extra fields; subject, requester and the like are one ticket's own.
SETTABLE = frozenset((*LISTED, "impact", "urgency", "priority", "assignee"))
EXTRA = "extra."
_SHORTEST = 2


class Words(NamedTuple):
    """What is said: a reply or a note, with the variables of scripts."""

    kind: MessageKind
    text: Bilingual

    @property
    def is_empty(self) -> bool:
        """Return whether nothing is said."""
        return not (self.text.zh.strip() or self.text.en.strip())


class Tick(NamedTuple):
    """One step to be ticked, by its id; `branch` is the answer taken, as in Mark."""

    step: str
    branch: int = USUAL


class QuickAction(NamedTuple):
    """What is done to a ticket; `fields` may hold the next status and extra.<id>."""

    name: Bilingual
    fields: Mapping[str, Any] = NOTHING
    add_tags: tuple[str, ...] = ()
    remove_tags: tuple[str, ...] = ()
    words: Words | None = None
    ticks: tuple[Tick, ...] = ()
    shared: bool = False
    key: int = 0
    owner: int | None = None

    @property
    def is_empty(self) -> bool:
        """Return whether the action does nothing."""
        says = self.words is not None and not self.words.is_empty
        return not (self.fields or self.add_tags or self.remove_tags or self.ticks or says)


class TickOutcome(NamedTuple):
    """What becomes of a step to be ticked; one that is neither `done` nor says why was so already.

    `why` and `params` are those of the error that keeps it open.
    """

    step: str
    title: Bilingual
    number: int = 0
    done: bool = False
    why: str = ""
    params: Mapping[str, Any] = NOTHING


class Outcome(NamedTuple):
    """What an action does to one ticket, found by doing it; `open` are variables without value."""

    key: int
    differences: tuple[Difference, ...] = ()
    ticks: tuple[TickOutcome, ...] = ()
    text: str = ""
    open: tuple[str, ...] = ()
    others: tuple[int, ...] = ()

    @property
    def is_nothing(self) -> bool:
        """Return whether the ticket stays as it is."""
        ticked = any(each.done for each in self.ticks)
        return not (self.differences or ticked or self.text)


def with_variables(text: str, values: Mapping[str, str]) -> str:
    """Return words in which what is true of one ticket alone is a variable again.

    `values` are texts by the names of variables, the first name of a text counts; the inverse of
    scripts.filled. Texts of one sign are left, they are part of other words.
    """
    names: dict[str, str] = {}
    for name, value in values.items():
        if len(value) >= _SHORTEST:
            names.setdefault(value, name)
    return _named(text, sorted(names.items(), key=lambda each: -len(each[0])))


def _named(text: str, names: Sequence[tuple[str, str]]) -> str:
    if not names:
        return text.replace("{", "{{").replace("}", "}}")
    (value, name), *rest = names
    return f"{{{name}}}".join(_named(part, rest) for part in text.split(value))


def to_json(action: QuickAction) -> dict[str, Any]:
    """Return what a record keeps of an action beside its name and reach."""
    words = action.words
    said = None
    if words is not None and not words.is_empty:
        said = {"kind": words.kind.name.lower(), "zh": words.text.zh, "en": words.text.en}
    return {
        "fields": dict(action.fields),
        "add_tags": list(action.add_tags),
        "remove_tags": list(action.remove_tags),
        "words": said,
        "ticks": [list(each) for each in action.ticks],
    }


def from_json(name: Bilingual, data: Mapping[str, Any]) -> QuickAction:
    """Return the action that `to_json` wrote down."""
    said = data.get("words")
    words = None
    if said:
        kind = MessageKind[str(said["kind"]).upper()]
        words = Words(kind, Bilingual(said.get("zh", ""), said.get("en", "")))
    return QuickAction(
        name,
        dict(data.get("fields", {})),
        tuple(data.get("add_tags", ())),
        tuple(data.get("remove_tags", ())),
        words,
        tuple(Tick(step, branch) for step, branch in data.get("ticks", ())),
    )
