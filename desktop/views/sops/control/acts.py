"""The one primary act on the version shown, for the person who works: words, reason, deed."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.services.documents.opened import OpenDocument
from desktop.views.desk import Desk
from desktop.views.sops.control.deeds import Deeds
from desktop.views.sops.control.names import Names, version_name
from desktop.views.sops.control.rules import Bar, Choice, Primary, Who, blocking, primary
from desktop.views.sops.control.side_acts import fill_menu
from desktop.views.sops.state import Mode, SopState


class _Look(NamedTuple):
    text: str
    icon: str


_LOOKS = {
    Primary.SUBMIT: _Look(QT_TRANSLATE_NOOP("PrimaryAct", "Submit for review"), "send"),
    Primary.REVIEW: _Look(QT_TRANSLATE_NOOP("PrimaryAct", "Review"), "check_list"),
    Primary.APPROVE: _Look(QT_TRANSLATE_NOOP("PrimaryAct", "Approve"), "approve"),
    Primary.WAIT: _Look(QT_TRANSLATE_NOOP("PrimaryAct", "In force from {day}"), "clock"),
    Primary.SIGN: _Look(QT_TRANSLATE_NOOP("PrimaryAct", "Sign"), "in_force"),
    Primary.REVISE: _Look(QT_TRANSLATE_NOOP("PrimaryAct", "Revise"), "edit"),
    Primary.OPEN_DRAFT: _Look(QT_TRANSLATE_NOOP("PrimaryAct", "Open {version}"), "open"),
    Primary.OPEN_CURRENT: _Look(QT_TRANSLATE_NOOP("PrimaryAct", "Open {version} in force"), "open"),
}
_BARS = {
    Bar.TITLE: QT_TRANSLATE_NOOP("PrimaryAct", "The document has no title yet"),
    Bar.ROLE: QT_TRANSLATE_NOOP("PrimaryAct", "Your role does not do this"),
    Bar.AUTHOR: QT_TRANSLATE_NOOP(
        "PrimaryAct", "You wrote this version: somebody else has to approve it"
    ),
    Bar.DATE: QT_TRANSLATE_NOOP("PrimaryAct", "It is approved and comes into force by itself"),
}


class PrimaryAct(QObject):
    """`changed` follows everything that may change what the button says or does."""

    changed = Signal()

    def __init__(self, desk: Desk, state: SopState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._state = desk, state
        self._names = Names(desk)
        self.deeds = Deeds(desk, state, parent)
        state.opened_changed.connect(self.changed)
        state.closed.connect(self.changed)
        desk.person_changed.connect(self.changed)

    def choice(self) -> Choice | None:
        """Return what the act is, None while no document is open."""
        opened = self._state.opened
        return primary(opened, self.who()) if opened is not None else None

    def who(self) -> Who:
        """Return who works now."""
        agents = self._desk.my.directory.agents.values()
        team = sum(agent.retired_at is None for agent in agents)
        return Who(self._desk.session.person, self._desk.session.role, team)

    def text(self) -> str:
        """Return what the button says."""
        opened, choice = self._state.opened, self.choice()
        if opened is None or choice is None:
            return ""
        said = _say(_LOOKS[choice.act].text)
        day = self._names.day(opened.version.effective_from)
        return said.format(day=day, version=self._other(opened, choice))

    def icon(self) -> str:
        """Return the icon of the act."""
        choice = self.choice()
        return _LOOKS[choice.act].icon if choice is not None else ""

    def enabled(self) -> bool:
        """Return whether the act is possible now."""
        choice = self.choice()
        return choice is not None and choice.bar is Bar.NONE

    def reason(self) -> str:
        """Return what stands in its way; nothing where it is possible."""
        choice = self.choice()
        if choice is None or choice.bar is Bar.NONE:
            return ""
        if choice.bar is Bar.FAULTS:
            return self.tr("%n fault(s) to mend first; a click leads there", "", choice.number)
        if choice.bar is Bar.REVIEWS:
            return self.tr("%n reviewer(s) have not answered yet", "", choice.number)
        return _say(_BARS[choice.bar])

    def run(self) -> None:
        """Do it with what is typed now, or lead to what stands in its way."""
        self._state.after_saving(self._run)

    def _run(self) -> None:
        opened, choice = self._state.opened, self.choice()
        if opened is None or choice is None:
            return
        if choice.bar is not Bar.NONE:
            self._lead_to(opened, choice)
            return
        self.deeds.run(choice.act, opened, self.who())

    def menu(self, parent: QWidget) -> QMenu:
        """Return the secondary acts on the version shown."""
        menu = QMenu(parent)
        opened = self._state.opened
        if opened is not None:
            fill_menu(menu, opened, self.who(), self.deeds)
        return menu

    def _lead_to(self, opened: OpenDocument, choice: Choice) -> None:
        if choice.bar in (Bar.FAULTS, Bar.TITLE):
            self._state.set_mode(Mode.REVISE)
            found = blocking(opened)
            self._state.choose_step(found[0].step if found else "")
        else:
            self._desk.say(self.reason(), "info")

    def _other(self, opened: OpenDocument, choice: Choice) -> str:
        on_way = opened.row.on_way
        if choice.act is Primary.OPEN_DRAFT and on_way is not None:
            return f"v{on_way.number}"
        return f"v{opened.row.number}" if not opened.is_current else version_name(opened.version)


def _say(text: str) -> str:
    return QCoreApplication.translate("PrimaryAct", text)
