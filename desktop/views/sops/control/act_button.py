"""The button of the primary act: off with its reason, red where a click leads to a fault."""

from PySide6.QtCore import QEvent

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.views.sops.control.acts import PrimaryAct
from desktop.views.sops.control.rules import Bar

_LEADS = frozenset({Bar.FAULTS, Bar.TITLE})


class ActButton(Button):
    """Follows what the act is; hidden while no document is open."""

    def __init__(self, act: PrimaryAct) -> None:
        super().__init__("", "primary")
        self._act = act
        self.setObjectName("document_next")
        self.clicked.connect(lambda _on: act.run())
        act.changed.connect(self.show_act)
        self.show_act()

    def show_act(self) -> None:
        """Say what the act is now."""
        choice = self._act.choice()
        self.setVisible(choice is not None)
        if choice is None:
            return
        self.setText(self._act.text())
        reason = self._act.reason()
        leads = choice.bar in _LEADS
        self.set_kind("missing" if leads else "primary")
        self.set_icon("error" if leads else self._act.icon())
        self.set_off("" if leads else reason)
        if leads:
            self.setToolTip(reason)
            self.setAccessibleDescription(reason)
        self.updateGeometry()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_act()
