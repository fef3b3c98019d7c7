"""What was typed into the palette: a prefix that narrows, and the words."""

from typing import NamedTuple

# What an input method gives for a prefix in full width counts as well.
_PREFIXES = {">": ">", "＞": ">", "》": ">", "#": "#", "＃": "#", "@": "@", "＠": "@"}
COMMANDS, TICKETS, PEOPLE = ">", "#", "@"


class Typed(NamedTuple):
    """The words that are searched for, and where."""

    prefix: str
    words: str

    @property
    def wants_titles(self) -> bool:
        """Return whether commands, views and settings are meant."""
        return self.prefix in ("", COMMANDS)

    @property
    def wants_tickets(self) -> bool:
        """Return whether tickets are meant."""
        return self.prefix in ("", TICKETS) and bool(self.words)

    @property
    def wants_people(self) -> bool:
        """Return whether people are meant."""
        return self.prefix in ("", PEOPLE) and bool(self.words)

    @property
    def wants_library(self) -> bool:
        """Return whether documents, scripts and error codes are meant."""
        return not self.prefix and bool(self.words)


def typed(text: str) -> Typed:
    """Return a typed line in its two parts."""
    line = text.strip()
    prefix = _PREFIXES.get(line[:1], "")
    return Typed(prefix, line[1:].strip() if prefix else line)
