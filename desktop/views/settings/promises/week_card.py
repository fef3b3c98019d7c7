"""A calendar's name, zone and week: hours of each weekday as spans, a second week for 大小周."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout

from desktop.domain.sla.calendars import OFFICE, WEEKDAYS
from desktop.domain.sla.typed_calendar import WHOLE_WEEK, Draft
from desktop.domain.sla.typed_hours import hours_text
from desktop.qtkit.formats import format_weekday
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.datefield import DateField
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit

_OFFICE_WEEK = (hours_text(OFFICE),) * 5 + ("",) * 2
_WEEKS = ("week", "other")


class WeekCard(Card):
    """`edited` carries the draft as it should be."""

    edited = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.setObjectName("week_card")
        self._today = today
        self._draft: Draft | None = None
        self._names = {lang: LineEdit() for lang in ("zh", "en")}
        self._zone = LineEdit()
        self._whole, self._turns = CheckBox(), CheckBox()
        self._since = DateField(today=lambda: today)
        self._hours = {(week, day): LineEdit() for week in _WEEKS for day in range(WEEKDAYS)}
        self._days = [label("", "meta_strong", "text2") for _ in range(WEEKDAYS)]
        self._heads = {week: label("", "meta_strong", "text2") for week in _WEEKS}
        self._hint = label("", "meta", "muted", wrap=True)
        self._wrong = label("", "meta", "red", wrap=True)
        self._fields = {f"name_{lang}": Field("", edit) for lang, edit in self._names.items()}
        self._fields |= {"zone": Field("", self._zone), "since": Field("", self._since)}
        self._build()
        self._connect()

    def show_draft(self, draft: Draft, wrong: Mapping[str, str], language: str) -> None:
        """Show a calendar; `wrong` are sentences by cell."""
        self._draft = draft
        whole = draft.week == WHOLE_WEEK and not draft.other_week
        _put(self._names["zh"], draft.title.zh)
        _put(self._names["en"], draft.title.en)
        _put(self._zone, draft.zone)
        self._whole.setChecked(whole)
        self._turns.setChecked(bool(draft.other_week))
        self._turns.setVisible(not whole)
        self._since.set_day(draft.since)
        self._fields["since"].setVisible(bool(draft.other_week))
        texts = {"week": draft.week, "other": draft.other_week or ("",) * WEEKDAYS}
        for (week, day), edit in self._hours.items():
            _put(edit, texts[week][day])
            edit.setVisible(not whole and (week == "week" or bool(draft.other_week)))
            edit.set_error(wrong=f"{week}{day}" in wrong)
        for day, head in enumerate(self._days):
            # A Monday is the first of these days.
            head.setText(format_weekday(date(2001, 1, 1 + day), language))
            head.setVisible(not whole)
        for head in self._heads.values():
            head.setVisible(bool(draft.other_week))
        self._hint.setVisible(not whole)
        self._show_wrong(wrong)
        self.show_texts()

    def set_locked(self, *, locked: bool) -> None:
        """Let nothing be changed, or all of it."""
        parts = (*self._names.values(), *self._hours.values(), self._zone, self._since)
        for part in (*parts, self._whole, self._turns):
            part.setEnabled(not locked)

    def show_texts(self) -> None:
        """Say everything in the language of the screen, hours by weekday and week."""
        self.set_title(self.tr("The week"))
        self._fields["name_zh"].set_text(self.tr("Chinese name"))
        self._fields["name_en"].set_text(self.tr("English name"))
        self._fields["zone"].set_text(self.tr("Time zone"))
        self._fields["since"].set_text(self.tr("A first week begins on"))
        self._whole.setText(self.tr("24/7, every day"))
        self._turns.setText(self.tr("Two weeks in turn"))
        self._heads["week"].setText(self.tr("First week"))
        self._heads["other"].setText(self.tr("Second week"))
        self._hint.setText(
            self.tr("09:00-12:00, 13:00-18:00; past midnight 22:00-06:00; empty is a day off.")
        )
        for (week, day), edit in self._hours.items():
            edit.setAccessibleName(f"{self._heads[week].text()}, {self._days[day].text()}")

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_texts()

    def _show_wrong(self, wrong: Mapping[str, str]) -> None:
        self._fields["name_zh"].set_error(wrong.get("title", ""))
        self._fields["zone"].set_error(wrong.get("zone", ""))
        sentences = [
            f"{self._days[day].text()}: {wrong[f'{week}{day}']}"
            for week, day in self._hours
            if f"{week}{day}" in wrong
        ]
        self._wrong.setText("\n".join([*sentences, wrong.get("hours", "")]).strip())
        self._wrong.setVisible(bool(self._wrong.text()))

    def _build(self) -> None:
        self._wrong.setObjectName("week_wrong")
        for name, part in (
            *((f"calendar_{lang}", edit) for lang, edit in self._names.items()),
            *((f"{week}{day}", edit) for (week, day), edit in self._hours.items()),
            ("calendar_zone", self._zone),
            ("calendar_whole", self._whole),
            ("calendar_turns", self._turns),
            ("calendar_since", self._since),
        ):
            part.setObjectName(name)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for column, week in enumerate(_WEEKS, start=1):
            grid.addWidget(self._heads[week], 0, column)
            grid.setColumnStretch(column, 1)
        for row, head in enumerate(self._days, start=1):
            head.setProperty("data", "true")
            grid.addWidget(head, row, 0)
            for column, week in enumerate(_WEEKS, start=1):
                grid.addWidget(self._hours[week, row - 1], row, column)
        for name in ("name_zh", "name_en", "zone"):
            self.body.addWidget(self._fields[name])
        self.body.addWidget(self._whole)
        self.body.addLayout(grid)
        for part in (self._hint, self._wrong, self._turns, self._fields["since"]):
            self.body.addWidget(part)

    def _connect(self) -> None:
        for lang, edit in self._names.items():
            edit.editingFinished.connect(lambda lang=lang, edit=edit: self._rename(lang, edit))
        self._zone.editingFinished.connect(lambda: self._tell(zone=self._zone.text().strip()))
        for (week, day), edit in self._hours.items():
            edit.editingFinished.connect(lambda w=week, d=day, e=edit: self._set_hours(w, d, e))
        self._whole.clicked.connect(self._set_whole)
        self._turns.clicked.connect(self._set_turns)
        self._since.chosen.connect(lambda day: self._tell(since=day))
        self._since.refused.connect(self._fields["since"].set_error)

    def _rename(self, lang: str, edit: LineEdit) -> None:
        if self._draft is not None:
            self._tell(title=self._draft.title._replace(**{lang: edit.text().strip()}))

    def _set_hours(self, week: str, day: int, edit: LineEdit) -> None:
        if self._draft is None:
            return
        part = "week" if week == "week" else "other_week"
        texts = list(getattr(self._draft, part))
        if texts:
            texts[day] = edit.text().strip()
            self._tell(**{part: tuple(texts)})

    def _set_whole(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._tell(week=WHOLE_WEEK if on else _OFFICE_WEEK, other_week=(), since=None)

    def _set_turns(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._draft is None:
            return
        week = self._draft.week
        # 大小周: the same week with its Saturday worked, or with it off.
        saturday = "" if week[5] else week[0]
        other = (*week[:5], saturday, week[6])
        self._tell(other_week=other if on else (), since=self._today if on else None)

    def _tell(self, **parts: Any) -> None:
        if self._draft is not None:
            wanted = self._draft._replace(**parts)
            if wanted != self._draft:
                self._draft = wanted
                self.edited.emit(wanted)


def _put(edit: LineEdit, text: str) -> None:
    if edit.text() != text and not (edit.hasFocus() and edit.isModified()):
        edit.setText(text)
