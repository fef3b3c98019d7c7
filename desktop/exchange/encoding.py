"""Find the encoding of a text file: proof where there is one, likelihood where not."""

import codecs
from collections.abc import Callable
from typing import BinaryIO

from charset_normalizer import from_bytes

from desktop.exchange.streams import Blob

ENCODINGS = (
    "utf-8",
    "utf-8-sig",
    "gb18030",
    "utf-16-le",
    "utf-16-be",
    "utf-16",
    "big5",
    "shift_jis",
    "euc_kr",
    "cp1250",
    "cp1251",
    "cp1252",
)
_SAMPLE = 256 * 1024
_CHUNK = 1 << 20
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# The everyday characters of each double-byte set; others are rare in real text. In GBK a second
# byte below 0xA1 is a rare sign, or a Latin letter eaten by the accented one before it.
_GB_LEADS = frozenset((*range(0xA1, 0xA4), *range(0xB0, 0xD8)))
_BIG5_LEADS = frozenset(range(0xA1, 0xC7))
_KANA_AND_KANJI_LEADS = frozenset((*range(0x81, 0x84), *range(0x88, 0x98)))
_UPPER_TRAILS = frozenset(range(0xA1, 0xFF))
_ANY_TRAILS = frozenset(range(0x40, 0xFF))
_EVERYDAY = {
    "gb18030": (_GB_LEADS, _UPPER_TRAILS),
    "big5": (_BIG5_LEADS, _ANY_TRAILS),
    "shift_jis": (_KANA_AND_KANJI_LEADS, _ANY_TRAILS),
}
_CONVINCING = 0.65
# A lone Latin sign before a letter makes a pair by chance; a text has more than a few.
_FEW_LETTERS = 4
_JUDGED = 4_000
_PAIR = 2
_UTF16_SHARE = 0.02
_ONE_SIDED = 0.9
_SPOILT_SHARE = 0.02


def detect(blob: Blob) -> str:
    """Return the name of the codec to read a text with."""
    head = blob.head(_SAMPLE)
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name
    wide = _utf16(head)
    if wide:
        return wide
    if _decodes(blob.open, "utf-8") or _mostly_utf8(head):
        return "utf-8"
    return _double_byte(head) or _last_resort(head)


def likely(data: bytes) -> str:
    """Return the likeliest codec of a piece of text whose own word on it is missing or wrong."""
    if _mostly_utf8(data):
        return "utf-8"
    return _double_byte(data) or _last_resort(data)


def _decodes(opener: Callable[[], BinaryIO], name: str) -> bool:
    decoder = codecs.getincrementaldecoder(name)()
    try:
        with opener() as stream:
            while chunk := stream.read(_CHUNK):
                decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _utf16(head: bytes) -> str:
    """Latin letters, digits and separators leave a zero on one side of each pair."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if even + odd < max(2, len(head) * _UTF16_SHARE):
        return ""
    if max(even, odd) < (even + odd) * _ONE_SIDED:
        return ""
    name = "utf-16-le" if odd > even else "utf-16-be"
    text = head[: len(head) // 2 * 2].decode(name, errors="replace")
    return name if text.count("�") <= len(text) * _SPOILT_SHARE else ""


def _mostly_utf8(head: bytes) -> bool:
    """Accept a few spoilt bytes amid proven sequences; they stay visible as hex in the text."""
    text = head.decode("utf-8", errors="replace")
    spoilt = text.count("�")
    proven = sum(1 for letter in text if letter > "\x7f") - spoilt
    return spoilt > 0 and proven >= spoilt * 20


def _double_byte(head: bytes) -> str:
    best, best_share = "", _CONVINCING
    for name in _EVERYDAY:
        share = _common_share(head, name)
        if share > best_share:
            best, best_share = name, share
    return best


def _common_share(head: bytes, name: str) -> float:
    decoder = codecs.getincrementaldecoder(name)(errors="strict")
    try:
        text = decoder.decode(head)  # not final: the sample may end within a character
    except UnicodeDecodeError:
        return 0.0
    letters = [letter for letter in text if letter > "\x7f"][:_JUDGED]
    if len(letters) < (1 if name == "gb18030" else _FEW_LETTERS):
        return 0.0
    leads, trails = _EVERYDAY[name]
    pairs = (letter.encode(name) for letter in letters)
    return sum(
        len(pair) == _PAIR and pair[0] in leads and pair[1] in trails for pair in pairs
    ) / len(letters)


def _last_resort(head: bytes) -> str:
    guess = from_bytes(head[: 64 * 1024]).best()
    name = guess.encoding if guess is not None else "cp1252"
    return "cp1252" if name in {"ascii", "utf_8"} else name
