"""What stands above the table: which process, how it stands, which side of it, the ways out."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.documents.states import State as Control
from desktop.domain.process.pains import counted
from desktop.models.version_states import state_words
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.services.process.maps import Listed
from desktop.views.process_maps.state import ProcessState, Side

_ICONS = {Side.AS_IS: "as_is", Side.TO_BE: "to_be", Side.COMPARE: "compare"}


class Head(QWidget):
    """`choose_wanted`, `export_wanted` and `version_wanted` carry the button they open below."""

    choose_wanted = Signal(QWidget)
    export_wanted = Signal(QWidget)
    version_wanted = Signal(QWidget)

    def __init__(self, state: ProcessState) -> None:
        super().__init__()
        self._state = state
        self._title = label("", "title")
        self._choose = IconButton("down", "")
        self._version = Button("", "ghost")
        self._facts = ElidedLabel("", "meta", "muted")
        self._pains, self._pain_word = label("", "display", "red"), label("", "meta")
        self._pain_facts = label("", "meta", "muted")
        self._sides = SegmentedControl("", [(side, "", _ICONS[side]) for side in Side])
        self._export = Button("", icon="export")
        self._build()
        self._connect()
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        set_look(self, "surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title.setObjectName("process_title")
        self._choose.setObjectName("process_choose")
        self._export.setObjectName("process_export")
        self._version.set_height("control_row")
        named = QHBoxLayout()
        named.setSpacing(6)
        named.addWidget(self._title)
        for part in (self._choose, self._version):
            named.addWidget(part)
        named.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addLayout(named)
        left.addWidget(self._facts)
        pains = QVBoxLayout()
        pains.setSpacing(0)
        pains.addWidget(self._pain_word)
        pains.addWidget(self._pain_facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 16, 10)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(self._pains)
        row.addLayout(pains)
        row.addSpacing(8)
        row.addWidget(self._sides)
        row.addWidget(self._export)

    def _connect(self) -> None:
        state = self._state
        for signal in (state.opened_changed, state.table_changed, state.side_changed):
            signal.connect(self.show_head)
        self._sides.chosen.connect(lambda key: state.set_side(Side(key)))
        self._choose.clicked.connect(lambda _on: self.choose_wanted.emit(self._choose))
        self._version.clicked.connect(lambda _on: self.version_wanted.emit(self._version))
        self._export.clicked.connect(lambda _on: self.export_wanted.emit(self._export))

    def _retranslate(self) -> None:
        self._choose.set_name(self.tr("Choose a process"))
        self._pain_word.setText(self.tr("pain points"))
        self._export.setText(self.tr("Export"))
        self._sides.setAccessibleName(self.tr("What is shown"))
        self._sides.rename([self.tr("As-is"), self.tr("To-be"), self.tr("Compare")])
        self.show_head()

    def show_head(self) -> None:
        """Show how the process stands."""
        opened, table = self._state.opened, self._state.table
        self._sides.choose(self._state.side)
        if opened is None or table is None:
            return
        language = self._state.desk.language
        self._title.setText(opened.title().text(language))
        version = opened.versions[self._state.state]
        self._show_version(version)
        stages = self.tr("%n stage(s)", "", len(table.stages()))
        rows = self.tr("%n row(s)", "", len(table.rows))
        lanes = self.tr("%n role(s)", "", len(table.lanes()))
        self._facts.setText(f"{opened.code} · {stages} · {rows} · {lanes}")
        counts = counted(list(opened.pains))
        self._pains.setText(str(counts.all))
        self._pains.setAccessibleName(self.tr("%n pain point(s)", "", counts.all))
        said = self.tr("{high} high · {medium} medium · {low} low").format(**counts._asdict())
        if counts.open:
            said = self.tr("{severities} · {open} open").format(severities=said, open=counts.open)
        self._pain_facts.setText(said)

    def _show_version(self, version: Listed) -> None:
        said, _tone = state_words(Control(version.control))
        number = f"v{version.number}"
        self._version.setText(" · ".join(filter(None, (number, version.label, said))))
        self._version.setAccessibleName(
            self.tr("Version {number}, {state}: what can be done with it, other versions").format(
                number=version.number, state=said
            )
        )
