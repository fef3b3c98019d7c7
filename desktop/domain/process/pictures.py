"""Which files are pictures that can be shown, by how their content begins."""

_BEGINNINGS = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF87a": "image/gif",
    b"GIF89a": "image/gif",
    b"BM": "image/bmp",
}
_RIFF, _WEBP, _WEBP_AT = b"RIFF", b"WEBP", 8
MOST_LOOKED_AT = 16


def picture_type(beginning: bytes) -> str:
    """Return the media type of a picture by its first bytes, "" where it is none we can show."""
    if beginning.startswith(_RIFF) and beginning[_WEBP_AT:].startswith(_WEBP):
        return "image/webp"
    return next((kind for sign, kind in _BEGINNINGS.items() if beginning.startswith(sign)), "")
