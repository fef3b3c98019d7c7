"""How much of a foreign file Deskbook is willing to read before it says no."""

from dataclasses import dataclass

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes or characters, counts, and a time in seconds."""

    file_bytes: int = 1024 * MEGABYTE
    unpacked_bytes: int = 2048 * MEGABYTE
    whole_bytes: int = 256 * MEGABYTE
    ratio: int = 200
    ratio_from_bytes: int = 8 * MEGABYTE
    members: int = 200
    mails: int = 100_000
    mail_bytes: int = 64 * MEGABYTE
    mail_parts: int = 500
    folder_depth: int = 20
    columns: int = 5_000
    rows: int = 5_000_000
    cell_chars: int = 10_000_000
    record_lines: int = 5_000
    depth: int = 60
    seconds: float = 3_600.0


DEFAULT = Limits()
