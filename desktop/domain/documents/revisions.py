"""How versions are counted on paper: A/0, A/1 for small changes, B/0 for the next issue."""

_MOST = 9
_FIRST = "A/0"


def next_label(before: str, *, minor: bool) -> str:
    """Return the label after `before` ("" for the first version).

    The tenth small change makes a new issue, as Chinese document control does it.
    """
    if not before:
        return _FIRST
    letters, _, number = before.partition("/")
    count = int(number or 0) + 1
    if minor and count <= _MOST:
        return f"{letters}/{count}"
    return f"{_next_letters(letters)}/0"


def _next_letters(letters: str) -> str:
    head, last = letters[:-1], letters[-1:]
    if last != "Z":
        return head + chr(ord(last) + 1)
    return (_next_letters(head) if head else "A") + "A"
