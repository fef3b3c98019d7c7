"""What would become of a file of questions, before anything of it is written."""

from collections import Counter

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.domain.questions.bank import code_of
from desktop.models.question_words import kind_sign
from desktop.qtkit.icons import icon
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import by_pixels
from desktop.services.training.bank_files import Fate, Weighed
from desktop.services.training.words import called
from desktop.views.questions.files.report_sheet import add_entries
from desktop.views.questions.files.reports import Reports
from desktop.views.sheet import Sheet

_SIZE, _HIGH, _ROW = (760, 660), 300, 28
_PLACE = Qt.ItemDataRole.UserRole
_ORDER = (Fate.ALIKE, Fate.NEW, Fate.ALREADY)


class LookSheet(Sheet):
    """`given` carries the places that are not to be taken in; Space turns the current row over."""

    given = Signal(object)

    def __init__(self, weighed: Weighed, language: str, over: QWidget) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("bank_look")
        self._weighed, self._language = weighed, language
        self._list = QListWidget()
        self._sums = label("", "strong", wrap=True)
        self.name(self.tr("Before it is taken in: {name}").format(name=weighed.name), "")
        self._build()
        self._list.itemChanged.connect(lambda _item: self._look())
        self.acted.connect(lambda: self.given.emit(self.without()))
        self._list.setFocus()
        self._look()

    def without(self) -> frozenset[int]:
        """Return the places of the questions whose box is not ticked."""
        items = [self._list.item(row) for row in range(self._list.count())]
        return frozenset(
            item.data(_PLACE) for item in items if item.checkState() is Qt.CheckState.Unchecked
        )

    def _build(self) -> None:
        weighed = self._weighed
        said = self.tr("Nothing is written yet. What is ticked is taken in as drafts.")
        self._sums.setObjectName("look_sums")
        self.add(self._sums)
        self.add(label(said, "meta", "muted", wrap=True))
        self._list.setObjectName("look_list")
        self._list.setAccessibleName(self.tr("Questions of the file"))
        self._list.setProperty("card", "true")
        self._list.setUniformItemSizes(True)
        self._list.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        by_pixels(self._list)
        # What a person has to decide stands first.
        places = sorted(range(len(weighed.fates)), key=lambda at: _ORDER.index(weighed.fates[at]))
        for at in places:
            self._list.addItem(self._item(at))
        if places:
            self._list.setCurrentRow(0)
        high = min(_HIGH, _ROW * len(places) + 12)
        self._list.setFixedHeight(current_theme().px(high))
        self._list.setVisible(bool(places))
        self.add(self._list)
        report = Reports(self._language).of_file(weighed.file)
        add_entries(self, self.tr("Refused: %n", "", len(report.refused)), report.refused, "red")
        title = self.tr("Changed or left out: %n", "", len(report.warned))
        add_entries(self, title, report.warned, "amber")

    def _item(self, at: int) -> QListWidgetItem:
        question, fate = self._weighed.file.questions[at], self._weighed.fates[at]
        sign = kind_sign(question.kind)
        said = " · ".join(filter(None, (self._fate(at, fate), called(question, self._language))))
        item = QListWidgetItem(icon(sign.icon), f"{at + 1}  {said}")
        item.setData(_PLACE, at)
        item.setSizeHint(QSize(0, current_theme().px(_ROW)))
        if fate is Fate.ALREADY:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            return item
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        on = Qt.CheckState.Checked if fate is Fate.NEW else Qt.CheckState.Unchecked
        item.setCheckState(on)
        return item

    def _fate(self, at: int, fate: Fate) -> str:
        if fate is Fate.ALREADY:
            return self.tr("in the bank already")
        if fate is Fate.NEW:
            return ""
        pair = self._weighed.alike[at]
        mine = -(at + 1)
        other = pair.second if pair.first == mine else pair.first
        name = code_of(other) if other > 0 else self.tr("No. {number}").format(number=-other)
        said = self.tr("like {other}, {points} of 100")
        return said.format(other=name, points=f"{pair.points:.0f}")

    def _look(self) -> None:
        weighed, counts = self._weighed, Counter(self._weighed.fates)
        sums = [self.tr("%n new", "", counts[Fate.NEW])]
        if counts[Fate.ALIKE]:
            sums.append(self.tr("%n likely duplicate(s)", "", counts[Fate.ALIKE]))
        if counts[Fate.ALREADY]:
            sums.append(self.tr("%n in the bank already", "", counts[Fate.ALREADY]))
        if weighed.file.rejected:
            sums.append(self.tr("%n refused", "", len(weighed.file.rejected)))
        self._sums.setText(" · ".join(sums))
        taken = counts[Fate.NEW] + counts[Fate.ALIKE] - len(self.without())
        self.act.setText(self.tr("Take in %n draft(s)", "", taken))
        # Without anything to take, a file that was refused in parts still keeps its refused part.
        self.act.setEnabled(taken > 0)
