"""Keep cells of a CSV from being taken for formulas, in a way that can be undone."""

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_GUARD = "'"


def defused(cell: str) -> str:
    """Return a cell with a guard before what a spreadsheet would run, or what looks guarded."""
    return _GUARD + cell if cell.startswith((*_STARTS, _GUARD)) else cell


def undone(cell: str) -> str:
    """Return a cell as it was before `defused`."""
    return cell[1:] if cell.startswith(_GUARD) else cell


def undone_if_guarded(cell: str) -> str:
    """Return a cell as it was before `defused`; what somebody else began with the sign keeps it."""
    return undone(cell) if defused(cell[1:]) != cell[1:] else cell
