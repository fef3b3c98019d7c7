"""The page of SLA targets: a spreadsheet of lengths, how clocks behave, versions; kept at once."""

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import AppError
from desktop.domain.sla.typed_targets import TABLE, WARN_AT, Draft, Wrong
from desktop.domain.vocabulary import ListName
from desktop.models.targets_model import TargetsWords
from desktop.qtkit.overriding import override
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.banner import Banner
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.views.desk import Desk
from desktop.views.scrolling import scrolled
from desktop.views.settings.promises.behaviour_card import BehaviourCard
from desktop.views.settings.promises.keep_bar import KeepBar
from desktop.views.settings.promises.targets_edit import TargetsEdit
from desktop.views.settings.promises.targets_state import TargetsState, load
from desktop.views.settings.promises.targets_table import TargetsTable
from desktop.views.settings.promises.targets_words import targets_words
from desktop.views.settings.promises.version_bar import VersionBar
from desktop.views.undoable import Undoable

_SHOWN = frozenset({"document_version", "list_item"})


class TargetsPage(QWidget):
    """What is typed is a draft until it is kept with a reason; what others keep never drops it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._acts = Undoable(desk, self)
        self._now: TargetsEdit | None = None
        self._read = desk.latest()
        self._versions = VersionBar()
        self._notice = Banner()
        self._hint = label("", "meta", "muted", wrap=True)
        self._table = TargetsTable()
        self._add, self._remove = Button(icon="add"), Button(icon="remove")
        self._wrong = label("", "meta", "red", wrap=True)
        self._behaviour = BehaviourCard()
        self._keep = KeepBar()
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

    def _build(self) -> None:
        self.setObjectName("targets_page")
        self._add.setObjectName("add_target")
        self._remove.setObjectName("remove_target")
        self._wrong.setObjectName("targets_wrong")
        inner, around = QWidget(), QVBoxLayout(self)
        column = QVBoxLayout(inner)
        for layout in (column, around):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(tokens().spacing["card_gap"])
        acts = QHBoxLayout()
        acts.addWidget(self._add)
        acts.addWidget(self._remove)
        acts.addStretch(1)
        for part in (self._versions, self._notice, self._hint, self._table, self._wrong):
            column.addWidget(part)
        column.addLayout(acts)
        column.addWidget(self._behaviour)
        column.addStretch(1)
        area = scrolled(inner)
        self._keep.stand_below(area)
        around.addWidget(area, 1)
        around.addWidget(self._keep)
        self._notice.hide()
        self.setFocusProxy(self._table)

    def _connect(self) -> None:
        self._table.content.edited.connect(self._edit)
        self._table.pasted.connect(self._edit)
        self._table.removed.connect(self._take_away)
        self._table.add_wanted.connect(self._add_line)
        self._table.selectionModel().currentChanged.connect(lambda *_: self._show_acts())
        self._add.clicked.connect(lambda _checked: self._add_line())
        self._remove.clicked.connect(lambda _checked: self._take_away(self._table.current_line()))
        self._behaviour.edited.connect(self._behave)
        self._versions.chosen.connect(self._look_at)
        self._notice.acted.connect(self._answer_notice)
        self._keep.kept.connect(self._keep_draft)
        self._keep.discarded.connect(self._discard)
        self._desk.changed.connect(self._follow)

    def _show_texts(self) -> None:
        self._table.setAccessibleName(self.tr("SLA targets"))
        self._hint.setText(
            self.tr(
                "Lengths as you say them: 15 min, 4 h, 3 d of working days; empty promises nothing."
                " Clocks that run keep their target."
            )
        )
        self._add.setText(self.tr("Add a line for a type or customer group"))
        self._remove.setText(self.tr("Remove line"))

    def _read_anew(self) -> None:
        self._read.start(lambda my, _: load(my), self._show_state)

    def _show_state(self, state: TargetsState) -> None:
        fresh, now = TargetsEdit(state, self._desk.language), self._now
        if now is None or not now.is_changed():
            # What says the same stays, so that the current line stays the same one.
            if now is not None and now.says_the_same(fresh):
                fresh.draft = now.draft
            self._now = fresh
            self._notice.hide()
        elif state.number != now.state.number:
            said = self.tr("Version {number} was kept meanwhile. Your changes are still here.")
            drop = self.tr("Drop them and show it")
            self._notice.show_text(said.format(number=state.number), "amber", drop)
            self._notice.show()
            now.state = state
        self._show()

    def _show(self) -> None:
        now = self._now
        if now is None:
            return
        draft, wrong = now.draft, now.outcome().wrong
        words = targets_words(self._desk, now.state.calendars)
        clock = self._desk.session.clock()
        self._versions.show_versions(now.state.versions, now.place, self._desk.language, clock)
        self._table.show_draft(draft, wrong, words, locked=now.locked)
        about_warnings = wrong.get((TABLE, WARN_AT))
        said = "" if about_warnings is None else self._desk.sentence(about_warnings)
        self._behaviour.show_draft(draft, said, locked=now.locked)
        self._show_wrong(draft, wrong, words)
        changed = self.tr("Changed, not kept yet. New tickets follow it from then on.")
        self._keep.show_change(changed if now.is_changed() else "", now.state.number + 1)
        self._show_acts()

    def _show_wrong(self, draft: Draft, wrong: Wrong, words: TargetsWords) -> None:
        sentences = []
        for (key, column), error in wrong.items():
            if key != TABLE:
                where = f"P{draft.line(key).priority:d}, {words.titles[column]}"
                sentences.append(f"{where}: {words.sentence(error)}")
        self._wrong.setText("\n".join(sentences))
        self._wrong.setVisible(bool(sentences))

    def _show_acts(self) -> None:
        now = self._now
        self._add.setEnabled(now is not None and not now.locked)
        may = now is not None and now.may_remove(self._table.current_line())
        reason = self.tr("Each priority needs the line for all types and groups.")
        self._remove.set_off("" if may else reason)

    def _edit(self, key: int, column: str, value: Any) -> None:
        if self._now is not None:
            self._now.set(key, column, value)
            self._show()

    def _add_line(self) -> None:
        if self._now is None or self._now.locked:
            return
        types = [each.code for each in self._desk.my.directory.of(ListName.SERVICE_TYPE)]
        added = self._now.add(self._table.current_line(), types)
        self._show()
        self._table.go_to(added)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_away(self, key: int) -> None:
        if self._now is not None:
            self._now.remove(key)
            self._show()

    def _behave(self, part: str, value: Any) -> None:
        if self._now is not None:
            self._now.behave(part, value)
            self._show()

    def _look_at(self, place: int) -> None:
        if self._now is None:
            return
        if self._now.is_changed():
            self._keep.refuse(self.tr("Keep or discard your changes first."))
        else:
            self._now.look_at(place)
            said = self.tr("You look at an old version. Nothing can be changed in it.")
            self._notice.show_text(said, "blue", self.tr("Start a new version from it"))
            self._notice.setVisible(place > 0)
        self._show()

    def _answer_notice(self) -> None:
        # Either an old version becomes the draft, or what others have kept takes its place.
        self._notice.hide()
        if self._now is None or not self._now.locked:
            self._discard()
        else:
            self._now.start_from_shown()
            self._show()

    def _keep_draft(self, reason: str) -> None:
        if self._now is None:
            return
        found = self._now.outcome()
        if found.targets is None:
            (key, column), error = next(iter(found.wrong.items()))
            self._keep.refuse(self._desk.sentence(error))
            self._table.go_to(key, column)
            return
        wanted = found.targets
        self._acts.do(
            lambda my: my.promises.set_targets(wanted, reason),
            lambda _: self.tr("SLA targets kept"),
            partial(self._kept, self._now.draft),
            self._failed,
        )

    def _kept(self, draft: Draft, _version: int) -> None:
        if self._now is not None:
            self._now.kept(draft)
        self._keep.end()
        self._read_anew()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._keep.refuse(self._desk.sentence(error))
        self._desk.fail(error)

    def _discard(self) -> None:
        self._now = None
        self._keep.end()
        self._read_anew()

    def _follow(self, changed: dict[str, Any]) -> None:
        if _SHOWN & set(changed):
            self._read_anew()
