"""Category, impact and urgency, and the priority with its targets that follows from them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.domain.call_form import CallForm, blank_form
from desktop.domain.vocabulary import ListName, Priority
from desktop.qtkit.formats import format_duration
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import ElidedLabel
from desktop.services.seed import seed_priorities
from desktop.services.triage.shipped import level_words
from desktop.views.desk import Desk
from desktop.views.tickets.heading import PriorityBadge

_DAY_MINUTES, _MINUTE = 480, 60


class LevelsRow(QWidget):
    """Nothing here must be filled; without both levels the priority is P3."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._form = desk, blank_form()
        self._category, self._impact, self._urgency = ComboBox(), ComboBox(), ComboBox()
        self._boxes = {
            "category": self._category,
            "impact": self._impact,
            "urgency": self._urgency,
        }
        self._fields = {name: Field("", box) for name, box in self._boxes.items()}
        self._badge = PriorityBadge()
        self._targets = ElidedLabel("", "meta", "text2")
        self._priority = QWidget()
        self._field = Field("", self._priority)
        self._grid = QGridLayout(self)
        self._build()
        self._retranslate()

    def controls(self) -> list[QWidget]:
        """Return what takes the cursor, in order."""
        return list(self._boxes.values())

    def take(self, form: CallForm) -> None:
        """Show another form."""
        self._form = form
        values = (form.category, form.impact or 0, form.urgency or 0)
        for box, value in zip(self._boxes.values(), values, strict=True):
            box.setCurrentIndex(box.findData(value) if value else -1)
        self._show_priority()

    def choose_category(self, code: str) -> None:
        """Set the category as if it had been chosen."""
        self._category.setCurrentIndex(self._category.findData(code))
        self._chosen()

    def show_outcome(self, priority: int, steps: Sequence[str]) -> None:
        """Show the priority that rules and matrix give, and why."""
        self._show(Priority(priority), bool(self._form.impact and self._form.urgency))
        self._priority.setToolTip("\n".join(steps))
        self._priority.setAccessibleDescription(" ".join(steps))
        self._field.setToolTip("\n".join(steps))

    def fill(self) -> None:
        """Offer the categories and levels there are; what was chosen stays."""
        language, words = self._desk.language, level_words()
        directory = self._desk.my.directory
        categories = [("", "–")]
        for item in directory.of(ListName.CATEGORY):
            path = directory.path(item.key)
            categories.append((item.code, " › ".join(p.name.text(language) for p in path)))
        levels = directory.matrix.levels
        offered = {
            "impact": [(int(each), words[each].impact.text(language)) for each in levels],
            "urgency": [(int(each), words[each].urgency.text(language)) for each in levels],
        }
        _fill(self._category, categories, self._form.category)
        for name, options in offered.items():
            _fill(self._boxes[name], [(0, "–"), *options], getattr(self._form, name) or 0)
        self._show_priority()

    def _build(self) -> None:
        for name, box in self._boxes.items():
            box.setObjectName(f"new_{name}")
            box.activated.connect(lambda _index: self._chosen())
            # As wide as its place, not as its longest path.
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._targets.setObjectName("targets")
        row = QHBoxLayout(self._priority)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._badge)
        row.addWidget(self._targets, 1)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(10)
        for place, field in enumerate((*self._fields.values(), self._field)):
            self._grid.addWidget(field, 0, place)
            self._grid.setColumnStretch(place, 1)
        self._fit()
        current_theme().changed.connect(self._fit)

    def _fit(self) -> None:
        self._priority.setFixedHeight(current_theme().height("control"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        texts = {
            "category": self.tr("Category"),
            "impact": self.tr("Impact"),
            "urgency": self.tr("Urgency"),
        }
        for name, text in texts.items():
            self._fields[name].set_text(text)
            self._boxes[name].setPlaceholderText(self.tr("not set"))
        self._field.set_text(self.tr("Priority"))
        self.fill()

    def _chosen(self) -> None:
        form = self._form
        form.category = str(self._category.currentData() or "")
        form.impact = self._impact.currentData() or None
        form.urgency = self._urgency.currentData() or None
        self._show_priority()
        self.edited.emit()

    def _show_priority(self) -> None:
        form = self._form
        known = bool(form.impact and form.urgency)
        self._show(self._desk.my.directory.matrix.priority(form.impact, form.urgency), known)

    def _show(self, priority: Priority, known: bool) -> None:  # noqa: FBT001 - one fact of the row
        self._badge.show_priority(priority)
        seed = next(each for each in seed_priorities() if each.priority is priority)
        targets = f"{self._length(seed.response_minutes)} / {self._length(seed.resolution_minutes)}"
        self._targets.setText(
            targets if known else self.tr("{targets}, until set").format(targets=targets)
        )

    def _length(self, minutes: int) -> str:
        days, rest = divmod(minutes, _DAY_MINUTES)
        if days > 1 and not rest:
            return self.tr("%n working day(s)", "", days)
        return format_duration(minutes * _MINUTE, self._desk.language)


def _fill(box: ComboBox, options: Sequence[tuple[object, str]], value: object) -> None:
    box.clear()
    for data, text in options:
        box.addItem(text, data)
    box.setCurrentIndex(box.findData(value) if value else -1)
