"""What a person used last in a workspace: commands, tickets, people, views; kept on this PC."""

from pathlib import Path
from typing import Any

from desktop.services.machine import Machine

_NAME = "used_last"
_KEPT, _OWNERS = 30, 12


class Recent:
    """Newest first and bounded; entries are words like "ticket:17" that only the palette reads.

    A list of another `name` is kept apart: the library's, say, which tickets would push out.
    """

    def __init__(self, machine: Machine, root: Path, person: int | None, name: str = _NAME) -> None:
        self._machine = machine
        self._name = name
        self._owner = f"{person or 0}@{root}"

    def entries(self) -> list[str]:
        """Return what was used, newest first."""
        mine = self._all().get(self._owner)
        return [each for each in mine if isinstance(each, str)] if isinstance(mine, list) else []

    def note(self, entry: str) -> None:
        """Put an entry at the head."""
        others = [each for each in self.entries() if each != entry]
        everybody = self._all()
        everybody.pop(self._owner, None)
        # Who used the palette last stands last: the first ones are forgotten.
        everybody[self._owner] = [entry, *others][:_KEPT]
        kept = list(everybody.items())[-_OWNERS:]
        self._machine.set(self._name, dict(kept))

    def _all(self) -> dict[str, Any]:
        kept = self._machine.values.get(self._name)
        return dict(kept) if isinstance(kept, dict) else {}
