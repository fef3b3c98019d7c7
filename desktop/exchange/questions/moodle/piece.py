"""One <question> while it is read: its parts, its texts with their files, what was noticed."""

from collections.abc import Mapping
from typing import Any
from xml.etree.ElementTree import Element

from desktop.domain.questions.wording import SILENCE, Markup, Wording, worded
from desktop.exchange.questions.cleaning import cleaned
from desktop.exchange.questions.model import Remark
from desktop.exchange.questions.moodle.formats import markup_of
from desktop.exchange.questions.moodle.incoming import Incoming
from desktop.exchange.questions.refused import Refused
from desktop.exchange.questions.shares import share_of

_NO = frozenset({"", "0", "false"})
_LANGUAGES = frozenset({"zh", "en"})
_SHOWN = 60


class Piece:
    """Gives out what a question says; `markup` is that of its text, the usual one of the others."""

    def __init__(self, element: Element, line: int) -> None:
        self.element = element
        self.line = line
        self.markup = Markup.HTML
        self.files = Incoming()
        self._noted: dict[str, Mapping[str, Any]] = {}
        self._removed: dict[str, None] = {}

    def all(self, tag: str) -> list[Element]:
        """Return all parts of a name."""
        return self.element.findall(tag)

    def said(self, tag: str, default: str = "") -> str:
        """Return the plain text of a part, `default` where it is missing or empty."""
        found = self.element.find(tag)
        return (content(found) if found is not None else "") or default

    def said_name(self) -> str:
        """Return what the question is called."""
        return (self.element.findtext("name/text") or "").strip()

    def is_set(self, tag: str, default: str = "1") -> bool:
        """Return whether a part says yes; of several the last one counts."""
        found = self.all(tag)
        return (content(found[-1]) if found else default).lower() not in _NO

    def wording(self, holder: Element | None, markup: Markup | None = None) -> Wording:
        """Return the text in a part, harmless, in the languages that it says it is in."""
        if holder is None:
            return SILENCE
        markup = markup_of(holder.get("format", ""), markup or self.markup)
        moved = self.files.take(holder)
        texts: dict[str, str] = {}
        for at, found in enumerate(holder.findall("text")[:2]):
            text = self._clean(moved.renamed(content(found)), markup)
            language = found.get("lang", "")
            if language not in _LANGUAGES:
                # Moodle itself has one text; a second one is ours, and says its language.
                language = ("en" if worded(text).en else "zh") if at == 0 else ""
            texts.setdefault(language, text)
        wording = Wording(texts.get("zh", ""), texts.get("en", ""), markup)
        return SILENCE if wording.is_empty else wording

    def share(self, answer: Element) -> float:
        """Return the share of the mark of an answer; raises Refused moodle_no_number."""
        said = answer.get("fraction") or answer.findtext("fraction") or "0"
        share = share_of(said)
        if share is None:
            raise Refused("moodle_no_number", number=said[:_SHOWN])
        return max(-1.0, min(1.0, share))

    def note(self, code: str, **params: Any) -> None:
        """Remember something a person should know, once for each code."""
        self._noted.setdefault(code, params)

    def remarks(self, name: str) -> tuple[Remark, ...]:
        """Return what was noticed about the question of a name."""
        if self._removed:
            self.note("question_cleaned", what=", ".join(self._removed))
        if self.files.broken:
            self.note("moodle_file_broken", files=", ".join(self.files.broken))
        missing = self.files.missing()
        if missing:
            self.note("moodle_file_missing", files=", ".join(missing))
        return tuple(
            Remark(self.line, code, {"name": name, **params})
            for code, params in self._noted.items()
        )

    def _clean(self, text: str, markup: Markup) -> str:
        found = cleaned(text, markup)
        self._removed |= dict.fromkeys(found.removed)
        return found.text.strip()


def content(element: Element) -> str:
    """Return the text of an element, as Moodle reads it: without blanks around it."""
    return (element.text or "").strip()
