"""The page of working calendars: a year of days, the week's hours, packs; kept after a preview."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.domain.sla.calendars import Day
from desktop.domain.sla.typed_calendar import Draft
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.banner import Banner
from desktop.qtkit.zone import local
from desktop.views.desk import Desk
from desktop.views.scrolling import scrolled
from desktop.views.settings.promises.calendar_edit import CalendarEdit
from desktop.views.settings.promises.calendar_head import CalendarChoice, YearHead
from desktop.views.settings.promises.calendar_keeping import CalendarKeeping
from desktop.views.settings.promises.calendar_state import CalendarState, load
from desktop.views.settings.promises.day_card import DayCard
from desktop.views.settings.promises.day_words import day_title
from desktop.views.settings.promises.packs_card import PacksCard
from desktop.views.settings.promises.version_bar import VersionBar
from desktop.views.settings.promises.week_card import WeekCard
from desktop.views.settings.promises.year_grid import YearGrid

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_SIDE, _NARROW = 312, 760


class CalendarPage(QWidget):
    """What is set is a draft until it is kept; what others keep never drops it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("calendar_page")
        self._desk = desk
        self._now: CalendarEdit | None = None
        self._code = ""
        self._read = desk.latest()
        today = local(desk.session.clock()).date()
        self._today = today
        self._choice, self._versions, self._notice = CalendarChoice(), VersionBar(), Banner()
        self._head, self._year = YearHead(), YearGrid(today)
        self._day, self._week, self._packs = DayCard(), WeekCard(today), PacksCard(desk, today)
        self._keeping = CalendarKeeping(desk)
        self._parts, self._side = QBoxLayout(_ACROSS), QWidget()
        self._build()
        self._connect()
        self._show_texts()
        self._read_anew()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()
            self._show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = current_theme()
        narrow = self.width() < theme.px(_NARROW)
        self._parts.setDirection(_DOWN if narrow else _ACROSS)
        self._side.setMaximumWidth(16777215 if narrow else theme.px(_SIDE))
        self._side.setMinimumWidth(0 if narrow else theme.px(_SIDE))

    def _build(self) -> None:
        gap = tokens().spacing["card_gap"]
        main, inner = QWidget(), QWidget()
        left, side, column = QVBoxLayout(main), QVBoxLayout(self._side), QVBoxLayout(inner)
        around = QVBoxLayout(self)
        for layout in (left, side, column, around):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(gap)
        left.addWidget(self._head)
        left.addWidget(self._year)
        left.addStretch(1)
        for card in (self._day, self._week, self._packs):
            side.addWidget(card)
        side.addStretch(1)
        self._parts.setSpacing(2 * gap)
        self._parts.addWidget(main, 1)
        self._parts.addWidget(self._side)
        for part in (self._choice, self._versions, self._notice, self._keeping.moves):
            column.addWidget(part)
        column.addLayout(self._parts, 1)
        area = scrolled(inner)
        self._keeping.stand_below(area)
        around.addWidget(area, 1)
        around.addWidget(self._keeping)
        self._notice.hide()
        self.setFocusProxy(self._year)

    def _connect(self) -> None:
        self._choice.chosen.connect(self._choose)
        self._choice.new_wanted.connect(lambda: self._edit(CalendarEdit.begin_new))
        self._versions.chosen.connect(self._look_at)
        self._notice.acted.connect(self._answer_notice)
        self._head.stepped.connect(self._step)
        self._year.current_changed.connect(lambda _day: self._show_day())
        self._year.opened.connect(lambda _day: self._day.begin())
        self._day.edited.connect(self._set_day)
        self._day.refused.connect(lambda error: self._day.refuse(self._desk.sentence(error)))
        self._day.left.connect(lambda: self._year.setFocus(Qt.FocusReason.OtherFocusReason))
        self._week.edited.connect(self._set_draft)
        self._packs.found.connect(self._put_in)
        self._keeping.kept.connect(self._kept)
        self._keeping.discarded.connect(self._discard)
        self._desk.changed.connect(self._follow)

    def _show_texts(self) -> None:
        self._year.setAccessibleName(self.tr("Days of the year"))

    def _read_anew(self) -> None:
        code = self._code
        self._read.start(lambda my, _: load(my, code), self._show_state)

    def _show_state(self, state: CalendarState) -> None:
        now = self._now
        fresh = CalendarEdit(state)
        if now is None or not now.is_changed() or fresh.says_the_same(now):
            self._now = fresh
            self._notice.hide()
        elif state.number != now.state.number and not now.is_new:
            said = self.tr("Version {number} was kept meanwhile. Your changes are still here.")
            drop = self.tr("Drop them and show it")
            self._notice.show_text(said.format(number=state.number), "amber", drop)
            self._notice.show()
            now.state = state
        self._show()

    def _show(self) -> None:
        now, language = self._now, self._desk.language
        if now is None:
            return
        found, clock = now.outcome(), self._desk.session.clock()
        new = now.draft.title.text(language) if now.is_new else ""
        self._choice.show_calendars(now.state.calendars, now.code, new, language)
        self._versions.show_versions(now.state.versions, now.place, language, clock)
        self._versions.setVisible(not now.is_new)
        wrong = {cell: self._desk.sentence(error) for cell, error in found.wrong.items()}
        self._week.show_draft(now.draft, {} if now.locked else wrong, language)
        for part in (self._day, self._week, self._packs):
            part.set_locked(locked=now.locked)
        self._year.show_plan(found.shown.planned, language)
        self._show_day()
        self._keeping.show_edit(now)

    def _show_day(self) -> None:
        now, day = self._now, self._year.day
        self._head.show_year(day.year)
        if now is not None:
            usual = now.outcome().shown.usual_hours()
            title = day_title(day, self._today, self._desk.language)
            self._day.show_day(day, title, now.draft.days.get(day), usual)

    def _edit(self, act: Callable[[CalendarEdit], object]) -> None:
        if self._now is not None:
            act(self._now)
            self._show()

    def _set_day(self, day: date, wanted: Day | None) -> None:
        self._edit(lambda now: now.set_day(day, wanted))

    def _set_draft(self, draft: Draft) -> None:
        def put(now: CalendarEdit) -> None:
            now.draft = draft

        self._edit(put)

    def _put_in(self, packs: list[Any]) -> None:
        if self._now is None or not packs:
            return
        changed = self._now.put_in(packs)
        self._year.go_to(self._year.day.replace(year=packs[-1].year, day=1))
        self._show()
        self._desk.say(self.tr("%n day(s) changed, not kept yet", "", changed), "info")

    def _step(self, by: int) -> None:
        day = self._year.day
        self._year.go_to(day.replace(year=day.year + by, day=min(day.day, 28)))

    def _choose(self, code: str) -> None:
        now = self._now
        if now is None or code == now.code:
            return
        if now.is_changed():
            self._keeping.refuse(self.tr("Keep or discard your changes first."))
            self._show()
            return
        self._code, self._now = code, None
        self._read_anew()

    def _look_at(self, place: int) -> None:
        now = self._now
        if now is None:
            return
        if now.is_changed():
            self._keeping.refuse(self.tr("Keep or discard your changes first."))
        else:
            now.look_at(place)
            said = self.tr("You look at an old version. Nothing can be changed in it.")
            self._notice.show_text(said, "blue", self.tr("Start a new version from it"))
            self._notice.setVisible(place > 0)
        self._show()

    def _answer_notice(self) -> None:
        # Either an old version becomes the draft, or what others have kept takes its place.
        self._notice.hide()
        if self._now is not None and self._now.locked:
            self._edit(CalendarEdit.start_from_shown)
        else:
            self._discard()

    def _kept(self, code: str, draft: Draft) -> None:
        self._code = code
        if self._now is not None:
            self._now.kept(draft)
        self._read_anew()

    def _discard(self) -> None:
        self._now = None
        self._keeping.end()
        self._read_anew()

    def _follow(self, changed: dict[str, Any]) -> None:
        if "document_version" in changed:
            self._read_anew()
