"""The head of a comparison: which two versions, how much differs, what of it is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.documents.records import Version
from desktop.domain.sops.comparing import Comparison
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import IconButton
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.qtkit.widgets.wraprow import WrapRow
from desktop.views.sops.compare.fates import SIGNS, TONES, Pill, fate_word
from desktop.views.sops.control.names import version_name
from desktop.views.sops.control.parts import state_word

_GAP, _SIDE = 8, 14
_LEAST, _WIDEST, _WEIGHT = 6, 230, 4


class CompareHead(QWidget):
    """`pair_chosen` follows another pair, `look_chosen` another language or more or fewer rows."""

    pair_chosen = Signal()
    look_chosen = Signal()
    copy_wanted = Signal()
    move_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.before, self.after = ComboBox(), ComboBox()
        self.swap = IconButton("compare", "")
        self.language = SegmentedControl("", (("zh", "中文"), ("en", "English")))
        self.only = CheckBox()
        self.copy = IconButton("copy", "")
        self.back, self.on = IconButton("up", ""), IconButton("down", "")
        self._from, self._to = label("", "meta_strong", "text2"), label("→", "strong", "muted")
        self._counts = WrapRow()
        self._sum = label("", "meta", "muted")
        self._place = label("", "meta", "muted")
        self._build()
        self._retranslate()

    def show_versions(self, versions: Sequence[Version], before: int, after: int) -> None:
        """Offer these versions and choose two of them."""
        for box, chosen in ((self.before, before), (self.after, after)):
            box.clear()
            for version in versions:
                box.addItem(f"{version_name(version)} · {state_word(version.state)}", version.key)
                box.setItemData(box.count() - 1, version.label, Qt.ItemDataRole.ToolTipRole)
            box.setCurrentIndex(box.findData(chosen))

    def pair(self) -> tuple[int, int]:
        """Return the keys of the older and the newer version chosen."""
        return int(self.before.currentData() or 0), int(self.after.currentData() or 0)

    def swap_pair(self) -> None:
        """Compare the other way round."""
        before, after = self.before.currentIndex(), self.after.currentIndex()
        for box, index in ((self.before, after), (self.after, before)):
            box.setCurrentIndex(index)
        self.pair_chosen.emit()

    def show_counts(self, found: Comparison) -> None:
        """Show how many steps had which fate; they add up to the rows."""
        tally = found.tally()
        shown = [(fate, count) for fate, count in tally.items() if count]
        pills: list[QWidget] = [
            Pill(f"{SIGNS[fate]} {count} {fate_word(fate)}", TONES[fate]) for fate, count in shown
        ]
        total = " + ".join(str(count) for _, count in shown) or "0"
        said = self.tr("= %n step(s)", "", len(found.steps))
        self._sum = label(f"{total} {said}", "meta", "muted")
        self._counts.show_parts([*pills, self._sum])

    def show_place(self, place: int, total: int) -> None:
        """Say which change is chosen."""
        said = self.tr("%n change(s)", "", total) if total else self.tr("no changes")
        if place:
            said = self.tr("change {place} of {total}").format(place=place, total=total)
        self._place.setText(said)
        for button in (self.back, self.on):
            button.setEnabled(bool(total))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("compare_head")
        pair = QHBoxLayout()
        pair.setSpacing(_GAP)
        chosen: tuple[QWidget, ...] = (self._from, self.before, self.swap, self._to, self.after)
        for part in chosen:
            pair.addWidget(part, _WEIGHT if isinstance(part, ComboBox) else 0)
        pair.addStretch(1)
        ways: tuple[QWidget, ...] = (self._place, self.back, self.on, self.copy)
        for part in ways:
            pair.addWidget(part)
        look = QHBoxLayout()
        look.setSpacing(_GAP)
        look.addWidget(self._counts, 1)
        look.addWidget(self.only)
        look.addWidget(self.language)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 10, _SIDE, 4)
        column.setSpacing(_GAP)
        column.addLayout(pair)
        column.addLayout(look)
        self._connect()

    def _connect(self) -> None:
        for box, name in ((self.before, "compare_before"), (self.after, "compare_after")):
            box.setObjectName(name)
            box.setMinimumContentsLength(_LEAST)
            box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.setMaximumWidth(current_theme().px(_WIDEST))
            box.activated.connect(lambda _index: self.pair_chosen.emit())
        self.swap.setObjectName("compare_swap")
        self.only.setObjectName("compare_only")
        self.copy.setObjectName("compare_copy")
        self.swap.clicked.connect(lambda _on: self.swap_pair())
        self.only.toggled.connect(lambda _on: self.look_chosen.emit())
        self.language.chosen.connect(lambda _key: self.look_chosen.emit())
        self.copy.clicked.connect(self.copy_wanted)
        self.back.clicked.connect(lambda _on: self.move_wanted.emit(-1))
        self.on.clicked.connect(lambda _on: self.move_wanted.emit(1))

    def _retranslate(self) -> None:
        self._from.setText(self.tr("Compare"))
        self.before.setAccessibleName(self.tr("Older version"))
        self.after.setAccessibleName(self.tr("Newer version"))
        self.swap.set_name(self.tr("Compare the other way round"))
        self.only.setText(self.tr("Only changes"))
        self.copy.set_name(self.tr("Copy as text"))
        self.language.setAccessibleName(self.tr("Language compared"))
        self.back.set_name(self.tr("Previous change"))
        self.on.set_name(self.tr("Next change"))
