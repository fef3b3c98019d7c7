"""Essays of Moodle: what the person who grades is told becomes the points of a rubric."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from desktop.domain.questions.bodies import Essay, Point
from desktop.domain.questions.wording import Markup, worded
from desktop.exchange.markup import text_of
from desktop.exchange.questions.moodle.formats import markup_of
from desktop.exchange.questions.moodle.piece import Piece, content
from desktop.exchange.questions.rubric_lines import rubric_line

TAG = "graderinfo"
_ELEMENT = re.compile(r"<\s*/?\s*([a-z][a-z0-9]*)", re.IGNORECASE)
_PLAIN = frozenset({"p", "br", "div", "span", "ul", "ol", "li", "b", "strong", "i", "em"})
_BULLET = re.compile(r"(?:[-*•·–]|\d{1,2}[.)、])\s+")


def essay(piece: Piece) -> Essay:
    """Return an essay with its rubric; notes with tables or pictures are none, and are kept."""
    found = piece.element.find(TAG)
    if found is None:
        return Essay()
    own = found.findall("point")
    if own:
        return Essay(tuple(filter(_says, (_point(piece, each) for each in own))))
    if not is_plain(found):
        piece.note("moodle_notes_kept")
        return Essay()
    return Essay(tuple(_points(piece, found)))


def is_plain(notes: Element) -> bool:
    """Return whether notes for the person who grades are lines of text and nothing else."""
    text = notes.findtext("text") or ""
    names = {name.lower() for name in _ELEMENT.findall(text)}
    return notes.find("file") is None and names <= _PLAIN


def _points(piece: Piece, notes: Element) -> Iterator[Point]:
    found = notes.find("text")
    markup = markup_of(notes.get("format", ""), piece.markup)
    text = content(found) if found is not None else ""
    if markup is not Markup.PLAIN and ("<" in text or markup is Markup.HTML):
        text = text_of(text)
    for line in text.split("\n"):
        said = rubric_line(_BULLET.sub("", line.strip(), count=1))
        if said.text:
            yield Point(worded(said.text), 1.0 if said.marks is None else said.marks)


def _point(piece: Piece, found: Element) -> Point:
    marks = rubric_line(f"({found.get('marks', '1')})").marks
    hints = tuple(filter(None, map(content, found.findall("hint"))))
    return Point(piece.wording(found, Markup.PLAIN), 1.0 if marks is None else marks, hints)


def _says(point: Point) -> bool:
    return not point.text.is_empty
