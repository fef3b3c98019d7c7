"""The pane of forms for new tickets: tabs, the call, the form, what is known of who asks."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.numbers import TicketNumber
from desktop.domain.vocabulary import ListName
from desktop.models.ticket_words import TicketWords, number_text
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.services.people import Caller
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.tickets.acts import TicketActs
from desktop.views.tickets.intake.beside import Beside
from desktop.views.tickets.intake.call_head import CallHead, Told
from desktop.views.tickets.intake.caller_watch import CallerWatch
from desktop.views.tickets.intake.form_foot import FormFoot
from desktop.views.tickets.intake.form_page import FormPage
from desktop.views.tickets.intake.form_tabs import FormTabs
from desktop.views.tickets.intake.known_beside import KnownBeside
from desktop.views.tickets.intake.open_forms import OpenForms
from desktop.views.tickets.intake.page_stack import PageStack

_SECOND_MS, _BESIDE, _ROOM = 1000, 344, 1200
_TARGET = 5


class IntakeView(QWidget):
    """Shows the form in front; what is done with forms is told by signals."""

    left = Signal()
    save_wanted = Signal()
    solve_wanted = Signal()
    close_wanted = Signal(object)
    ticket_opened = Signal(object)
    text_wanted = Signal(object)

    def __init__(self, desk: Desk, forms: OpenForms, words: TicketWords, acts: TicketActs) -> None:
        super().__init__()
        self._desk, self._forms = desk, forms
        self._tabs = FormTabs(lambda form: form.caller.strip())
        self._head, self._foot = CallHead(), FormFoot()
        self._stack = PageStack(desk)
        self._beside = Beside(desk, words, acts)
        self._edge = QFrame()
        self._watch = CallerWatch(desk, self._stack)
        self.known = KnownBeside(desk, self._stack, self._beside, (self.page, acts.chase))
        self._numbers = desk.latest()
        self._used: list[int] = []
        self._shown = ""
        self._tick, self._later = QTimer(self), QTimer(self)
        self._build()
        self._connect()

    def page(self) -> FormPage | None:
        """Return the form in front, None where there is none."""
        return self._stack.page(self._forms.front)

    def start(self) -> None:
        """Put the cursor into the form in front."""
        page = self.page()
        if page is not None:
            page.start()

    def step_back(self) -> None:
        """Go one level back: a list, the second look, then the form is parked and left."""
        page = self.page()
        if page is not None and page.requester.close_list():
            return
        if not self._beside.look_back():
            self.left.emit()

    def prepare(self) -> None:
        """Have a page made before the next call wants one."""
        self._stack.prepare()

    def set_saving(self, *, saving: bool) -> None:
        """Keep a form from being saved twice."""
        self._foot.set_saving(saving=saving)

    def focus_parts(self) -> list[QWidget]:
        """Return what F6 goes through."""
        return [self._tabs, self._stack, self._beside, self._foot]

    def _build(self) -> None:
        self.setProperty("surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("intake")
        self._edge.setProperty("line", "upright")
        form = QVBoxLayout()
        form.setSpacing(0)
        for part in (self._head, _line(), self._stack, _line(), self._foot):
            form.addWidget(part, 1 if part is self._stack else 0)
        lower = QHBoxLayout()
        lower.setSpacing(0)
        lower.addLayout(form, 1)
        lower.addWidget(self._edge)
        lower.addWidget(self._beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(_line())
        column.addLayout(lower, 1)
        self._tick.setInterval(_SECOND_MS)
        self._later.setInterval(_SECOND_MS)
        self._later.setSingleShot(True)
        self._fit()

    def _connect(self) -> None:
        forms, commands = self._forms, self._desk.commands
        self._stack.made.connect(self._connect_page)
        forms.changed.connect(self.show_forms)
        forms.edited.connect(lambda _identity: self._show_edit())
        self._tabs.wanted.connect(self._show_number)
        self._tabs.closed.connect(lambda number: self.close_wanted.emit(number))
        self._tabs.new_wanted.connect(lambda: commands.run("new_ticket"))
        self._head.park_wanted.connect(lambda: commands.run("new.park"))
        self._head.end_wanted.connect(lambda: commands.run("new.end"))
        self._head.beside_wanted.connect(self._show_beside)
        self._foot.save_wanted.connect(self.save_wanted)
        self._foot.solve_wanted.connect(self.solve_wanted)
        self._foot.missing_wanted.connect(self._go_to_missing)
        self._beside.opened.connect(self.ticket_opened)
        self._beside.left.connect(self.start)
        self._beside.known.text_wanted.connect(self.text_wanted)
        self._watch.known.connect(self._show_caller)
        self._watch.calm.connect(self._show_tickets)
        self._later.timeout.connect(self.prepare)
        self._tick.timeout.connect(self._show_time)
        self._desk.changed.connect(self._take_notices)
        self._desk.person_changed.connect(self._fill)
        current_theme().changed.connect(self._fit)

    def show_forms(self) -> None:
        """Show the form in front and the tabs of all."""
        forms, front = self._forms.all(), self._forms.front
        present = self._stack.currentWidget()
        if isinstance(present, FormPage) and self._shown != (front.identity if front else ""):
            present.remember_focus()
        self._stack.keep_only(forms)
        self._tabs.show_forms(forms, front, self._forms.now())
        if front is None:
            return
        self._stack.show_form(front)
        if front.identity != self._shown:
            self._shown = front.identity
            self._watch.turn_to(front.person)
        self._show_head()
        self._show_edit()
        self._later.start()

    def _connect_page(self, page: FormPage) -> None:
        page.matter.use_types(self._used)
        page.edited.connect(lambda: self._forms.was_edited(page.form))
        page.person_changed.connect(lambda: self._watch.follow(page.form.person))
        page.matter.channel_changed.connect(self._show_head)

    def _show_number(self, number: int) -> None:
        self._forms.show_number(number)
        self.start()

    def _show_beside(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self._beside.setVisible(on)
        self._edge.setVisible(on)

    def _show_head(self) -> None:
        page = self.page()
        if page is None:
            return
        form, directory, language = page.form, self._desk.my.directory, self._desk.language
        channel = directory.by_code(ListName.CHANNEL, form.channel)
        caller = self._watch.get(form.person)
        stage = directory.by_code(ListName.STAGE, "intake")
        target = ((stage.data or {}).get("target_minutes") if stage else None) or _TARGET
        told = Told(
            channel.name.text(language) if channel else "",
            caller.person.contact if caller else "",
            int(target),
            language,
        )
        self._head.show_form(form, told, self._forms.now())
        page.solved.show_time(self._forms.now())

    def _show_edit(self) -> None:
        page = self.page()
        if page is None:
            return
        self._tabs.show_forms(self._forms.all(), page.form, self._forms.now())
        self.known.follow(page)
        language = self._desk.language
        missing = page.form.missing(page.matter.asked())
        self._foot.show_missing([each.label.text(language) for each in missing], language)

    def _show_time(self) -> None:
        page, now = self.page(), self._forms.now()
        self._tabs.show_clocks(self._forms.all(), now)
        if page is not None:
            self._head.show_time(page.form, now)
            page.solved.show_time(now)

    def _show_caller(self, caller: Caller | None) -> None:
        page = self.page()
        if page is not None and caller is not None:
            page.show_caller(caller)
        self._show_head()

    def _show_tickets(self, caller: Caller | None) -> None:
        self._beside.show_caller(caller)
        count = caller.open_count if caller else 0
        self._head.beside.setText(self.tr("Open tickets {n}").format(n=count))

    def _go_to_missing(self) -> None:
        page = self.page()
        if page is not None:
            page.focus_first_missing()

    def _take_notices(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if notices.keys() & {"list_item", "field_definition", "setting"}:
            self._fill()
        if "ticket" in notices and self.isVisible():
            self._read_numbers()
            self.known.ask_again()
            page = self.page()
            if page is not None and page.form.person is not None:
                self._watch.follow(page.form.person)

    def _read_numbers(self) -> None:
        self._numbers.start(lambda my, _progress: _read(my), self._numbered)

    def _numbered(self, found: tuple[TicketNumber, list[int]]) -> None:
        number, used = found
        self._foot.show_number(number_text(*number))
        if used != self._used:
            self._used = used
            for page in self._stack.pages():
                page.matter.use_types(used)

    def _fill(self) -> None:
        for page in self._stack.pages():
            page.matter.fill()
            page.solved.fill()
        self.show_forms()

    def _fit(self) -> None:
        self._beside.setFixedWidth(current_theme().px(_BESIDE))
        self._make_room()

    def _make_room(self) -> None:
        wide = self.width() >= current_theme().px(_ROOM)
        self._head.beside.setVisible(not wide)
        self._show_beside(wide or self._head.beside.isChecked())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()
        self._read_numbers()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()
        # A window that is only minimised leaves the call running.
        if not event.spontaneous():
            page = self.page()
            if page is not None:
                page.remember_focus()
            self._forms.leave()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_forms()


def _read(my: Services) -> tuple[TicketNumber, list[int]]:
    return my.tickets.next_number(), my.queue.recent_types()


def _line() -> QWidget:
    line = QFrame()
    line.setProperty("line", "true")
    return line
