"""The workspaces opened last, as the start shows them."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout

from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.views.start.card_button import CardButton

_SIDE, _GAP, _DOWN = 14, 10, 6


class Recent(NamedTuple):
    """One workspace known on this PC; `used_at` is when it was last written, in UTC ms."""

    path: Path
    name: str
    used_at: int


def recent_of(folders: Iterable[Path]) -> list[Recent]:
    """Return what is known of workspace folders without opening them; gone ones are left out."""
    return [
        Recent(folder, folder.name, used)
        for folder in folders
        if (used := _used_at(folder)) is not None
    ]


def _used_at(folder: Path) -> int | None:
    # What was written since the last checkpoint lies in the file beside.
    times = []
    for name in ("deskbook.db", "deskbook.db-wal"):
        try:
            times.append((folder / name).stat().st_mtime_ns // 1_000_000)
        except OSError:
            continue
    return max(times, default=None)


class RecentRow(CardButton):
    """One row that opens a workspace at once."""

    def __init__(self, recent: Recent) -> None:
        super().__init__()
        self.path = recent.path
        icon = IconLabel("open_folder", "text2")
        name = label(recent.name, "strong")
        place = ElidedLabel(str(recent.path), "meta", "muted")
        self._when = label("", "meta", "muted")
        for data in (self, name, place, self._when):
            data.setProperty("data", "true")
        self.setText(recent.name)
        self.pass_through(icon, name, place, self._when)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, _DOWN, _SIDE, _DOWN)
        row.setSpacing(_GAP)
        row.addWidget(icon)
        row.addWidget(name)
        row.addWidget(place, 1)
        row.addWidget(self._when)

    def set_when(self, when: str) -> None:
        """Say when it was last used."""
        self._when.setText(when)
        self.setAccessibleName(f"{self.text()}, {when}")
        self.setAccessibleDescription(str(self.path))
