"""XML that is never trusted: parsed whole, without entities, of a bounded size and depth."""

import codecs
import re
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import XMLParser

from desktop.domain.errors import AppError
from desktop.domain.progress import Progress, ignore_progress
from desktop.exchange.encoding import likely

MOST_BYTES = 50_000_000
MOST_DEPTH = 200
MOST_ELEMENTS = 2_000_000
_FIRST_LEVEL = 2
_PIECE = 500_000
_DECLARED = re.compile(rb"""\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.-]{1,40})["']""")
_PROLOG = re.compile(r"<\?xml[^>]{0,300}\?>")
# Encodings of several bytes that the parser lacks; it knows the others or refuses them.
_WIDE = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    **{name: name for name in ("gb18030", "big5", "big5hkscs", "cp950", "shift_jis", "cp932")},
    **{name: name for name in ("euc_jp", "euc_kr", "cp949")},
}
_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Rooted(NamedTuple):
    """The root of a file, and the line that each element right below it begins at."""

    root: Element
    lines: tuple[int, ...]


def safe_root(
    name: str, content: bytes, *, doctype: bool = True, progress: Progress = ignore_progress
) -> Element:
    """Return the root of a file; without `doctype` one that declares a type is refused, too.

    Raises as `rooted`.
    """
    return rooted(name, content, doctype=doctype, progress=progress).root


def rooted(
    name: str, content: bytes, *, doctype: bool = True, progress: Progress = ignore_progress
) -> Rooted:
    """Return the root of a file with the lines of what stands right below it.

    Raises process_too_large, import_xml_unsafe, import_xml_broken, import_too_deep,
    import_xml_too_many.
    """
    if len(content) > MOST_BYTES:
        raise AppError("process_too_large", name=name, limit=MOST_BYTES // 1_000_000)
    builder = _Bounded(name)
    builder.parser = parser = XMLParser(target=builder, forbid_dtd=not doctype)
    try:
        for begin in range(0, len(content), _PIECE):
            progress(begin, len(content))
            parser.feed(content[begin : begin + _PIECE])
        return Rooted(parser.close(), tuple(builder.lines))
    except DefusedXmlException as error:
        raise AppError("import_xml_unsafe", name=name) from error
    except ParseError as error:
        raise AppError("import_xml_broken", name=name, line=error.position[0]) from error
    except (ValueError, LookupError) as error:
        raise AppError("import_xml_broken", name=name, line=0) from error


class _Bounded(TreeBuilder):
    """Builds the tree, and gives up as soon as it is too deep or has too many elements."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.parser: Any = None
        self.lines: list[int] = []
        self._name = name
        self._depth = self._count = 0

    def start(self, tag: str, attrs: dict[str, str], /) -> Element:
        self._depth += 1
        self._count += 1
        if self._depth > MOST_DEPTH:
            raise AppError("import_too_deep", name=self._name, limit=MOST_DEPTH)
        if self._count > MOST_ELEMENTS:
            raise AppError("import_xml_too_many", name=self._name, limit=MOST_ELEMENTS)
        if self._depth == _FIRST_LEVEL:
            self.lines.append(self.parser.parser.CurrentLineNumber)
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> Element:
        self._depth -= 1
        return super().end(tag)


def in_utf8(content: bytes) -> bytes:
    """Return a file as the parser can read it: those of no or of a wide encoding made UTF-8."""
    declared = _DECLARED.match(content)
    if declared is None:
        return content if _is_known(content) else _remade(content, likely(content))
    try:
        known = codecs.lookup(declared[1].decode("ascii", "replace")).name
    except LookupError:
        return content
    return _remade(content, _WIDE[known]) if known in _WIDE else content


def _is_known(content: bytes) -> bool:
    if content.startswith(_MARKS) or b"\0" in content[:4]:
        return True
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _remade(content: bytes, encoding: str) -> bytes:
    text = content.decode(encoding, "replace")
    return _PROLOG.sub("", text, count=1).lstrip().encode("utf-8", "replace")
