"""Cards that the standard itself gives: terms, cells of the matrix, what must be asked.

Nothing of them is kept: each is made anew from what is in force, and its version is that of its
text, so that a card begins anew where the standard says something else.
"""

import zlib
from collections.abc import Callable, Mapping
from itertools import chain

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.errors import AppError
from desktop.domain.lists import ListItem
from desktop.domain.practice.cards import CardKind, Ref
from desktop.domain.practice.today import Offer
from desktop.domain.questions.bank import About, AboutKind
from desktop.domain.questions.bodies import Option, Single
from desktop.domain.questions.question import Question, QuestionKind
from desktop.domain.stages import facts_of
from desktop.domain.vocabulary import ListName
from desktop.services.training.from_matrix import cell_question
from desktop.services.training.from_sop import Around, must_ask_of
from desktop.services.training.made import plain, some, worded
from desktop.services.triage.tables import MATRIX_CODE, for_reader
from desktop.store import lists
from desktop.store.driver import Connection
from desktop.store.library import documents, sop_texts

_DONE, _ROLE = "done", "role"
_DECOYS, _BETWEEN = 4, ":"


class Flashcards:
    """Offers them cheaply and makes the one that is asked."""

    def __init__(self, reader: Connection) -> None:
        self._reader = reader
        # What a version says never changes once it is in force.
        self._asks: dict[int, bool] = {}

    def offers(self) -> list[Offer]:
        """Return all cards there are: terms first, then the matrix, then what must be asked."""
        return list(chain(self._terms(), self._cells(), self._must_ask()))

    def question(self, ref: Ref) -> Question:
        """Return what a card asks; raises AppError("practice_gone")."""
        make: Mapping[CardKind, Callable[[str], Question | None]] = {
            CardKind.TERM: self._term,
            CardKind.CELL: self._cell,
            CardKind.MUST_ASK: self._list,
        }
        found = make[ref.kind](ref.about)
        if found is None:
            raise AppError("practice_gone")
        return found

    def _terms(self) -> list[Offer]:
        stages = self._stages()
        if len(stages) < 2:  # noqa: PLR2004 - two of them to choose from
            return []
        out = []
        for item in stages.values():
            facts = facts_of(item)
            parts = ((_DONE, any(facts.done)), (_ROLE, facts.role in self._roles()))
            for part, is_said in parts:
                if is_said:
                    ref = Ref(CardKind.TERM, f"{item.code}{_BETWEEN}{part}")
                    out.append(Offer(ref, _version(repr((item.name, facts))), QuestionKind.SINGLE))
        return out

    def _cells(self) -> list[Offer]:
        tables = for_reader(self._reader)
        levels = tables.matrix.levels
        return [
            Offer(
                Ref(CardKind.CELL, f"{int(row)}{_BETWEEN}{int(column)}"),
                _version(tables.matrix.priority(row, column).name),
                QuestionKind.SINGLE,
            )
            for row in levels
            for column in levels
        ]

    def _must_ask(self) -> list[Offer]:
        in_force = documents.in_force(self._reader, DocumentKind.SOP)
        unknown = [key for key in in_force if key not in self._asks]
        for key, sop in sop_texts.sops(self._reader, unknown).items() if unknown else ():
            asked = (*sop.head.must_ask, *chain.from_iterable(s.must_ask for s in sop.steps))
            self._asks[key] = any(any(each.text) for each in asked)
        named = sorted((code, key) for key, code in in_force.items() if self._asks.get(key))
        if len(named) < 2:  # noqa: PLR2004 - what is wrong comes from another one
            return []
        kind = QuestionKind.MULTIPLE
        return [Offer(Ref(CardKind.MUST_ASK, code), key, kind) for code, key in named]

    def _term(self, about: str) -> Question | None:
        code, _, part = about.partition(_BETWEEN)
        stages, roles = self._stages(), self._roles()
        item = stages.get(code)
        if item is None:
            return None
        facts = facts_of(item)
        right: Bilingual | None = item.name
        if part == _DONE:
            text = worded("stage_done", done=facts.done)
            others = [each.name for each in stages.values()]
        else:
            text, right = worded("stage_role", stage=item.name), roles.get(facts.role)
            others = list(roles.values())
        if right is None:
            return None
        decoys = some(others, {right}, about, _DECOYS)
        options = (Option(plain(right), 1.0), *(Option(plain(each)) for each in decoys))
        return Question(text.zh or text.en, text, Single(options))

    def _cell(self, about: str) -> Question | None:
        tables = for_reader(self._reader)
        row, _, column = about.partition(_BETWEEN)
        cell = next(
            (
                (impact, urgency)
                for impact in tables.matrix.levels
                for urgency in tables.matrix.levels
                if (str(int(impact)), str(int(urgency))) == (row, column)
            ),
            None,
        )
        source = About(AboutKind.MATRIX, MATRIX_CODE, tables.matrix_version)
        return cell_question(tables.matrix, cell, source).question if cell else None

    def _list(self, code: str) -> Question | None:
        in_force = documents.in_force(self._reader, DocumentKind.SOP)
        version = next((key for key, each in in_force.items() if each == code), None)
        if version is None:
            return None
        sops = sop_texts.sops(self._reader, list(in_force))
        others = [sop for key, sop in sops.items() if key != version]
        asked = tuple(
            item.text
            for sop in others
            for item in (*sop.head.must_ask, *chain.from_iterable(s.must_ask for s in sop.steps))
        )
        made = must_ask_of(sops[version], Around(code, version, {}, (), asked))
        return made.question if made is not None else None

    def _stages(self) -> dict[str, ListItem]:
        found = lists.of_list(self._reader, ListName.STAGE)
        return {item.code: item for item in found if item.retired_at is None}

    def _roles(self) -> dict[str, Bilingual]:
        found = lists.of_list(self._reader, ListName.ROLE)
        return {item.code: item.name for item in found if item.retired_at is None}


def _version(text: str) -> int:
    return zlib.crc32(text.encode("utf-8", "replace"))
