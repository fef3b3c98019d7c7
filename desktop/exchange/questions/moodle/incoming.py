"""Files that come within a question: decoded, named apart, and pointed to by its texts."""

import base64
import binascii
import re
from collections import Counter
from hashlib import sha256
from typing import NamedTuple
from urllib.parse import quote
from xml.etree.ElementTree import Element

from desktop.domain.questions.question import Picture
from desktop.exchange.harmless_html import FILES
from desktop.exchange.questions.moodle.formats import PLUGIN_FILE

_UNSAFE = re.compile(r"[^\w.-]+")
_POINTER = re.compile(re.escape(FILES) + r"([\w.~%/-]+)")
# Moodle adds the time of the last change to keep browsers from showing an old picture.
_AGE = re.compile(re.escape(PLUGIN_FILE) + r"([\w.~%/-]{1,300})\?time=\d{1,20}")
_LONGEST, _LONGEST_ENDING = 120, 20
_MOST_WORK = 5_000_000


class Moved(NamedTuple):
    """How the files of one text are called now, by how the text calls them."""

    names: tuple[tuple[str, str], ...]

    def renamed(self, text: str) -> str:
        """Return a text that points to the files as texts here do."""
        if PLUGIN_FILE not in text:
            return text
        text = _AGE.sub(PLUGIN_FILE + r"\1", text)
        for old, new in self.names if len(self.names) * len(text) < _MOST_WORK else ():
            text = text.replace(PLUGIN_FILE + old, FILES + new)
        return text.replace(PLUGIN_FILE, FILES)


class Incoming:
    """The files of one question."""

    def __init__(self) -> None:
        self.broken: list[str] = []
        self._files: dict[str, bytes] = {}
        self._named: dict[tuple[str, bytes], str] = {}
        self._count: Counter[str] = Counter()
        self._pointed: dict[str, None] = {}

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """Return the files in the order they came in."""
        return tuple(Picture(name, data) for name, data in self._files.items())

    def take(self, holder: Element) -> Moved:
        """Take the files of a text, and note what the text points to."""
        names = [
            (old, new)
            for file in holder.findall("file")
            for new in [self.add(_path(file), file.text or "", file.get("encoding", "base64"))]
            if new
            for old in _spellings(_path(file))
        ]
        moved = Moved(tuple(sorted(names, key=lambda pair: -len(pair[0]))))
        for text in holder.findall("text"):
            found = _POINTER.findall(moved.renamed(text.text or ""))
            self._pointed |= dict.fromkeys(found)
        return moved

    def add(self, path: str, text: str, encoding: str = "base64") -> str:
        """Take a file; return its name here, "" where it cannot be read."""
        data = _decoded(text) if encoding == "base64" else None
        if data is None:
            self.broken.append(path)
            return ""
        stem, ending = _plain(path)
        known = (f"{stem}{ending}", sha256(data).digest())
        if known not in self._named:
            self._count[known[0]] += 1
            number = self._count[known[0]]
            self._named[known] = f"{stem}-{number}{ending}" if number > 1 else known[0]
            self._files.setdefault(self._named[known], data)
        return self._named[known]

    def missing(self) -> list[str]:
        """Return what texts point to that is not there."""
        lost = {_UNSAFE.sub("_", path) for path in self.broken}
        return [name for name in self._pointed if name not in self._files and name not in lost]


def _path(file: Element) -> str:
    folder = file.get("path", "").strip("/")
    name = file.get("name", "").strip()
    return f"{folder}/{name}" if folder else name


def _plain(path: str) -> tuple[str, str]:
    """Return a name for a file, plain enough to stand in any text and on any disk, in two parts."""
    plain = _UNSAFE.sub("_", path).strip(".") or "file"
    stem, dot, ending = plain.rpartition(".")
    if not stem or len(ending) > _LONGEST_ENDING:
        return plain[:_LONGEST], ""
    return stem[:_LONGEST], dot + ending


def _spellings(path: str) -> tuple[str, ...]:
    quoted = "/".join(quote(part, safe="") for part in path.split("/"))
    return tuple(dict.fromkeys((quoted, path, path.replace("&", "&amp;"))))


def _decoded(text: str) -> bytes | None:
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        return None
