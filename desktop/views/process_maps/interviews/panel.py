"""The panel of interviews beside the process table: the list, the open sheet, its acts."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.domain.process.interviews import Interview, Line
from desktop.qtkit.formats import format_date
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.datefield import DateField
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.look import by_pixels, set_look
from desktop.qtkit.widgets.wraprow import WrapRow
from desktop.qtkit.zone import local
from desktop.views.process_maps.interviews.lines_table import LinesTable
from desktop.views.process_maps.interviews.talks import Talks
from desktop.views.process_maps.state import ProcessState

_KEY = Qt.ItemDataRole.UserRole
_MOST_LISTED = 4


class InterviewPanel(QWidget):
    """Every edit is kept as its field is left; `closed` follows the cross."""

    closed = Signal()

    def __init__(self, state: ProcessState) -> None:
        super().__init__()
        self._state = state
        self.talks = Talks(state, self)
        self._title, self._hint = label("", "section"), label("", "meta", "muted", wrap=True)
        self._begin, self._blank = Button("", icon="add"), IconButton("print", "")
        self._close = IconButton("close", "")
        self._list = QListWidget()
        self._sheet = QWidget()
        self._who, self._day = LineEdit(), DateField(today=self._today)
        self._who_field, self._day_field = Field("", self._who), Field("", self._day)
        self.lines = LinesTable(self.talks)
        self._row = Button("", icon="add", keys=" ")
        self._pain = Button("", icon="warning", keys=" ")
        self._made_by = {"row": self._row, "pain": self._pain}
        self._drop, self._remove = Button("", "ghost"), Button("", "ghost", icon="remove")
        self._entering = False
        self._build()
        self._connect()
        self._retranslate()
        self.talks.reload()

    def enter(self) -> None:
        """Put the focus where one goes on working, now or when the interviews are read."""
        self._entering = not self.talks.is_read
        (self._begin if self.talks.open is None else self.lines).setFocus()

    def may(self, act: str) -> bool:
        """Return whether the current line can become a "row" or a "pain" now."""
        return self.isVisible() and self._made_by[act].isEnabled()

    def make(self, act: str) -> None:
        """Let the current line become a "row" or the "pain" of the row chosen."""
        made = self.talks.make_row if act == "row" else self.talks.make_pain
        made(self.lines.current_place())
        self.lines.setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("interviews")
        set_look(self, "surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        names: dict[str, QWidget] = {
            "interview_begin": self._begin,
            "interview_blank": self._blank,
            "interviews_close": self._close,
            "interview_list": self._list,
            "interview_who": self._who,
            "interview_day": self._day,
            "interview_row": self._row,
            "interview_pain": self._pain,
            "interview_drop_line": self._drop,
            "interview_remove": self._remove,
        }
        for name, part in names.items():
            part.setObjectName(name)
        for act, making in self._made_by.items():
            making.name_command(f"process.line_to_{act}")
            keys = self._state.desk.commands.keys_shown(making.command)
            making.set_keys(keys.replace("Enter", "⏎"))
        by_pixels(self._list)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        buttons: tuple[QWidget, ...] = (self._begin, self._blank, self._close)
        for button in buttons:
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self._hint, self._list):
            column.addWidget(part)
        column.addWidget(self._sheet, 1)
        column.addStretch()
        self._build_sheet()

    def _build_sheet(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(10)
        fields.addWidget(self._who_field, 3)
        fields.addWidget(self._day_field, 2)
        acts = WrapRow()
        acts.show_parts([self._row, self._pain, self._drop, self._remove])
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(fields)
        column.addWidget(self.lines, 1)
        column.addWidget(acts)

    def _connect(self) -> None:
        state, talks = self._state, self.talks
        talks.changed.connect(self._show)
        talks.made.connect(self._who.setFocus)
        talks.leaving.connect(self._keep)
        state.desk.closing.connect(self._keep)
        for signal in (state.table_changed, state.opened_changed, state.row_chosen):
            signal.connect(self._show_acts)
        self.lines.place_changed.connect(self._show_acts)
        self._list.currentItemChanged.connect(lambda item, _before: self._choose(item))
        self._who.editingFinished.connect(self._keep)
        self._day.chosen.connect(lambda _day: self._keep())
        self._day.refused.connect(self._day_field.set_error)
        for button, act in self._acts().items():
            button.clicked.connect(lambda _on, act=act: act())

    def _acts(self) -> dict[Button, Callable[[], object]]:
        talks, lines = self.talks, self.lines
        return {
            self._begin: self._new,
            self._blank: lambda: self._state.desk.commands.run("process.blank_interview"),
            self._close: self.closed.emit,
            self._row: lambda: self.make("row"),
            self._pain: lambda: self.make("pain"),
            self._drop: lines.remove_line,
            self._remove: talks.remove,
        }

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Interviews"))
        self._title.setText(self.tr("Interviews"))
        self._hint.setText(self.tr("Note who said what; each line becomes a row or a pain point."))
        self._begin.setText(self.tr("New interview"))
        self._blank.set_name(self.tr("Print the blank sheet"))
        self._close.set_name(self.tr("Close the interviews"))
        self._list.setAccessibleName(self.tr("Interviews of this process"))
        self._who_field.set_text(self.tr("Who"))
        self._day_field.set_text(self.tr("When"))
        self._who.setPlaceholderText(self.tr("Gu Mingyuan, front desk"))
        self.lines.setAccessibleName(self.tr("What was said"))
        self.lines.content.titles = (
            self.tr("Row"),
            self.tr("What happens"),
            self.tr("Quote"),
            self.tr("Pain point"),
            self.tr("Severity"),
            self.tr("Kind"),
        )
        self.lines.content.ghost_words = self.tr("Type what happens")
        self._drop.setText(self.tr("Delete the line"))
        self._remove.setText(self.tr("Remove the interview"))
        self.lines.show_lines()
        self._show()

    def _show(self) -> None:
        found = self.talks.open
        self._show_list()
        self._hint.setVisible(found is None)
        self._sheet.setVisible(found is not None)
        if found is not None:
            # What is half typed stays; it is kept as the field is left.
            if not self._who.isModified():
                self._who.setText(found.who)
            if self._day.day() != found.held_on:
                self._day.set_day(found.held_on)
        if self._entering and self.talks.is_read:
            self._entering = False
            self.enter()
        self._show_acts()

    def _show_list(self) -> None:
        self._list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._list.setVisible(bool(self.talks.all))
        while self._list.count() > len(self.talks.all):
            self._list.takeItem(self._list.count() - 1)
        while self._list.count() < len(self.talks.all):
            self._list.addItem(QListWidgetItem())
        for place, sheet in enumerate(self.talks.all):
            item = self._list.item(place)
            item.setText(self._words(sheet))
            item.setData(_KEY, sheet.key)
            if self.talks.open is not None and sheet.key == self.talks.open.key:
                self._list.setCurrentRow(place)
        shown = min(len(self.talks.all), _MOST_LISTED)
        self._list.setFixedHeight(shown * max(1, self._list.sizeHintForRow(0)) + 4)
        self._list.blockSignals(False)  # noqa: FBT003

    def _words(self, sheet: Interview) -> str:
        who = sheet.who or self.tr("Nobody named yet")
        day = ""
        if sheet.held_on is not None:
            day = format_date(sheet.held_on, self._today(), self._state.desk.language)
        lines = self.tr("%n line(s)", "", len(sheet.lines))
        return " · ".join(filter(None, (who, day, lines)))

    def _show_acts(self) -> None:
        line, number = self.lines.current_line(), self._row_number()
        self._row.setText(self.tr("Make it a row"))
        none = self.tr("Make it the pain point of the row chosen")
        said = self.tr("Make it the pain point of row {number}").format(number=number)
        self._pain.setText(said if number else none)
        why_not = self._why_not(line)
        no_text = self.tr("The line does not say what happens.")
        self._row.set_off(why_not or ("" if line and line.what.strip() else no_text))
        no_pain = self.tr("The line has no pain point.")
        no_row = "" if number else self.tr("Choose a row in the table first.")
        self._pain.set_off(why_not or (no_row if line and line.pain.strip() else no_pain))
        self._drop.setEnabled(line is not None)

    def _why_not(self, line: Line | None) -> str:
        """Return why a line can become nothing at all, "" where it can."""
        if line is None:
            return self.tr("Choose a line first.")
        if self._state.older is not None:
            return self.tr("An older version is shown: go back to the newest one first.")
        if not self._state.may_edit:
            return self.tr("This version is no draft: begin the next one first.")
        return self.tr("The line stands in the process already.") if line.row else ""

    def _row_number(self) -> int:
        table = self._state.table
        rows = [row.id for row in table.rows] if table else []
        return rows.index(self._state.row) + 1 if self._state.row in rows else 0

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._keep()
            self.talks.choose(int(item.data(_KEY)))

    def _new(self) -> None:
        self._keep()
        self.talks.begin()

    def _keep(self) -> None:
        found = self.talks.open
        self._who.setModified(False)
        if found is not None:
            self._day_field.set_error("")
            day = self._day.day()
            self.talks.change(found._replace(who=self._who.text().strip(), held_on=day))

    def _today(self) -> date:
        return local(self._state.desk.session.clock()).date()
