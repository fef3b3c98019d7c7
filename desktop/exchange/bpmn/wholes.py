"""What lies inside of what: rows as parts of others, and where a way between parts is drawn."""

from collections.abc import Iterable, Mapping

from desktop.domain.process.table import Row

_DEEPEST = 50


def wholes(rows: Iterable[Row]) -> dict[str, str]:
    """Return the row of which each row is drawn as a part, "" for those at the top.

    Parts of unknown rows stand at the top, and so do those in a circle or too deep.
    """
    inside = {row.id: row.inside for row in rows}
    return {name: whole if _ends(whole, inside) else "" for name, whole in inside.items()}


def chain(row: str, whole_of: Mapping[str, str]) -> list[str]:
    """Return a row, its whole, the whole of that and so on."""
    out = [row]
    while whole := whole_of.get(out[-1], ""):
        out.append(whole)
    return out


def drawn_ends(before: str, after: str, whole_of: Mapping[str, str]) -> tuple[str, str] | None:
    """Return what a way joins in the drawing; none where one of its ends lies in the other.

    No flow may cross the border of a whole: it joins the wholes instead.
    """
    first, second = chain(before, whole_of), chain(after, whole_of)
    while len(first) > 1 and len(second) > 1 and first[-1] == second[-1]:
        first.pop()
        second.pop()
    if before != after and first[-1] == second[-1]:
        return None
    return first[-1], second[-1]


def _ends(whole: str, inside: Mapping[str, str]) -> bool:
    for _step in range(_DEEPEST):
        if whole not in inside:
            return False
        whole = inside[whole]
        if not whole or whole not in inside:
            return True
    return False
