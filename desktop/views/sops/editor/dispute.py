"""Two people changed the same part: both texts side by side, and which one stays."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.records import Branch, Escalation, Lead, MustAsk, SopHead, Step, Target
from desktop.qtkit.widgets.versions import Versions
from desktop.views.sops.editor.editing import Editing
from desktop.views.sops.editor.words import lead_text, minutes_text


class Dispute(QWidget):
    """Nothing is written until one is chosen."""

    chosen = Signal(str)

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self._editing = editing
        self._versions = Versions()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.addWidget(self._versions)
        self._versions.chosen.connect(self._choose)

    def show_parts(self, mine: Step | SopHead, theirs: Step | SopHead, names: list[str]) -> None:
        """Show what both wrote in the fields that differ."""
        said = [
            "\n".join(filter(None, (self._text(getattr(part, name)) for name in names)))
            for part in (mine, theirs)
        ]
        self._versions.show_versions(
            self.tr("Somebody else changed this too. Nothing was overwritten."),
            (self.tr("Mine, not saved yet"), said[0] or "—"),
            (self.tr("In the draft now"), said[1] or "—"),
        )
        self.show()

    def _choose(self, whose: str) -> None:
        self.hide()
        self.chosen.emit(whose)

    def _text(self, value: Any) -> str:
        """Return a value of a field in words."""
        sources, language = self._editing.sources, self._editing.desk.language
        ways: dict[type, Callable[[Any], str]] = {
            Bilingual: lambda text: "\n".join(filter(None, text)),
            MustAsk: lambda item: self._text(item.text),
            Branch: lambda b: f"{b.label.text(language)} → {lead_text(b.lead, sources)}",
            Lead: lambda lead: lead_text(lead, sources),
            Target: lambda target: minutes_text(target.minutes, language),
            Escalation: lambda e: f"{minutes_text(e.after_minutes, language)} → {e.role}",
            tuple: lambda values: "\n".join(map(self._text, values)),
        }
        return ways.get(type(value), str)(value)
