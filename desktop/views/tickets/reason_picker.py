"""Why the priority is another than the computed one: a few words, or what was said before."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.qtkit.overriding import override
from desktop.views.desk import Desk
from desktop.views.tickets.picker import Option, Picker


class ReasonPicker(Picker):
    """Enter keeps what is typed, or takes the reason that is chosen; Esc leaves all as it is."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._said: list[str] = []
        super().__init__("", (), parent)
        self.setObjectName("priority_reason")
        self.set_title(self.tr("Why this priority? Enter keeps it"))
        self._reads = desk.latest()
        self._reads.start(lambda my, _progress: my.triage.reasons(), self._show_said)

    @override
    def options_for(self, text: str) -> Sequence[Option]:
        typed = text.strip()
        before = [Option(said, said) for said in self._said if typed.casefold() in said.casefold()]
        own = [Option(typed, typed, self.tr("new"))] if typed and typed not in self._said else []
        if not typed and not before:
            return [Option(None, self.tr("A few words are enough"))]
        return [*own, *before]

    @override
    def is_choice(self, option: Option) -> bool:
        return bool(option.value)

    def _show_said(self, said: list[str]) -> None:
        self._said = said
        self.fill_again()
