"""The file of what was left out: put right and imported again, it touches only those rows."""

import csv
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from desktop.domain.drafts import Reject
from desktop.exchange.defusing import defused
from desktop.exchange.source import original_cells
from desktop.exchange.wholefile import whole_file
from desktop.resources import load_toml

REJECT_HEADER = ("reject line", "reject reason", "what to do", "reject place")


def write_rejects(
    path: Path, rejects: Iterable[Reject], columns: Sequence[str], language: str
) -> int:
    """Write rejects with reason, advice and their original cells; return how many."""
    count = 0
    with whole_file(path) as part, part.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow((*REJECT_HEADER, *columns))
        for reject in rejects:
            cells = original_cells(reject)
            padding = [""] * (len(columns) - len(cells))
            told = (*explained(reject, language), reject.place, *cells)
            writer.writerow((reject.line, *map(defused, told), *padding))
            count += 1
    return count


def explained(reject: Reject, language: str) -> tuple[str, str]:
    """Return the reason and the way out as sentences."""
    texts = _sentences()[reject.reason]
    return texts[language].format(**reject.params), texts[f"do_{language}"]


@cache
def _sentences() -> dict[str, dict[str, str]]:
    return load_toml("exchange/rejects.toml")
