"""Names of files from outside: what is dangerous about them, and a name safe on any disk."""

import re
import unicodedata

# What a double click would run, on Windows above all; documents that carry programs.
_PROGRAMS = frozenset(
    " ".join(
        (
            "exe com scr pif bat cmd ps1 ps2 psm1 vbs vbe js jse wsf wsh hta cpl msi msp msc",
            "jar lnk url reg inf scf gadget application appref-ms chm iso img vhd vhdx app",
            "command sh desktop docm dotm xlsm xltm xlam pptm potm ppam sldm xll one",
        )
    ).split()
)
_HIDING = frozenset(
    " ".join(
        ("pdf doc docx xls xlsx ppt pptx txt csv", "jpg jpeg png gif bmp tif tiff zip")
    ).split()
)
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_LONGEST_BYTES = 180


def risk(name: str) -> str:
    """Return "direction", "double" or "program" for a name to be wary of, else nothing."""
    if any(letter in _TURNING for letter in name):
        return "direction"
    parts = [part.strip().casefold() for part in name.rstrip(" .").split(".")]
    if len(parts) > 1 and parts[-1] in _PROGRAMS:
        return "double" if len(parts) > 2 and parts[-2] in _HIDING else "program"  # noqa: PLR2004
    return ""


def safe_name(name: str, fallback: str = "file") -> str:
    """Return a name that every system can keep, as near to the given one as it can be."""
    plain = "".join(letter for letter in name if letter not in _TURNING)
    plain = "".join(c for c in plain if unicodedata.category(c) not in ("Cs", "Cc"))
    plain = _FORBIDDEN.sub("_", plain).strip().rstrip(" .")
    stem, dot, ending = plain.rpartition(".")
    if not dot:
        stem, ending = plain, ""
    room = _LONGEST_BYTES - len(f"{dot}{ending}".encode())
    if room <= 0:
        stem, dot, ending, room = plain, "", "", _LONGEST_BYTES
    stem = stem.encode()[:room].decode("utf-8", "ignore")
    plain = f"{stem}{dot}{ending}".lstrip(".") or fallback
    return f"_{plain}" if _RESERVED.fullmatch(plain) else plain
