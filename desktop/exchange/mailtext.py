"""The words of a mail: charsets that are unknown, wrong or missing, encoded words, addresses."""

import base64
import binascii
import quopri
import re
from datetime import UTC
from email.utils import getaddresses, parsedate_to_datetime

from desktop.exchange.encoding import likely

DAMAGE = (ValueError, LookupError, TypeError, AttributeError, RecursionError, OverflowError)
_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN = re.compile(r"(\?=)[ \t]+(?==\?)")
_FOLD = re.compile(r"\r?\n[ \t]*")
# Marks that turn the direction of what follows: in a name they only hide its real end.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_ADDRESS = re.compile(r"[^\s<>\"(),;:@]+@[^\s<>\"(),;:@]+")
_NUMBER = re.compile(r"<([^<>\s]{1,400})>")
_ALIASES = {"gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "ks_c_5601-1987": "cp949"}
# Codecs that are no charsets of mail, and take long over much text.
_NO_CHARSETS = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape"})
_LONGEST_CHARSET, _LONGEST_NAME = 60, 150
_EARLIEST, _LATEST = 0, 4_133_980_800_000


def text_from(data: bytes, charset: str = "") -> str:
    """Return bytes as text: by their charset if that fits, by the likeliest one if not."""
    name = _codec(charset)
    for each in filter(None, (name, "utf-8")):
        try:
            return data.decode(each)
        except DAMAGE:
            continue
    # What no codec reads stays visible as \x..; nothing is dropped.
    fallback = likely(data) if name in {"", "ascii"} else name
    try:
        return data.decode(fallback, errors="backslashreplace")
    except DAMAGE:
        return data.decode("latin-1")


def header_text(raw: str) -> str:
    """Return the text of a header field: unfolded, its bytes and encoded words decoded."""
    text = _FOLD.sub(" ", raw)
    if not text.isascii():
        text = text_from(text.encode("utf-8", "surrogateescape"))
    text = _BETWEEN.sub(r"\1", text)
    return _CONTROL.sub(" ", _decoded_words(text)).strip()


def people_in(raw: str) -> list[tuple[str, str]]:
    """Return name and address of everybody in a field; an address is never empty."""
    try:
        pairs = getaddresses([_FOLD.sub(" ", raw)])
    except DAMAGE:
        pairs = []
    found = [(shown_name(header_text(name)), address.strip()) for name, address in pairs]
    good = [(name, address) for name, address in found if _ADDRESS.fullmatch(address)]
    if good:
        return good
    # Not written as the standard wants: take what looks like an address anywhere in the field.
    return [("", address) for address in _ADDRESS.findall(header_text(raw))]


def shown_name(text: str) -> str:
    """Return a name without quotes, control signs and signs that turn the writing round."""
    plain = _CONTROL.sub(" ", _TURNING.sub("", text))
    return " ".join(plain.split()).strip("'\"")


def file_name(text: str, fallback: str) -> str:
    """Return the name of an attachment: no folders, no tricks, not too long."""
    name = shown_name(header_text(text).replace("\\", "/").rpartition("/")[2])
    return name.strip(". ")[-_LONGEST_NAME:] or fallback


def moment_of(raw: str) -> int | None:
    """Return a date field as UTC milliseconds, None for what is no date or out of range."""
    try:
        moment = parsedate_to_datetime(_FOLD.sub(" ", raw).strip())
        # Without a zone it was written in UTC, says the standard.
        at = round((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() * 1000)
    except (*DAMAGE, IndexError, OSError):
        return None
    return at if _EARLIEST <= at < _LATEST else None


def numbers_in(raw: str) -> list[str]:
    """Return the Message-IDs in a field."""
    return list(dict.fromkeys(_NUMBER.findall(_FOLD.sub(" ", raw))))


def _codec(charset: str) -> str:
    name = charset.strip().strip("\"'").lower()
    if not name or len(name) > _LONGEST_CHARSET or "\x00" in name or name in _NO_CHARSETS:
        return ""
    name = _ALIASES.get(name, name)
    try:
        b"".decode(name)
    except DAMAGE:
        return ""
    return "ascii" if name in {"us-ascii", "ascii"} else name


def _decoded_words(text: str) -> str:
    pieces: list[str] = []
    end, charset, pending = 0, "", b""
    for word in _WORD.finditer(text):
        between = text[end : word.start()]
        data = _word_bytes(word[2], word[3])
        if data is None:
            continue
        # One sign may be cut in two by the border of two words of the same charset.
        if between or word[1].lower() != charset:
            pieces += [text_from(pending, charset), between]
            pending = b""
        charset, end = word[1].lower(), word.end()
        pending += data
    return "".join((*pieces, text_from(pending, charset), text[end:]))


def _word_bytes(form: str, body: str) -> bytes | None:
    try:
        raw = body.encode("ascii")
        if form in "qQ":
            return quopri.decodestring(raw, header=True)
        return base64.b64decode(raw + b"=" * (-len(raw) % 4))
    except (binascii.Error, *DAMAGE):
        return None
