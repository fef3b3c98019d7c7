"""What differs in one step or head as lines: a word to a word, items more and less, runs."""

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.comparing import FieldChange, Run, word_runs
from desktop.domain.sops.records import Target
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.sops.compare.field_words import (
    ARROW,
    TEXTS,
    FieldWords,
    field_name,
    say,
)

GONE, NEW, SAME, NOTE = "gone", "new", "same", "note"
_NOTHING = "–"
_SHORT = 40


class Line(NamedTuple):
    """A line of a change: the field it is about, and its runs ("same", "gone", "new")."""

    name: str
    runs: tuple[Run, ...]

    def plain(self) -> str:
        """Return the line as text: what went in [-…-], what came in {+…+}."""
        marks = {GONE: "[-{}-]", NEW: "{{+{}+}}"}
        said = "".join(marks.get(run.kind, "{}").format(run.text) for run in self.runs)
        return f"{self.name}: {said}" if self.name else said

    def named(self) -> "Line":
        """Return the line with the name of its field before it, for where no column has it."""
        return Line("", (Run(NOTE, f"{self.name}  "), *self.runs))


def change_lines(
    fields: Iterable[FieldChange], before: FieldWords, after: FieldWords
) -> Iterator[Line]:
    """Yield the lines of every field that differs in the language compared."""
    for field in fields:
        yield from _field(field, before, after)


def _field(field: FieldChange, before: FieldWords, after: FieldWords) -> Iterator[Line]:
    name = field_name(field.name)
    if field.name in TEXTS:
        yield _text(field, before, after)
        return
    old, new = before.lines(field.name, field.before), after.lines(field.name, field.after)
    is_list = isinstance(field.before, tuple) and not hasattr(field.before, "_fields")
    if is_list:
        yield from _items(name, old, new)
    elif isinstance(field.before, Target) or old != new:
        yield Line(name, tuple(_swap(" · ".join(old), " · ".join(new))))
    else:
        yield _unseen(name)


def _text(field: FieldChange, before: FieldWords, after: FieldWords) -> Line:
    old, new = before.text(field.before), after.text(field.after)
    name = field_name(field.name)
    if old == new and isinstance(field.before, Bilingual):
        other = QT_TRANSLATE_NOOP("FieldWords", "only the other language changed")
        return Line(name, (Run(NOTE, say(other)),))
    return Line(name, tuple(word_runs(old, new)))


def _items(name: str, old: list[str], new: list[str]) -> Iterator[Line]:
    found = False
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        found = True
        if tag == "replace" and b - a == d - c:
            pairs = zip(old[a:b], new[c:d], strict=True)
            yield from (Line(name, tuple(word_runs(*pair))) for pair in pairs)
            continue
        yield from (Line(name, (Run(GONE, each),)) for each in old[a:b])
        yield from (Line(name, (Run(NEW, each),)) for each in new[c:d])
    if not found:
        yield _unseen(name)


def _swap(old: str, new: str) -> Iterator[Run]:
    """Yield "1st line → 2nd line" with both ends marked; sentences word by word."""
    if old and new and max(len(old), len(new)) > _SHORT:
        yield from word_runs(old, new)
        return
    yield Run(GONE, old or _NOTHING)
    yield Run(SAME, ARROW)
    yield Run(NEW, new or _NOTHING)


def _unseen(name: str) -> Line:
    told = QT_TRANSLATE_NOOP("FieldWords", "changed in what is not shown here")
    return Line(name, (Run(NOTE, say(told)),))
