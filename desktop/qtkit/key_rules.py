"""Which keys a command may have: what two commands cannot share, what no command can take."""

from collections.abc import Iterable

from desktop.qtkit.commands import EVERYWHERE, Command, Commands, plain

# With these a person moves in lists and fields and writes; a command on them would stop that.
_MOVING = frozenset(
    (
        *("Tab", "Backtab", "Shift+Tab", "Return", "Enter", "Backspace", "Up", "Down", "Left"),
        *("Right", "Home", "End", "PgUp", "PgDown", "Shift+Return", "Shift+Enter", "Shift+Space"),
        *("Shift+Up", "Shift+Down", "Shift+Left", "Shift+Right", "Shift+Home", "Shift+End"),
    )
)
_WRITING = frozenset({"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Alt+F4"})


def strokes(key: str) -> tuple[str, ...]:
    """Return the strokes of a shortcut, one or two."""
    return tuple(plain(key).split(", "))


def clash(key: str, other: str) -> bool:
    """Return whether two shortcuts cannot both act: the same, or one begins the other."""
    return all(mine == theirs for mine, theirs in zip(strokes(key), strokes(other), strict=False))


def meets(place: str, other: str) -> bool:
    """Return whether keys of two places act at the same time."""
    return place == other or EVERYWHERE in (place, other)


def taken_by(commands: Commands, command_id: str, key: str) -> list[Command]:
    """Return the other commands that a shortcut is in use for where this command acts."""
    mine = commands.get(command_id)
    return [
        other
        for other in commands.all()
        if other.id != command_id
        and meets(other.when, mine.when)
        and any(clash(key, each) for each in commands.keys(other.id))
    ]


def is_free(key: str) -> bool:
    """Return whether a shortcut may be given to a command at all."""
    first = strokes(key)[0]
    return bool(first) and first not in _MOVING and first not in _WRITING


def valid(keys: object) -> list[str]:
    """Return what of kept keys can be read: a file may have been edited by hand."""
    if not isinstance(keys, Iterable) or isinstance(keys, str):
        return []
    texts = [plain(each) for each in keys if isinstance(each, str)]
    # Qt writes nothing for a stroke that it cannot read.
    return [text for text in texts if all(text.split(", "))]
