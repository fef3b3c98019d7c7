"""The page of SLA targets: a spreadsheet of lengths, how clocks behave, versions; kept at once."""

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import AppError
from desktop.domain.sla.typed_lengths import length_text, parse_length
from desktop.domain.sla.typed_targets import (
    LENGTHS,
    TABLE,
    WARN_AT,
    Draft,
    Outcome,
    Wrong,
    draft_of,
    read_draft,
)
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
        self._state: TargetsState | None = None
        self._draft: Draft | None = None
        self._start: Draft | None = None
        self._based_on = self._place = 0
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
        around.addWidget(scrolled(inner), 1)
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
        changed = self._is_changed()
        self._state = state
        if changed and state.number != self._based_on:
            self._notice.show_text(
                self.tr("Version {number} was kept meanwhile. Your changes are still here.").format(
                    number=state.number
                ),
                "amber",
                self.tr("Drop them and show it"),
            )
            self._notice.show()
        elif not changed:
            self._take(0)
        self._show()

    def _take(self, place: int) -> None:
        """Make a version what the page shows and begins from."""
        if self._state is not None:
            self._place, self._based_on = place, self._state.number
            language = self._desk.language
            self._start = draft_of(self._state.targets, self._state.days, language)
            shown = self._state.of_version(place)
            draft = draft_of(shown, self._days(shown), language)
            # What says the same stays, so that the current line stays the same one.
            same = self._draft is not None and self._draft.says() == draft.says()
            self._draft = self._draft if same else draft

    def _days(self, targets: Any) -> dict[str, int]:
        # An old version may name a calendar that is none any more.
        known = self._state.days if self._state is not None else {}
        return {each.calendar: 1440 for each in targets.promises} | dict(known)

    def _is_changed(self) -> bool:
        if self._draft is None or self._start is None or self._place:
            return False
        return self._draft.says() != self._start.says()

    def _outcome(self) -> Outcome:
        if self._state is None or self._draft is None:
            return Outcome(None, {})
        return read_draft(self._draft, self._state.days)

    def _show(self) -> None:
        state, draft = self._state, self._draft
        if state is None or draft is None:
            return
        language, locked = self._desk.language, self._place > 0
        wrong: Wrong = {} if locked else self._outcome().wrong
        words = targets_words(self._desk, state.calendars)
        self._versions.show_versions(
            state.versions, self._place, language, self._desk.session.clock()
        )
        self._table.show_draft(draft, wrong, words, locked=locked)
        about_warnings = wrong.get((TABLE, WARN_AT))
        said = "" if about_warnings is None else self._desk.sentence(about_warnings)
        self._behaviour.show_draft(draft, said, locked=locked)
        self._show_wrong(draft, wrong, words)
        changed = self.tr("Changed, not kept yet. New tickets follow it from then on.")
        self._keep.show_change(changed if self._is_changed() else "", state.number + 1)
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
        key, draft = self._table.current_line(), self._draft
        may = draft is not None and self._place == 0
        self._add.setEnabled(may)
        own = any(each.key == key and not each.fixed for each in (draft.lines if draft else ()))
        reason = self.tr("Each priority needs the line for all types and groups.")
        self._remove.set_off("" if may and own else reason)

    def _edit(self, key: int, column: str, value: Any) -> None:
        state, draft = self._state, self._draft
        if state is None or draft is None:
            return
        line = draft.line(key)
        parts = {column: value}
        if column in LENGTHS:
            parts[column] = _said_again(value, state.days[line.calendar], self._desk.language)
        elif column == "calendar":
            # The promise stays as long as it was; a day of the other calendar may be longer.
            for name in LENGTHS:
                parts[name] = self._in_days_of(getattr(line, name), line.calendar, str(value))
        self._draft = draft.with_line(line._replace(**parts))
        self._show()

    def _in_days_of(self, text: str, before: str, after: str) -> str:
        days = self._state.days if self._state is not None else {}
        try:
            minutes = parse_length(text, days[before])
        except AppError:
            return text
        return length_text(minutes, days[after], self._desk.language)

    def _add_line(self) -> None:
        draft = self._draft
        if draft is None or self._place:
            return
        key = self._table.current_line() or draft.lines[0].key
        types = [each.code for each in self._desk.my.directory.of("service_type")]
        like = draft.line(key)
        taken = {each.service_type for each in draft.lines if each.priority == like.priority}
        free = next((code for code in types if code not in taken), types[0] if types else "")
        self._draft = draft.added(like._replace(service_type=free, customer_group=""))
        self._show()
        added = max(each.key for each in self._draft.lines)
        self._table.go_to(added)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_away(self, key: int) -> None:
        draft = self._draft
        if draft is not None and self._place == 0 and key and not draft.line(key).fixed:
            self._draft = draft.without(key)
            self._show()

    def _behave(self, part: str, value: Any) -> None:
        if self._draft is not None and getattr(self._draft, part) != value:
            self._draft = self._draft._replace(**{part: value})
            self._show()

    def _look_at(self, place: int) -> None:
        if self._is_changed():
            self._show()
            self._keep.refuse(self.tr("Keep or discard your changes first."))
            return
        self._take(place)
        self._notice.setVisible(place > 0)
        if place:
            said = self.tr("You look at an old version. Nothing can be changed in it.")
            self._notice.show_text(said, "blue", self.tr("Start a new version from it"))
        self._show()

    def _answer_notice(self) -> None:
        # Either an old version becomes the draft, or what others have kept takes its place.
        if self._place:
            self._place = 0
        else:
            self._take(0)
            self._keep.end()
        self._notice.hide()
        self._show()

    def _keep_draft(self, reason: str) -> None:
        found = self._outcome()
        if found.targets is None:
            key, column = next(iter(found.wrong))
            self._keep.refuse(self._desk.sentence(found.wrong[key, column]))
            self._table.go_to(key, column)
            return
        wanted = found.targets
        self._acts.do(
            lambda my: my.promises.set_targets(wanted, reason),
            lambda _: self.tr("SLA targets kept"),
            partial(self._kept, self._draft),
            self._failed,
        )

    def _kept(self, draft: Draft | None, _version: int) -> None:
        if self._draft == draft:
            self._start = draft
            self._keep.end()
            self._notice.hide()
        self._read_anew()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._keep.refuse(self._desk.sentence(error))
        self._desk.fail(error)

    def _discard(self) -> None:
        self._take(0)
        self._keep.end()
        self._notice.hide()
        self._show()

    def _follow(self, changed: dict[str, Any]) -> None:
        if _SHOWN & set(changed):
            self._read_anew()


def _said_again(text: str, day: int, language: str) -> str:
    """Return a length in the usual words; what can't be read stays as it was typed."""
    try:
        return length_text(parse_length(text, day), day, language)
    except AppError:
        return text
