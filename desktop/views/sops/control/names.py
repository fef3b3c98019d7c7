"""People, days and moments as document control writes them."""

from desktop.domain.documents.records import Version
from desktop.qtkit.formats import format_date, format_time, format_when
from desktop.qtkit.zone import local
from desktop.services.base import rights
from desktop.views.desk import Desk

_NAMED = 2


class Names:
    """Reads the desk's language, people and clock anew each time it is asked."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def person(self, key: int | None) -> str:
        """Return what somebody is called; "–" where nobody is known."""
        found = self._desk.my.directory.agents.get(key or 0)
        return found.name.text(self._desk.language) if found else "–"

    def colour_key(self, key: int | None) -> str:
        """Return what the colour of somebody's disc hangs on."""
        found = self._desk.my.directory.agents.get(key or 0)
        return found.name.constant() if found else ""

    def people(self, keys: tuple[int, ...] | list[int]) -> str:
        """Return several people in one line."""
        return ("、" if self._desk.language == "zh" else ", ").join(map(self.person, keys))

    def approvers(self, author: int | None) -> str:
        """Return who may approve what somebody wrote, two names at most."""
        may = rights()["document.approve"]
        agents = self._desk.my.directory.agents.values()
        found = [a.key for a in agents if a.role in may and a.retired_at is None]
        others = [key for key in found if key != author]
        shown = self.people(others[:_NAMED])
        return shown + (" …" if len(others) > _NAMED else "")

    def day(self, at: int | None) -> str:
        """Return a day: "14 Nov", "11月14日"; nothing where there is none."""
        if at is None:
            return ""
        today = local(self._desk.session.clock()).date()
        return format_date(local(at).date(), today, self._desk.language)

    def moment(self, at: int | None) -> str:
        """Return a full date with its hour, for tooltips."""
        if at is None:
            return ""
        shown = local(at)
        return f"{shown:%Y-%m-%d} {format_time(shown)}"

    def when(self, at: int) -> str:
        """Return a moment as short as it can be."""
        now = local(self._desk.session.clock())
        return format_when(local(at), now, self._desk.language)


def version_name(version: Version) -> str:
    """Return how people call a version: "v3"."""
    return f"v{version.number}"
