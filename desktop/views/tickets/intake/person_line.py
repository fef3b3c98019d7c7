"""Who asks, as a card: avatar, name and form of address, where to find them, how often lately."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.ticket import Person
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.avatar import Avatar
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.services.people import Caller

_AVATAR = 36


class PersonLine(QWidget):
    """Shows somebody known, or a name that becomes a new requester with the ticket."""

    change_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._avatar = Avatar("", "", _AVATAR)
        self._name = label("", "section")
        self._address = ElidedLabel("", "body", "text2")
        self._group = label("", "note_strong", "violet")
        self._vip = label("", "note_strong", "amber")
        self._about = ElidedLabel("", "meta", "text2")
        self._change = Button(kind="ghost", icon="switch_person")
        self._build()
        self._retranslate()

    def show_person(self, person: Person, group: str, language: str) -> None:
        """Show somebody known; how often they asked follows."""
        name = person.name.text(language)
        self._avatar.set_person(name, person.name.constant())
        self._name.setText(name)
        parts = (person.form_of_address, person.department, person.staff_no)
        self._address.setText(" · ".join(part for part in parts if part))
        self._group.setText(group)
        self._group.setVisible(bool(group))
        self._about.setText(person.contact)
        self._vip.setVisible(bool(person.vip))

    def show_counts(self, caller: Caller) -> None:
        """Add how many tickets they had lately."""
        count = self.tr("%n ticket(s) in 30 days", "", caller.in_30_days)
        rating = ""
        if caller.satisfaction is not None:
            rating = self.tr("last satisfaction {points}").format(points=caller.satisfaction)
        parts = (caller.person.contact, count, rating)
        self._about.setText(" · ".join(part for part in parts if part))

    def show_new(self, name: str) -> None:
        """Show a name that nobody has yet."""
        self._avatar.set_person("", "")
        self._name.setText(name)
        self._address.setText(self.tr("new requester"))
        self._group.hide()
        self._vip.hide()
        self._about.setText(self.tr("Nobody chosen from the list: kept as somebody new"))

    def _build(self) -> None:
        self.setObjectName("chosen_person")
        self._name.setObjectName("chosen_name")
        self._address.setObjectName("chosen_address")
        self._about.setObjectName("chosen_about")
        self._change.setObjectName("change_person")
        self._change.set_height("control_pane")
        self._vip.setObjectName("chosen_vip")
        self._vip.setProperty("pill", "amber")
        self._group.setProperty("pill", "violet")
        self._name.setProperty("data", "true")
        self._change.clicked.connect(lambda _checked: self.change_wanted.emit())
        upper = QHBoxLayout()
        upper.setSpacing(8)
        upper.addWidget(self._name)
        upper.addWidget(self._vip)
        upper.addWidget(self._group)
        upper.addWidget(self._address, 1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(upper)
        words.addWidget(self._about)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._avatar)
        row.addLayout(words, 1)
        row.addWidget(self._change)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._vip.setText(f"★ {self.tr('VIP')}")
        self._change.setText(self.tr("Change person"))
