"""The window: rail, top bar, the pane that is shown, status bar, palette and toasts."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.qtkit.first_rest import FirstRest
from desktop.qtkit.formats import format_time
from desktop.qtkit.overriding import override
from desktop.qtkit.zone import local
from desktop.views.desk import Desk
from desktop.views.shell.late_parts import LateParts
from desktop.views.shell.place_words import place_name
from desktop.views.shell.rail import Area, Rail
from desktop.views.shell.status_bar import StatusBar
from desktop.views.shell.top_bar import TopBar
from desktop.views.shell.window_body import PaneStack, Parts, held, window_body
from desktop.views.tickets.queue_view import QueueView

if TYPE_CHECKING:
    # Loaded when they are first shown: none of them is on the first screen.
    from desktop.qtkit.shortcuts import ShortcutKeys
    from desktop.views.tickets.ticket_view import TicketView

_SIZE = (1440, 900)
_SMALLEST = (1024, 560)
_AREA_OF = {"ticket": "queue", "new": "queue", "exam": "training", "exam_result": "training"}
_AREA_OF |= {"exam_answers": "training", "role_play": "training"}


class MainWindow(LateParts):
    """Holds the panes of one workspace; a pane is made when it is first shown."""

    closed = Signal()
    completing = Signal()
    resting = Signal()
    person_wanted = Signal()
    workspace_wanted = Signal()
    _keys: "ShortcutKeys"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.rail = Rail()
        self.top = TopBar()
        self.status = StatusBar()
        self.may_close: Callable[[], bool] = lambda: True
        self.queue = QueueView(desk)
        self._stack = PaneStack()
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._panes: dict[str, QWidget] = {}
        self._is_complete = False
        self._is_rested = False
        self._name, self._area = "", "queue"
        self._here: tuple[str, ...] = ()
        self._build()
        self._connect()
        self._retranslate()

    def add_area(self, area: Area, make: Callable[[], QWidget], *, at_foot: bool = False) -> None:
        """Add an area with its pane, made when it is first shown."""
        self.rail.add_area(area, at_foot=at_foot)
        self._makers[area.id] = make
        self.rail.name(area.id, area.title)

    def add_pane(self, name: str, make: Callable[[], QWidget]) -> None:
        """Add a pane that no area of the rail leads to."""
        self._makers[name] = make

    def pane(self, name: str) -> QWidget:
        """Return a pane, making it the first time."""
        if name not in self._panes:
            pane = self._panes[name] = self._makers[name]()
            self._stack.add_pane(pane)
        return self._panes[name]

    def show_pane(self, name: str) -> QWidget:
        """Bring a pane to the front, or ask the one in front first where that is to be left."""
        pane, front = self.pane(name), self._stack.pane()
        if pane is not front and held(front, lambda: self.show_pane(name)):
            # A button of the rail that was pressed is on by now.
            self.rail.show_area(self._area)
            return pane
        self._stack.show_pane(pane)
        self._area = _AREA_OF.get(name, name)
        self.rail.show_area(self._area)
        self._enter(name)
        return pane

    def shown(self) -> str:
        """Return the name of the pane in front."""
        present = self._stack.pane()
        return next((name for name, pane in self._panes.items() if pane is present), "")

    def go_to(self, area: str) -> None:
        """Bring an area of the rail to the front, with the focus where one goes on in it."""
        if area == "queue":
            self.show_queue()
            return
        pane = self.show_pane(area)
        import_module("desktop.views.shell.focus_parts").enter(pane)

    def show_queue(self) -> None:
        """Go to the queue and put the focus on its table."""
        self.show_pane("queue")
        self.queue.table.setFocus()

    def open_ticket(self, key: int) -> None:
        """Open a ticket over the whole window."""
        view = cast("TicketView", self.show_pane("ticket"))
        view.show_ticket(key, self.queue.position(key))
        view.setFocus()
        self.ways.note_ticket(key)

    def new_ticket(self) -> None:
        """Open a form for a new ticket."""
        self.intake.open_new()

    def export_view(self) -> None:
        """Export the marked tickets, or else what the present view of the queue shows."""
        name = self.queue.views.view().name.text(self.desk.language)
        # The writers of foreign formats are no part of a usual start.
        act = import_module("desktop.views.tickets.export_act").ExportAct(self.desk, self)
        marked = self.queue.table.selected_keys() if self.queue.table.marked_count() > 1 else []
        act.export(self.queue.loader.query, name, marked)

    def move_focus(self, by: int) -> None:
        """Put the focus on the next or previous part of the window."""
        panes = (self.rail, self.pane(self.shown() or "queue"), self.status)
        import_module("desktop.views.shell.focus_parts").move_focus(panes, self.focusWidget(), by)

    def step_back(self) -> None:
        """Go one level back: palette, pickers, ticket, then the queue's table."""
        if self.ways.leave_palette():
            return
        if self.shown() != "queue":
            step_back = getattr(self._stack.pane(), "step_back", self.show_queue)
            step_back()
        else:
            self.queue.splitter.close_overlay()
            self.queue.table.setFocus()

    def late_start(self) -> None:
        """Make what may come after the first painted rows: keys, commands, preview, counts."""
        if self._is_complete:
            return
        self._is_complete = True
        # One statement, which needs the interpreter only at its end: read beside all that follows.
        self.queue.counts.read()
        self.completing.emit()
        shortcuts = import_module("desktop.qtkit.shortcuts")
        self._keys = shortcuts.ShortcutKeys(self, self.desk.commands)
        shortcuts.KeyCaps(self, self.desk.commands).show()
        self.queue.late_start()
        self.show_saved()
        FirstRest(self, self.desk.jobs.idle, self.rest)

    def rest(self) -> None:
        """Do what nobody waits for: forms half typed, what is new, what is kept safe."""
        if self._is_rested:
            return
        self.late_start()
        self._is_rested = True
        self.setWindowIcon(import_module("desktop.qtkit.logo").logo_icon())
        self.queue.right.rest()
        self.intake.late_start()
        self.bell.read()
        self.resting.emit()

    def show_saved(self) -> None:
        """Say when something was last kept."""
        at = format_time(local(self.desk.session.clock()))
        self.top.show_saved(self.tr("Offline · saved on this PC"))
        self.status.show_saved(self.tr("Saved {time}").format(time=at))

    def toast(
        self,
        text: str,
        kind: str = "done",
        action: str = "",
        run: Callable[[], object] | None = None,
    ) -> None:
        """Show a toast over the panes; only the newest one offers a way back."""
        areas = [self.toasts, *(self.own.toasts() if "own" in vars(self) else ())]
        front = next((area for area in areas if area.window().isActiveWindow()), self.toasts)
        front.show_among(areas, text, kind, action, run)

    def _build(self) -> None:
        self.setObjectName("window")
        self.resize(*_SIZE)
        self.setMinimumSize(*_SMALLEST)
        self._panes["queue"] = self.queue
        self._stack.add_pane(self.queue, scrolls=False)
        self._makers["ticket"] = self._make_ticket
        parts = Parts(self.rail, self.top, self._stack, self.status)
        self.setCentralWidget(window_body(parts))
        self.rail.add_area(Area("queue", "", "queue"))
        self.rail.show_area("queue")

    def _connect(self) -> None:
        self.rail.chosen.connect(self.go_to)
        self.top.palette_wanted.connect(lambda: self.ways.open_palette())
        self.top.person_wanted.connect(self.person_wanted)
        self.top.notices_wanted.connect(lambda near: self.bell.open_list(near))
        keys, menus = self.desk.commands, partial(import_module, "desktop.views.shell.menus")
        self.top.menu_wanted.connect(lambda near: menus().pop_up_below(near, keys, "main"))
        self.queue.menu_wanted.connect(lambda at: menus().pop_up(self, keys, "ticket", at))
        self.queue.views.menu_wanted.connect(lambda at: menus().pop_up(self, keys, "view", at))
        self.queue.ticket_opened.connect(self.open_ticket)
        self.queue.own_window_wanted.connect(lambda key: self.own.open_ticket(key))
        self.queue.new_wanted.connect(self.new_ticket)
        self.queue.counts_changed.connect(lambda c: self.rail.set_count("queue", c.get("due", 0)))
        self.queue.view_shown.connect(lambda _view: self._enter("queue"))
        self.desk.changed.connect(self._take_notices)
        self.desk.person_changed.connect(self._show_person)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_complete:
            # Pressed in the moment before the commands were there: it is not lost.
            self.late_start()
            self._keys.take(QKeySequence(event.keyCombination()).toString())
        super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        # Whoever listens may hold the window open, to make a backup first.
        if self.may_close():
            self.closed.emit()
            super().closeEvent(event)
        else:
            event.ignore()

    def _retranslate(self) -> None:
        self._here = ()
        self.rail.name("queue", self.tr("Queue"))
        self._show_person()
        self.show_saved()
        self.enter_again()

    def _take_notices(self, notices: dict[str, dict[int, set[str]]]) -> None:
        self.show_saved()
        if "setting" in notices:
            self._show_person()

    def _show_person(self) -> None:
        desk = self.desk
        name = self._name = str(desk.my.settings.get("desk_name")) or desk.workspace.root.name
        self.setWindowTitle(f"{name} · Deskbook 台本")
        self.status.show_workspace(name)
        person = desk.my.directory.agents.get(desk.session.person or 0)
        shown = person.name.text(desk.language) if person else ""
        self.top.show_person(shown, person.name.constant() if person else "")
        self._enter(self.shown() or "queue")

    def enter_again(self) -> None:
        """Say anew where one is, as a page of the pane in front was changed."""
        self._enter(self.shown() or "queue")

    def _enter(self, name: str) -> None:
        # A pane with pages says which of them is in front: keys act there first.
        page = getattr(self._panes.get(name), "place", str)()
        self.desk.commands.enter(*filter(None, (page, name)))
        view = self.queue.views.view() if self.queue.views.current() else None
        here = view.name.text(self.desk.language) if view and name == "queue" else place_name(name)
        shown = (page or name, here, self._name)
        if shown != self._here:
            self._here = shown
            self.top.show_place(self._name, here)
            self.status.show_hints(self.desk.commands, page or name)

    def _make_ticket(self) -> QWidget:
        made = import_module("desktop.views.tickets.ticket_view").TicketView
        view: TicketView = made(self.desk, self.queue.words, self.queue.acts)
        view.left.connect(self.show_queue)
        view.opened.connect(self.open_ticket)
        view.own_window_wanted.connect(lambda key: self.own.open_ticket(key))
        view.text_wanted.connect(lambda hit: self.ways.show_text(hit))
        view.steps.document_wanted.connect(lambda *to: self.ways.show_document(*to))
        view.steps.compare_wanted.connect(lambda document: self.ways.compare_document(document))
        return view
