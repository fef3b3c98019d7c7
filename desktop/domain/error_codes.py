"""Error codes: code, system and version together say what is meant; makes differ in one code."""

from typing import NamedTuple

from desktop.domain.bilingual import Bilingual

_NOTHING = Bilingual()


class ErrorCode(NamedTuple):
    """One row of the error-code table; `document` is the SOP that handles it."""

    key: int
    id: bytes
    code: str
    system: str = ""
    version: str = ""
    level: str = ""
    meaning: Bilingual = _NOTHING
    causes: Bilingual = _NOTHING
    checks: Bilingual = _NOTHING
    handling: Bilingual = _NOTHING
    escalate: int | None = None
    document: int | None = None
    updated_at: int = 0
    retired_at: int | None = None
