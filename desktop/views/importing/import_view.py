"""The pane that imports tickets: file, columns, dry run, import, result."""

import time
from pathlib import Path, PurePath

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.errors import AppError, Cancelled
from desktop.qtkit.formats import format_duration, format_number, format_when
from desktop.qtkit.i18n import languages
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.banner import Banner
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.widgets.progresscard import ProgressCard
from desktop.qtkit.zone import local
from desktop.services.import_plans import Plan
from desktop.views.desk import Desk
from desktop.views.importing.flow import ImportFlow
from desktop.views.importing.foot import Foot
from desktop.views.importing.import_head import ImportHead
from desktop.views.importing.name_box import ask_name
from desktop.views.importing.result_acts import ResultActs
from desktop.views.importing.result_page import ResultPage
from desktop.views.importing.workbench import COLUMNS, DRY, FILE, Workbench

_IMPORT = 3
_BENCH, _RUNNING, _RESULT = range(3)
_RUN_WIDTH = 560
_SURE_AFTER = 1.0


class ImportView(QWidget):
    """Esc leaves and keeps the plan; nothing is written before the import button."""

    left = Signal()
    show_tickets = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._began = 0.0
        self._most_done = 0
        self.step = FILE
        self.flow = ImportFlow(desk)
        self.head = ImportHead()
        self.banner = Banner()
        self.bench = Workbench(desk, self.flow)
        self.progress = ProgressCard()
        self.result = ResultPage()
        self.acts = ResultActs(desk, self.result)
        self.foot = Foot()
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._show_state()

    def open_files(self, paths: list[Path]) -> None:
        """Begin with these files."""
        self.flow.open_files(paths)

    def start(self) -> None:
        """Put the focus on what comes first."""
        if self._stack.currentIndex() == _RESULT:
            self.result.open_tickets.setFocus()
        elif self.flow.plans:
            self.foot.go.setFocus()
        else:
            self.bench.files.zone.button.setFocus()

    def go_on(self) -> None:
        """Do what the primary button says."""
        if self._stack.currentIndex() or not self.foot.go.isEnabled() or not self.flow.plans:
            return
        if self.foot.imports:
            self._import()
        elif self.step == FILE:
            self._show_step(COLUMNS)
            self.bench.columns.table.setFocus()
        else:
            self._rehearse()

    def go_back(self) -> None:
        """Go one step back; what was chosen stays."""
        if self.flow.running:
            self.flow.cancel()
        self._show_step(max(FILE, self.step - 1))

    def step_back(self) -> None:
        """Stop what runs, or leave; the plan stays."""
        if self.flow.running:
            self._cancel()
        else:
            self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.step_back()
        elif enter and self._stack.currentIndex() == _RESULT:
            self.show_tickets.emit()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "foot"):
            self._show_state()
            if self.flow.dry is not None and not self.flow.running and self.step == DRY:
                self._rehearse()  # its sentences are of the other language

    def _build(self) -> None:
        set_look(self, "surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        running = QWidget()
        column = QVBoxLayout(running)
        column.addStretch(1)
        column.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.progress.setFixedWidth(current_theme().px(_RUN_WIDTH))
        for page in (self.bench, running, self.result):
            self._stack.addWidget(page)
        self.banner.hide()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        for part in (self.head, self.banner):
            around.addWidget(part)
        around.addWidget(self._stack, 1)
        around.addWidget(self.foot)

    def _connect(self) -> None:
        flow = self.flow
        flow.plans_changed.connect(self._follow_plans)
        flow.looked.connect(self.bench.show_look)
        flow.dry_changed.connect(self._follow_dry)
        flow.told.connect(self._tell)
        flow.ended.connect(self._show_result)
        flow.failed.connect(self._fail)
        self.bench.preset_wanted.connect(self._save_preset)
        for progress in (self.progress, self.bench.progress):
            progress.cancelled.connect(self._cancel)
        self.progress.retried.connect(self._import)
        self.bench.progress.retried.connect(self._rehearse)
        self.foot.back_wanted.connect(self.go_back)
        self.foot.again_wanted.connect(self._rehearse)
        self.foot.next_wanted.connect(self.go_on)
        self.result.show_wanted.connect(self.show_tickets)
        self.result.again_wanted.connect(self._start_over)
        keys = QShortcut(QKeySequence("Ctrl+Return"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.go_on)

    def _show_step(self, step: int) -> None:
        self.step = step
        self._stack.setCurrentIndex(_BENCH)
        self.bench.show_step(step)
        self._show_state()

    def _show_state(self) -> None:
        flow, page = self.flow, self._stack.currentIndex()
        names = ", ".join(dict.fromkeys(plan.file.name for plan in flow.plans))
        self.head.show_state(self.step if page == _BENCH else _IMPORT, names)
        self.head.setVisible(page != _RESULT)
        self.foot.setVisible(page == _BENCH and bool(flow.plans))
        self.foot.show_state(self.step, len(flow.plans), flow.dry, busy=flow.running)

    def _follow_plans(self) -> None:
        if not self.flow.plans and self.step != FILE:
            self._show_step(FILE)
        self.bench.show_plan()
        self._show_state()
        self.banner.hide()

    def _follow_dry(self) -> None:
        self.bench.progress.hide()
        self.bench.show_dry()
        self._show_state()
        if self.flow.dry is not None:
            self.foot.go.setFocus()

    def _rehearse(self) -> None:
        asked = self.flow.open_order()
        if asked is not None:
            self._ask_order(asked)
            return
        self._show_step(DRY)
        self._begin(self.bench.progress, self.tr("Reading every row, writing none"))
        self.flow.rehearse()
        self.bench.progress.show()
        self._show_state()

    def _ask_order(self, at: int) -> None:
        self._show_step(FILE)
        said = self.tr("Say first whether the day or the month comes first. Then run it dry.")
        self._say(said, "amber")
        self.bench.files.card(at).orders["dmy"].setFocus(Qt.FocusReason.TabFocusReason)

    def _import(self) -> None:
        dry = self.flow.dry
        if dry is None:
            return
        rows = format_number(dry.rows_written)
        self._begin(self.progress, self.tr("Importing {rows} rows").format(rows=rows))
        self._stack.setCurrentIndex(_RUNNING)
        self.flow.run()
        self._show_state()
        self.progress.setFocus()

    def _begin(self, card: ProgressCard, what: str) -> None:
        self._began, self._most_done = time.monotonic(), 0
        self.banner.hide()
        card.show_work(what)

    def _tell(self, done: int, total: int) -> None:
        card = self.progress if self._stack.currentIndex() == _RUNNING else self.bench.progress
        self._most_done = max(done, self._most_done)
        spent = time.monotonic() - self._began
        detail = ""
        if total and self._most_done and spent > _SURE_AFTER:
            left = spent * max(0, total - self._most_done) / self._most_done
            length = format_duration(max(1, round(left)), languages().language or "zh")
            detail = self.tr("about {time} left").format(time=length)
        card.set_progress(min(self._most_done, total) if total else done, total, detail)

    def _cancel(self) -> None:
        if self._stack.currentIndex() == _RUNNING:
            self.progress.set_detail(self.tr("Stopping, and taking back what was imported"))
        self.flow.cancel()

    def _fail(self, error: AppError | None) -> None:
        importing = self._stack.currentIndex() == _RUNNING
        if isinstance(error, Cancelled):
            stopped = self.tr("Stopped. What was imported was taken back.")
            self._say(stopped if importing else self.tr("Stopped. Nothing was written."), "blue")
        elif error is not None:
            self._say(self._desk.sentence(error), "red")
        self.bench.progress.hide()
        if importing:
            self._stack.setCurrentIndex(_BENCH)
        self._show_state()

    def _say(self, text: str, tone: str) -> None:
        self.banner.show_text(text, tone)
        self.banner.show()

    def _show_result(self) -> None:
        outcome = self.flow.outcome
        if outcome is None:
            return
        now = local(self._desk.session.clock())
        self.result.show_outcome(outcome, format_when(now, now, languages().language or "zh"))
        self._stack.setCurrentIndex(_RESULT)
        self._show_state()
        self.result.open_tickets.setFocus()

    def _start_over(self) -> None:
        self.flow.start_over()
        self._show_step(FILE)
        self.start()

    def _save_preset(self) -> None:
        plan = self.flow.plan
        if plan is None:
            return
        name = plan.preset or PurePath(plan.source.name).stem
        box = ask_name(self.tr("Name of the preset"), name, self.bench.columns.preset)
        box.named.connect(lambda name: self._keep_preset(name, plan))

    def _keep_preset(self, name: str, plan: Plan) -> None:
        said = self.tr("Preset {name} kept. The next file of these columns is read by it.")
        text = said.format(name=name)
        self._desk.write(
            lambda my: my.presets.save(name, plan.mapping), lambda _: self._desk.say(text)
        )
