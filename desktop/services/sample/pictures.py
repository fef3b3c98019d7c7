"""Small pictures drawn in code: the photo of a screen that somebody sends along."""

import struct
import zlib

_WIDTH, _HEIGHT = 96, 64
_FRAME, _GLASS, _TEXT, _SIGN = (38, 42, 48), (222, 230, 236), (96, 110, 122), (240, 176, 32)
_GLASS_X, _GLASS_Y = range(6, 90), range(5, 54)
_SIGN_X, _SIGN_Y = 78, range(36, 50)
_TEXT_X, _TEXT_Y = range(14, 60), (14, 15, 20, 21, 26, 27)
_BITS_PER_CHANNEL, _RGB = 8, 2


def photo() -> bytes:
    """Return a picture of a monitor with a warning sign; the same bytes on every machine."""
    rows = b"".join(b"\0" + _row(y) for y in range(_HEIGHT))
    header = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, _BITS_PER_CHANNEL, _RGB, 0, 0, 0)
    # Stored, not deflated: compressors differ between machines, stored blocks don't.
    body = zlib.compress(rows, level=0)
    chunks = _chunk(b"IHDR", header) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)


def _row(y: int) -> bytes:
    return b"".join(bytes(_colour(x, y)) for x in range(_WIDTH))


def _colour(x: int, y: int) -> tuple[int, int, int]:
    if x not in _GLASS_X or y not in _GLASS_Y:
        return _FRAME
    if y in _SIGN_Y and abs(x - _SIGN_X) * 2 <= y - _SIGN_Y.start:
        return _SIGN
    if y in _TEXT_Y and x in _TEXT_X:
        return _TEXT
    return _GLASS
