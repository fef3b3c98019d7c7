"""What may be chosen to be practised: cards of a kind, a stage, an SOP, named questions."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from desktop.domain.practice.cards import Card, CardKind, Ref
from desktop.domain.practice.today import Offer, due_now
from desktop.domain.questions.case import ESCALATION_COLUMN
from desktop.domain.vocabulary import ListName
from desktop.services.directory import Directory
from desktop.store.driver import Connection
from desktop.store.library import sop_runs
from desktop.store.training import practice

# By question: the step it is about, its stage, the code of its SOP.
About = Mapping[int, tuple[str, str, str]]

_CARDS = (CardKind.TERM, CardKind.CELL, CardKind.MUST_ASK)


class Wanted(NamedTuple):
    """What is to be practised; nothing said means what is due today."""

    kinds: frozenset[CardKind] = frozenset()
    column: str = ""
    step: str = ""
    document: str = ""
    questions: tuple[int, ...] = ()


class Group(NamedTuple):
    """A choice: its name, "" for cards of a kind, how many there are, how many of them are due."""

    wanted: Wanted
    name: str
    many: int
    due: int


def fitting(about: About, wanted: Wanted) -> Callable[[Ref], bool]:
    """Return what tells whether a card is wanted, by what questions are about."""
    named = {str(key) for key in wanted.questions}

    def fits(ref: Ref) -> bool:
        if named:
            return ref.kind is CardKind.QUESTION and ref.about in named
        if wanted.kinds and ref.kind not in wanted.kinds:
            return False
        if ref.kind is not CardKind.QUESTION:
            is_list = ref.kind is CardKind.MUST_ASK and ref.about == wanted.document
            return is_list or not (wanted.column or wanted.step or wanted.document)
        step, column, code = about.get(int(ref.about), ("", "", ""))
        pairs = ((wanted.step, step), (wanted.column, column), (wanted.document, code))
        return all(wish in ("", has) for wish, has in pairs)

    return fits


def groups(
    reader: Connection,
    directory: Directory,
    language: str,
    known: tuple[Sequence[Offer], Mapping[Ref, Card], date],
) -> list[Group]:
    """Return the choices of which there is anything: cards, stages, SOPs."""
    offers, cards, day = known
    stages = [(i.code, i.name.text(language)) for i in directory.of(ListName.STAGE)]
    titles = dict(sop_runs.titles(reader).values())
    wishes = [(Wanted(frozenset({kind})), "") for kind in _CARDS]
    wishes += [(Wanted(column=code), name) for code, name in stages if code != ESCALATION_COLUMN]
    wishes += [
        (Wanted(document=code), f"{code} · {title.text(language)}")
        for code, title in sorted(titles.items())
    ]
    out, about = [], practice.about_questions(reader)
    for wanted, name in wishes:
        fits = fitting(about, wanted)
        found = [each for each in offers if fits(each.ref)]
        if found:
            out.append(Group(wanted, name, len(found), len(due_now(found, cards, day))))
    return out
