"""Bytes of a text file to text: its encoding found, its line ends made one, NULs shown."""

import io
import re
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.exchange.encoding import detect
from desktop.exchange.limits import Limits
from desktop.exchange.streams import Blob

_ODD = frozenset(map(chr, (*range(1, 9), *range(14, 27), *range(28, 32), 127)))
_FEW_ODD, _ODD_SHARE = 32, 0.05
_LOOKED = 100_000
# Only UTF-7 lets them through; no database and no file could hold them.
_UNHELD = re.compile("[\ud800-\udfff]")


class PlainText(NamedTuple):
    """A text with plain line ends; `odd` has so many control signs that it is none."""

    text: str
    encoding: str
    nuls: int
    odd: bool


def blob_of(data: bytes, name: str, limits: Limits) -> Blob:
    """Return bytes as something that can be read again; refuse what is too large or empty."""
    if len(data) > limits.file_bytes:
        raise AppError("import_too_large", name=name, limit_mb=limits.file_bytes >> 20)
    if not data.strip(b"\r\n\t \x00\xef\xbb\xbf"):
        raise AppError("import_empty", name=name)
    return Blob(name, len(data), packed=False, opener=lambda: io.BytesIO(data), limits=limits)


def plain_text(data: bytes, name: str, limits: Limits) -> PlainText:
    """Return the text in some bytes; raises as `blob_of`."""
    encoding = detect(blob_of(data, name, limits))
    text = data.decode(encoding, errors="backslashreplace").lstrip("\ufeff")
    nuls = text.count("\x00")
    odd = sum(letter in _ODD for letter in text[:_LOOKED]) + min(nuls, _LOOKED)
    is_odd = odd > max(_FEW_ODD, min(len(text), _LOOKED) * _ODD_SHARE)
    text = _UNHELD.sub("\ufffd", text.replace("\x00", "\ufffd"))
    return PlainText(text.replace("\r\n", "\n").replace("\r", "\n"), encoding, nuls, is_odd)
