"""Questions drawn by chance: so many of a kind, a category, a tag; one row for each pool."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.exams.plan import Pool
from desktop.domain.questions.bank import Listed
from desktop.domain.questions.question import QuestionKind
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.spinbox import SpinBox
from desktop.views.exams.words import kind_name

_LETTERS, _MOST = 6, 500
Name = TypeVar("Name", bound=str)


class DrawRow(QWidget):
    """One pool; `removed` follows the cross."""

    removed = Signal()

    def __init__(self, bank: Sequence[Listed], pool: Pool) -> None:
        super().__init__()
        self._pool = pool
        self.count = SpinBox(1, _MOST)
        self.count.setValue(max(pool.draws, 1))
        self._kind, self._category, self._tag = (ComboBox() for _ in range(3))
        cross = IconButton("close", self.tr("Take this draw off"))
        kinds = [each for each in QuestionKind if each is not QuestionKind.DESCRIPTION]
        self._fill(self._kind, [(kind_name(each), each) for each in kinds], self._one(pool.kinds))
        named = {each.labels.category: each.category for each in bank if each.labels.category}
        categories = [(named[each], each) for each in sorted(named)]
        self._fill(self._category, categories, pool.category)
        tags = sorted({tag for each in bank for tag in each.labels.tags})
        self._fill(self._tag, [(f"#{each}", each) for each in tags], self._one(pool.tags))
        self.count.setAccessibleName(self.tr("How many are drawn"))
        self._kind.setAccessibleName(self.tr("Of which kind"))
        self._category.setAccessibleName(self.tr("Of which category"))
        self._tag.setAccessibleName(self.tr("With which tag"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.count)
        for box in (self._kind, self._category, self._tag):
            row.addWidget(box, 1)
        row.addWidget(cross)
        cross.setAutoDefault(False)
        cross.clicked.connect(lambda _on: self.removed.emit())

    def pool(self) -> Pool:
        """Return the pool as it is set."""
        kind, tag = self._kind.currentData(), self._tag.currentData()
        return self._pool._replace(
            questions=(),
            draws=self.count.value(),
            kinds=frozenset({kind} if kind else ()) or self._several(self._pool.kinds),
            category=self._category.currentData() or "",
            tags=frozenset({tag} if tag else ()) or self._several(self._pool.tags),
        )

    def _fill(self, box: ComboBox, offered: Sequence[tuple[str, str]], now: str) -> None:
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_LETTERS)
        box.addItem(self.tr("any"), "")
        for text, value in offered:
            box.addItem(text, value)
        box.setCurrentIndex(max(box.findData(now), 0))

    @staticmethod
    def _one(names: frozenset[str]) -> str:
        return next(iter(names)) if len(names) == 1 else ""

    @staticmethod
    def _several(names: frozenset[Name]) -> frozenset[Name]:
        """Return several names of a plan from elsewhere: not shown in the row, but kept."""
        return names if len(names) > 1 else frozenset()


class DrawRows(QWidget):
    """All pools that draw."""

    def __init__(self, bank: Sequence[Listed], pools: Sequence[Pool]) -> None:
        super().__init__()
        self._bank = bank
        self._rows: list[DrawRow] = []
        self._add = Button(self.tr("Draw questions by chance"), icon="add")
        self._add.setObjectName("exam_add_draw")
        self._add.setAutoDefault(False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        foot = QHBoxLayout()
        foot.addWidget(self._add)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self._add.clicked.connect(lambda _on: self._new())
        for pool in pools:
            self._put(pool)

    def pools(self) -> tuple[Pool, ...]:
        """Return the pools in their order."""
        return tuple(row.pool() for row in self._rows)

    def _new(self) -> None:
        self._put(Pool(draws=5)).count.setFocus()

    def _put(self, pool: Pool) -> DrawRow:
        row = DrawRow(self._bank, pool)
        self._rows.append(row)
        self._column.insertWidget(len(self._rows) - 1, row)
        row.removed.connect(lambda: self._drop(row))
        return row

    def _drop(self, row: DrawRow) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self._add.setFocus()
