"""A process as a mind map: title, stages, rows, and below a row what is said of it.

Rows one behind the other in one stage share a topic; rows without a stage hang at the root. Ways
are links to the topics of rows, so that they hold when topics are moved.
"""

import re
from collections.abc import Iterator
from itertools import groupby

from desktop.domain.bilingual import LANGUAGES, Bilingual
from desktop.domain.mindmap import Topic
from desktop.domain.process.table import ProcessTable, Row, RowKind, State, WayOn
from desktop.exchange.mindmap.fields import choice, field_text, tied
from desktop.exchange.process_table.cells import Written, cells, written_columns
from desktop.exchange.process_table.columns import EXTRA

_SAID_ELSEWHERE = frozenset({"number", "id", "stage", "operation", "ways", "inside"})
_ARROW = re.compile(r"([\\→])")


def process_topic(table: ProcessTable, language: str) -> Topic:
    """Return a process as a tree whose words are in a language."""
    return _Writer(table, language).root()


class _Writer:
    def __init__(self, table: ProcessTable, language: str) -> None:
        self._table, self._language = table, language
        self._other = next(each for each in LANGUAGES if each != language)
        self._said = {row.id: row.operation.text(language) for row in table.rows}
        self._added = {each.id: each.name.text(language) for each in table.columns}
        self._written = [
            each
            for each in written_columns(table, language)
            if each.column.id not in _SAID_ELSEWHERE
            and each.column.kind != EXTRA
            and not self._is_own_note(each)
        ]

    def root(self) -> Topic:
        table, language = self._table, self._language
        said = [field_text("language", choice("language", language, language), language)]
        said += [topic.text for topic in self._other_side("title", table.title)]
        if table.state is not State.AS_IS:
            state = choice("state", str(table.state), language)
            said.append(field_text("state", state, language))
        children: list[Topic] = []
        for stage, rows in groupby(table.rows, key=lambda row: row.stage):
            below = tuple(self._row(row) for row in rows)
            if any(stage):
                aside = self._other_side("stage", stage)
                text = tied(stage.text(language))
                children.append(Topic(text, children=(*aside, *below)))
            else:
                children += below
        return Topic(table.title.text(language), "\n".join(said), children=tuple(children))

    def _row(self, row: Row) -> Topic:
        note = row.note.zh if self._language == "zh" else row.note.en
        text = tied(self._said[row.id])
        fields = tuple(self._fields(row))
        # A map is opened for its stages and rows; what is said of a row is one click away.
        return Topic(text, note, id=row.id, folded=bool(fields), children=fields)

    def _fields(self, row: Row) -> Iterator[Topic]:
        language = self._language
        yield from self._other_side("operation", row.operation)
        values = cells(row, {row.id: 0}, self._written, language)
        for each, value in zip(self._written, values, strict=True):
            usual = each.column.id == "kind" and row.kind is RowKind.ACTION
            if value not in (None, "") and not usual:
                yield Topic(field_text(each.column.id, str(value), language, each.language))
        for way in row.ways:
            if way.to in self._said:
                yield self._way(way)
        if row.inside in self._said:
            text = field_text("inside", self._said[row.inside], language)
            yield Topic(text, link=f"#{row.inside}")
        for name, value in row.extra.items():
            yield Topic(field_text("extra", f"{self._added.get(name) or name}：{value}", language))

    def _way(self, way: WayOn) -> Topic:
        own, other = self._sides(way.label)
        label = _ARROW.sub(r"\\\1", own)
        text = field_text("ways", f"{label} → {self._said[way.to]}", self._language)
        below = [Topic(field_text("ways", other, self._language, self._other))] if other else []
        return Topic(text, link=f"#{way.to}", children=tuple(below))

    def _other_side(self, name: str, text: Bilingual) -> list[Topic]:
        """Return what else says a text whose topic shows one language.

        A topic that shows the other language has no text of its own; where both are the same, a
        field says that it has.
        """
        own, other = self._sides(text)
        sides = [(self._language, own)] if own and own == other else []
        sides += [(self._other, other)] if other else []
        return [Topic(field_text(name, said, self._language, tongue)) for tongue, said in sides]

    def _sides(self, text: Bilingual) -> tuple[str, str]:
        return (text.zh, text.en) if self._language == "zh" else (text.en, text.zh)

    def _is_own_note(self, each: Written) -> bool:
        return each.column.id == "note" and each.language == self._language
