"""XML that is never trusted: parsed whole, without entities, of a bounded size and depth."""

import codecs
import re
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from desktop.domain.errors import AppError
from desktop.exchange.encoding import likely

MOST_BYTES = 50_000_000
MOST_DEPTH = 200
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


def safe_root(name: str, content: bytes, *, doctype: bool = True) -> Element:
    """Return the root of a file; without `doctype` one that declares a type is refused, too.

    Raises process_too_large, import_xml_unsafe, import_xml_broken, import_too_deep.
    """
    if len(content) > MOST_BYTES:
        raise AppError("process_too_large", name=name, limit=MOST_BYTES // 1_000_000)
    try:
        root: Element = fromstring(content, forbid_dtd=not doctype)
    except DefusedXmlException as error:
        raise AppError("import_xml_unsafe", name=name) from error
    except ParseError as error:
        raise AppError("import_xml_broken", name=name, line=error.position[0]) from error
    except (ValueError, LookupError) as error:
        raise AppError("import_xml_broken", name=name, line=0) from error
    _check_depth(root, name)
    return root


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


def _check_depth(root: Element, name: str) -> None:
    level, depth = [root], 0
    while level:
        depth += 1
        if depth > MOST_DEPTH:
            raise AppError("import_too_deep", name=name, limit=MOST_DEPTH)
        level = [child for element in level for child in element]
