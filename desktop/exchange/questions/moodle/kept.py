"""What Moodle says of a question that has no place here: kept as it is, and written again."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from xml.etree.ElementTree import Element, tostring

from desktop.domain.errors import AppError
from desktop.domain.questions.bodies import Essay, Ordering
from desktop.domain.questions.question import Body
from desktop.exchange.questions.moodle.formats import usual
from desktop.exchange.questions.moodle.orders import WRONG_TAG, draws_neighbours
from desktop.exchange.questions.moodle.piece import Piece, content
from desktop.exchange.questions.moodle.rubric import TAG as NOTES
from desktop.exchange.questions.moodle.rubric import is_plain
from desktop.exchange.xmltree import safe_root

SELECTING = "selecttype"
OTHER_TAG = "kept"
"""Holds what was kept from files of other formats, by its name there."""

# Read into the question itself, whatever its type.
_OWN = frozenset(
    {
        *("name", "questiontext", "generalfeedback", "defaultgrade", "idnumber", "tags"),
        *("image", "image_base64", "answer", "subquestion", "single", "shuffleanswers"),
        *("usecase", "gradingtype", "selectcount", "studentsee", "logical", SELECTING),
        *(NOTES, WRONG_TAG, OTHER_TAG),
    }
)
SIGNS = frozenset({"shownumcorrect", "clearwrong"})
"""Empty as they are, they say something."""
_MOST_NAME = 60


def kept_of(piece: Piece, kind: str, body: Body) -> Mapping[str, str]:
    """Return what a question says besides, by the names of its elements."""
    kept: dict[str, str] = {}
    for element in piece.element:
        tag = str(element.tag)
        if tag == OTHER_TAG:
            kept.setdefault(element.get("name", ""), element.text or "")
        elif tag not in _OWN and _says(element, tag):
            kept[tag] = kept.get(tag, "") + _written(element) if tag in kept else _value(element)
    if isinstance(body, Ordering) and body.shown and draws_neighbours(piece):
        kept[SELECTING] = "CONTIGUOUS"
    notes = piece.element.find(NOTES)
    if isinstance(body, Essay) and not body.points and notes is not None and _says(notes, NOTES):
        kept |= {} if is_plain(notes) else {NOTES: _written(notes)}
    return MappingProxyType(_unusual(kept, kind))


def usual_of(kind: str, kept: Iterable[str], place: str = "") -> Mapping[str, str]:
    """Return what stands in a question of a type unless it is kept otherwise."""
    found = dict(usual(kind, place))
    if "units" in kept and "showunits" in found:
        found["showunits"] = "0"
    return found


def is_held(tag: str, value: str) -> bool:
    """Return whether a kept value can stand in a question as elements of its name."""
    if tag in _OWN or not _is_name(tag):
        return False
    return not value.startswith("<") or bool(fragment(tag, value))


def fragment(tag: str, value: str) -> str:
    """Return a kept value of elements if it is whole and of its name, else nothing."""
    try:
        root = safe_root("", f"<all>{value}</all>".encode("utf-8", "replace"), doctype=False)
    except AppError:
        return ""
    whole = len(root) > 0 and all(each.tag == tag for each in root) and not content(root)
    return "".join(map(_written, root)) if whole else ""


def _unusual(kept: Mapping[str, str], kind: str) -> dict[str, str]:
    known = {
        **usual("common"),
        "penalty": usual("penalty").get(kind, ""),
        **usual_of(kind, kept),
        **usual_of(kind, kept, "after"),
    }
    return {name: value for name, value in kept.items() if known.get(name) != value and name}


def _says(element: Element, tag: str) -> bool:
    return tag in SIGNS or any(text.strip() for text in element.itertext())


def _value(element: Element) -> str:
    """Return plain text as it is, everything else as the element itself."""
    text = content(element)
    plain = not len(element) and not element.attrib and not text.startswith("<")
    return text if plain else _written(element)


def _written(element: Element) -> str:
    element.tail = None
    return tostring(element, encoding="unicode")


def _is_name(tag: str) -> bool:
    return len(tag) <= _MOST_NAME and tag.isascii() and tag.isidentifier()
