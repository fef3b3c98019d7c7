"""Writes a draft: a card per step, saved as one types; what is done with steps by key and menu."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.sops.pasting import Pasted
from desktop.domain.sops.records import Step
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.cardcolumn import CardColumn
from desktop.qtkit.widgets.labels import label
from desktop.views.desk import Desk
from desktop.views.sops.editor.acts import DraftActs
from desktop.views.sops.editor.cards import Cards
from desktop.views.sops.editor.editing import Editing
from desktop.views.sops.editor.keeper import HEAD, Keeper
from desktop.views.sops.editor.losses import Losses
from desktop.views.sops.editor.pasting import Pasting
from desktop.views.sops.editor.sources import Sources
from desktop.views.sops.state import Mode, SopState

_ACTS = ("duplicate", "split", "merge", "up", "down", "paste", "remove")


class Editor(QWidget):
    """Shows the draft of the state while it is revised; keeps what is typed of every draft."""

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self._keepers: dict[int, Keeper] = {}
        self._sources = Sources(desk, state)
        self._editing: Editing | None = None
        self._acts: DraftActs | None = None
        self._column = CardColumn()
        self.cards = Cards(self._column)
        self._empty = label("", "body", "muted", wrap=True)
        self._add = Button("", "ghost", icon="add")
        self._pasting = Pasting(desk, self)
        self._losses = Losses(desk, self)
        self._opening = ("", "")
        self._build()
        self._connect()
        self._retranslate()
        self._show()

    def keeper(self) -> Keeper | None:
        """Return who keeps what is typed into the draft shown."""
        return self._editing.keeper if self._editing is not None else None

    def add_step(self) -> None:
        """Add a step behind the current one and go to its title."""
        if self._acts is not None and self._has_steps:
            self._acts.add(self.cards.current or "")

    def duplicate_step(self) -> None:
        """Copy the current step."""
        if self._acts is not None and self.cards.current:
            self._acts.duplicate(self.cards.current)

    def move_step(self, by: int) -> None:
        """Move the current step up or down."""
        keys, key = self.cards.steps(), self.cards.current or ""
        to = keys.index(key) + by if key in keys else -1
        if 0 <= to < len(keys):
            self._move_to(key, to)

    def _move_to(self, key: str, to: int) -> None:
        if self._acts is not None:
            self._acts.move(key, to)

    def split_step(self) -> None:
        """Cut the current step where the cursor stands in its text."""
        card = self.cards.step_card()
        body = card.form.body if card is not None and card.form is not None else None
        text = body.text() if body is not None else None
        if self._acts is None or card is None or body is None or text is None:
            return
        self._acts.split(card.key, body.language(), text.place())

    def merge_step(self) -> None:
        """Make one step of the current one and the next."""
        if self._acts is not None and self.cards.current:
            self._acts.merge(self.cards.current)

    def remove_step(self) -> None:
        """Delete the current step, with a way back."""
        key = self.cards.current
        if self._acts is not None and key:
            self._acts.remove(key, self.cards.number(key))

    def paste_steps(self) -> None:
        """Show what the clipboard would become as steps."""
        self._pasting.ask()

    def pick_link(self) -> None:
        """Choose what a link at the cursor leads to."""
        card = self.cards.step_card()
        if card is not None and card.form is not None:
            card.form.body.pick_link()

    def fold_steps(self) -> None:
        """Show every step in one line, or as it reads."""
        self.cards.fold(folded=not self.cards.are_folded())

    def can_act(self) -> bool:
        """Return whether a draft is shown and a step of it is current."""
        return self.can_add() and bool(self.cards.current)

    def can_add(self) -> bool:
        """Return whether a draft with steps is shown."""
        return self._editing is not None and self._has_steps

    def flush(self) -> None:
        """Save at once what is typed and not saved yet."""
        for keeper in self._keepers.values():
            keeper.flush()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            if self._editing is not None:
                self._editing = None
                self._show()

    @property
    def _has_steps(self) -> bool:
        opened = self._state.opened
        return opened is not None and opened.row.kind is DocumentKind.SOP

    def _build(self) -> None:
        self.setObjectName("editor")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pasting.strip)
        column.addWidget(self._column, 1)
        below = QWidget()
        inside = QVBoxLayout(below)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._empty)
        inside.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.add_below(below)
        self._add.setObjectName("add_step")
        self._add.name_command("editor.add")

    def _connect(self) -> None:
        self._state.opened_changed.connect(self._show)
        self._state.mode_changed.connect(lambda _mode: self._show())
        self._state.closed.connect(self._leave)
        self._state.save_wanted.connect(self.flush)
        self._state.step_chosen.connect(self._follow)
        self._desk.person_changed.connect(self.flush)
        self._desk.closing.connect(self._close_all)
        self.cards.chosen.connect(self._tell_chosen)
        self.cards.menu_wanted.connect(self._show_menu)
        self.cards.dropped.connect(self._move_to)
        self.cards.step_wanted.connect(self._add_text)
        self._add.clicked.connect(lambda _checked: self.add_step())
        self._pasting.taken.connect(self._paste)
        self._sources.renamed.connect(self._show_again)
        self._losses.step_wanted.connect(self._add_again)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Draft"))
        self._column.setAccessibleName(self.tr("Draft"))
        self._add.setText(self.tr("Add step"))
        self._add.set_keys(self._desk.commands.keys_shown("editor.add").replace("Enter", "⏎"))
        self._empty.setText(
            self.tr("This SOP has no steps yet. Add one, or paste a list or a table.")
        )

    def _show(self) -> None:
        opened = self._state.opened
        if opened is None or self._state.mode is not Mode.REVISE or not self._state.may_edit:
            self._leave()
            return
        keeper = self._keeper_of(opened.version.key)
        keeper.take(opened.text)
        if self._editing is None or self._editing.keeper is not keeper:
            self.flush()
            self._begin(keeper)
        self._empty.setVisible(self._has_steps and not opened.text.steps)
        self._add.setVisible(self._has_steps)
        self.cards.show_steps(
            opened.text if self._has_steps else opened.text._replace(steps=()), opened.problems
        )
        self._go_where_wanted()

    def _begin(self, keeper: Keeper) -> None:
        opened = self._state.opened
        assert opened is not None  # noqa: S101 - asked for before
        editing = self._editing = Editing(self._desk, self._state, keeper, self._sources)
        if self._acts is not None:
            self._acts.deleteLater()
        self._acts = DraftActs(editing, self)
        self._acts.opens.connect(self._open_when_here)
        self._pasting.drop()
        may_focus = self._may_focus()
        self.cards.begin(editing, opened.text, has_steps=self._has_steps)
        self._opening = (self._state.step, "") if self._state.step else self._opening
        if may_focus:
            # A moment later, when this is in the window.
            QTimer.singleShot(0, self, self._take_focus)
        for version, old in list(self._keepers.items()):
            if old is not keeper and old.is_clean:
                del self._keepers[version]

    def _keeper_of(self, version: int) -> Keeper:
        if version not in self._keepers:
            keeper = self._keepers[version] = Keeper(self._desk, version)
            keeper.stale.connect(self._state.reload)
            keeper.lost.connect(self._losses.tell_lost)
            keeper.disputed.connect(self._losses.tell_dispute)
            keeper.patched.connect(partial(self._show_part, version))
            keeper.disputed.connect(partial(self._show_part, version))
        return self._keepers[version]

    def _show_part(self, version: int, key: str) -> None:
        if self._editing is not None and self._editing.keeper.version == version:
            self.cards.show_part(key)

    def _leave(self) -> None:
        """Keep what is typed; nothing is edited for now."""
        self.flush()
        self._pasting.drop()
        self._editing = None

    def _close_all(self) -> None:
        for keeper in self._keepers.values():
            keeper.close()
        self._keepers.clear()
        self._editing = None

    def _open_when_here(self, key: str, field: str) -> None:
        self._opening = (key, field)
        self._go_where_wanted()

    def _go_where_wanted(self) -> None:
        key, field = self._opening
        if key and key in self.cards.steps():
            self._opening = ("", "")
            if field or self._may_focus():
                self.cards.enter(key, field)
            else:
                self.cards.choose(key)

    def _may_focus(self) -> bool:
        """Return whether the focus is here, or nowhere in sight: it is taken from nobody."""
        focus = self.window().focusWidget()
        return focus is None or not focus.isVisible() or self.isAncestorOf(focus)

    def _take_focus(self) -> None:
        if self.cards.current is None and self.cards.head is not None:
            self.cards.head.setFocus()

    def _follow(self, step: str) -> None:
        if self._editing is not None and step in self.cards.steps() and step != self.cards.current:
            self.cards.choose(step)

    def _tell_chosen(self, key: str) -> None:
        if key not in (HEAD, self._state.step):
            self._state.choose_step(key)

    def _follow_focus(self, old: QWidget | None, _new: QWidget | None) -> None:
        if old is not None and self._editing is not None and self.isAncestorOf(old):
            self.flush()

    def _show_again(self) -> None:
        if self._editing is not None:
            self.cards.show_again()

    def _add_text(self, text: str) -> None:
        if self._acts is not None:
            self._acts.add_text(text)

    def _add_again(self, step: Step) -> None:
        if self._acts is not None:
            self._acts.add("", step._replace(id=""))

    def _paste(self, pasted: list[Pasted]) -> None:
        if self._acts is not None:
            self._acts.paste(pasted, self.cards.current or "")

    def _show_menu(self, _key: str, where: QPoint) -> None:
        menu = QMenu(self)
        known = {each.id for each in self._desk.commands.all()}
        names = [f"editor.{name}" for name in _ACTS if f"editor.{name}" in known]
        self._desk.commands.refresh()
        menu.addActions([self._desk.commands.action(name) for name in names])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)
