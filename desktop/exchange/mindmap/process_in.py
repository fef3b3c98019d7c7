"""A mind map as a process: one that was written here as it was, any other by its levels.

Topics below the root are stages, those below them rows, what hangs deeper lines of their notes; a
topic below the root with nothing, or only fields, below it is a row without a stage.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from desktop.domain.bilingual import LANGUAGES, Bilingual, said
from desktop.domain.errors import AppError
from desktop.domain.mindmap import Topic, walk
from desktop.domain.process.table import ProcessTable, Row, State, WayOn
from desktop.exchange.mindmap.fields import Field, choice_of, field_of, untied
from desktop.exchange.process_table.cells import read_row

_WAY = re.compile(r"(?P<label>(?:[^\\→]|\\.)*)→(?P<to>.*)", re.DOTALL)
_TIED = re.compile(r"\\([\\→])")
_MAPPED = frozenset({"title", "state", "language", "stage"})


class _Way(NamedTuple):
    """A way as it stands there: the id it is linked to, what it is called."""

    link: str
    name: str
    label: Bilingual


class _Found(NamedTuple):
    """A row whose ways are still names and links."""

    row: Row
    ways: tuple[_Way, ...]
    inside: _Way | None


def table_of(root: Topic, title: Bilingual) -> ProcessTable:
    """Return the process of a tree; `title` is what it is called where the root says nothing.

    Raises import_empty where nothing hangs below the root.
    """
    if not root.children:
        raise AppError("import_empty", name=title.constant())
    return _Reader(root).table(title)


class _Reader:
    def __init__(self, root: Topic) -> None:
        self._root = root
        self._own: dict[tuple[str, str], str] = {}
        # What has no place of its own goes to the note of the next row.
        self._loose: list[str] = []
        for line in root.note.split("\n"):
            found = field_of(line)
            if found and found.column in _MAPPED:
                self._own[found.column, found.language] = found.value
            elif line.strip():
                self._loose.append(line)
        self._language = choice_of("language", self._own.get(("language", ""), ""))
        self._found: list[_Found] = []

    def table(self, title: Bilingual) -> ProcessTable:
        name = " ".join(self._root.text.split())
        own = self._both(name, self._own, "title") if name else title
        state = choice_of("state", self._own.get(("state", ""), "")) or State.AS_IS
        for topic in self._root.children:
            self._first_level(topic)
        return ProcessTable(own, _tied(self._found), State(state))

    def _first_level(self, topic: Topic) -> None:
        fields = [field_of(child.text) for child in topic.children]
        is_stage = any(each is None or each.column == "stage" for each in fields)
        if not is_stage:
            self._found.append(self._row(topic, Bilingual()))
            return
        aside = {(f.column, f.language): f.value for f in fields if f and f.column == "stage"}
        stage = self._both(untied(topic.text).strip(), aside, "stage")
        self._loose += [each for each in (topic.note, topic.link) if each]
        for child, each in zip(topic.children, fields, strict=True):
            if each is None or each.column != "stage":
                self._found.append(self._row(child, stage))

    def _row(self, topic: Topic, stage: Bilingual) -> _Found:
        text = untied(topic.text).strip()
        language = self._language or ("en" if text.isascii() else "zh")
        row = _RowTopic(language, self._loose)
        for child in topic.children:
            row.take(child)
        self._loose = []
        operation = self._both(text, row.said, "operation")
        return row.found(topic, stage, operation)

    def _both(self, text: str, aside: Mapping[tuple[str, str], str], name: str) -> Bilingual:
        """Return what a topic shows with what is said in the other language beside it."""
        if not self._language:
            return said(text)
        other = next(each for each in LANGUAGES if each != self._language)
        second = aside.get((name, other), "")
        own = "" if second == text and (name, "") not in aside else text
        return Bilingual(own, second) if self._language == "zh" else Bilingual(second, own)


class _RowTopic:
    """Gathers what hangs below the topic of a row."""

    def __init__(self, language: str, lines: Sequence[str]) -> None:
        self._language = language
        self._lines = list(lines)
        self._ways: list[_Way] = []
        self._inside: _Way | None = None
        self._extra: dict[str, str] = {}
        self.said: dict[tuple[str, str], str] = {}

    def take(self, child: Topic) -> None:
        field = field_of(child.text)
        if field is not None and field.column == "ways":
            self._ways.append(self._way(field, child))
        elif field is None or field.column in _MAPPED or child.children:
            self._lines += _lines(child)
        elif field.column == "inside":
            self._inside = _Way(child.link.removeprefix("#"), field.value, Bilingual())
        elif field.column == "extra":
            name, _, value = field.value.partition("：")
            self._extra[name] = value
        else:
            key = (field.column, field.language)
            known = self.said.get(key)
            self.said[key] = field.value if known is None else f"{known}\n{field.value}"
            self._lines += [each for each in (child.note, child.link) if each]

    def found(self, topic: Topic, stage: Bilingual, operation: Bilingual) -> _Found:
        read, odd = read_row(0, self.said | {("id", ""): topic.id}, self._language)
        self._lines += [text for _, text in odd]
        self._lines += [topic.link] if topic.link else []
        known = read.row.note.zh if self._language == "zh" else read.row.note.en
        own = "\n".join(filter(None, (topic.note, known, *self._lines)))
        note = read.row.note._replace(**{self._language: own})
        row = read.row._replace(stage=stage, operation=operation, note=note, extra=self._extra)
        return _Found(row, tuple(self._ways), self._inside)

    def _way(self, field: Field, topic: Topic) -> _Way:
        found = _WAY.fullmatch(field.value)
        own = _TIED.sub(r"\1", found["label"].strip()) if found else ""
        name = found["to"].strip() if found else field.value
        other = next((f.value for f in map(_field, topic.children) if f.column == "ways"), "")
        label = Bilingual(own, other) if self._language == "zh" else Bilingual(other, own)
        return _Way(topic.link.removeprefix("#"), name, label)


def _field(topic: Topic) -> Field:
    return field_of(topic.text) or Field("", "", "")


def _lines(topic: Topic) -> Iterator[str]:
    """Yield a topic and all below it as lines, each level set in further."""
    for depth, each in walk(topic):
        for part in (untied(each.text), each.note, each.link):
            yield from ("  " * depth + line for line in part.split("\n") if line.strip())


def _tied(found: Sequence[_Found]) -> tuple[Row, ...]:
    """Return the rows with ids of their own, and with ways by them."""
    ids: list[str] = []
    by_link: dict[str, str] = {}
    by_name: dict[str, str] = {}
    given = {each.row.id for each in found}
    taken: set[str] = set()
    for place, each in enumerate(found, start=1):
        own, new = each.row.id, f"row-{place}"
        while new in given:
            new += "-"
        ids.append(own if own and own not in taken else new)
        taken.add(own)
        by_link.setdefault(own, ids[-1])
        for name in (*each.row.operation, f"{place}"):
            by_name.setdefault(name, ids[-1])

    def target(way: _Way) -> str:
        return by_link.get(way.link, "") if way.link else by_name.get(way.name, "")

    out = []
    for own, each in zip(ids, found, strict=True):
        ways = tuple(WayOn(target(way), way.label) for way in each.ways if target(way))
        inside = target(each.inside) if each.inside else ""
        out.append(each.row._replace(id=own, ways=ways, inside=inside))
    return tuple(out)
