"""The sheet that hands a ticket up: its record, filled with what the ticket knows already."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.escalations import Addressee, Asked, EscalationKind, Tried, lacking, names_of
from desktop.qtkit.formats import format_left
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.qtkit.widgets.wraprow import WrapRow
from desktop.views.desk import Desk
from desktop.views.files.file_words import shown_name, size_text
from desktop.views.sheet import Sheet
from desktop.views.tickets.escalations.moment_line import MomentLine
from desktop.views.tickets.escalations.opening import Opening, addressees
from desktop.views.tickets.escalations.tried_rows import TriedRows
from desktop.views.tickets.escalations.words import EscalationWords
from desktop.views.tickets.field_editors import ChoiceEditor
from desktop.views.tickets.forms.form_draft import FormDraft
from desktop.views.tickets.sla.promise_words import promise_name

_SIZE = (820, 860)
_SECOND = 1000
_LONG = ("reason", "symptom", "evidence", "promise")


class AskSheet(Sheet):
    """Ctrl+Enter sends it, Esc keeps what is typed for later; `sent` carries the record."""

    sent = Signal(object)

    def __init__(self, desk: Desk, opening: Opening, parent: QWidget) -> None:
        super().__init__(parent, _SIZE)
        self.setObjectName("escalate_sheet")
        title = self.tr("Escalate {number}").format(number=opening.number)
        self.name(title, self.tr("Send escalation"))
        self._desk, self._opening = desk, opening
        self._make_parts()
        self.draft = FormDraft(desk, opening.draft, self._typed, self)
        if opening.typed is not None:
            self.add(label(self.tr("What you typed last time is back."), "note", "amber"))
        self._lay_out()
        self._show(opening.record)
        if opening.typed is not None:
            self._show(_record(opening.record, opening.typed))
        self._connect()
        self._look()
        first = self._texts["reason"] if self._to.currentIndex() >= 0 else self._to
        QTimer.singleShot(0, first, first.setFocus)

    def asked(self) -> Asked:
        """Return the record as it stands in the sheet."""
        texts = self._said()
        return self._opening.record._replace(
            kind=EscalationKind(self._kind.choice()),
            to=self._to.currentData() or Addressee(),
            tried=self._tried.lines(),
            files=tuple(key for key, box in self._files.items() if box.isChecked()),
            expected_at=self._when.value(),
            deadline=self._deadline.text().strip(),
            **texts,
        )

    def _make_parts(self) -> None:
        desk, opening = self._desk, self._opening
        words = EscalationWords(desk.my.directory, desk.language)
        kinds = [(str(kind), words.kind(kind)) for kind in EscalationKind]
        self._kind = SegmentedControl(self.tr("Kind of escalation"), kinds)
        self._to = ChoiceEditor()
        self._to.set_options(addressees(desk.my.directory, desk.language, desk.session.person))
        self._when = MomentLine(desk, self.tr("Answer expected by"))
        self._deadline = LineEdit(self.tr("e.g. drawings to the customer, today 15:00"))
        self._texts = {name: GrowingText(1, 5) for name in _LONG}
        self._texts["promise"].setPlaceholderText(self.tr("e.g. next word from us by 10:10"))
        self._tried = TriedRows()
        self._files: dict[int, CheckBox] = {}
        for file in opening.files:
            box = CheckBox(f"{shown_name(file.name)} · {size_text(file.bytes)}")
            box.setObjectName(f"evidence_file_{file.key}")
            self._files[file.key] = box
        named = {"kind": self._kind, "to": self._to, "expected_at": self._when.line}
        named |= {"deadline": self._deadline, **self._texts}
        for name, part in named.items():
            part.setObjectName(f"escalate_{name}")

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(10)
        short = (
            Field(self.tr("Kind of escalation"), self._kind),
            Field(self.tr("Escalate to"), self._to, required=True),
            self._when,
            Field(self.tr("Business deadline"), self._deadline),
        )
        for place, field in enumerate(short):
            grid.addWidget(field, place // 2, place % 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        holder = QWidget()
        grid.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(grid)
        self.add(holder)
        self.add(label(self._clocks(), "note", "muted", wrap=True))
        self.add(Field(self.tr("Reason"), self._texts["reason"], required=True))
        self.add(Field(self.tr("Symptom and code"), self._texts["symptom"], required=True))
        self.add(Field(self.tr("What was tried"), self._tried, required=True))
        self.add(Field(self.tr("Evidence"), self._texts["evidence"], required=not self._files))
        if self._files:
            row = WrapRow()
            row.show_parts(list(self._files.values()))
            self.add(row)
        self.add(Field(self.tr("Promise to the requester"), self._texts["promise"], required=True))
        self.add(label(self.tr("Typed text is saved as you go; Esc keeps it for later."), "note"))

    def _clocks(self) -> str:
        """Return what is left of the ticket's promises."""
        said = [
            f"{promise_name(clock.kind)}: "
            + format_left(clock.left / _SECOND, self._desk.language, day_hours=clock.day_hours)
            for clock in self._opening.clocks
        ]
        return " · ".join(said)

    def _connect(self) -> None:
        for text in self._texts.values():
            text.textChanged.connect(self._edited)
        for box in self._files.values():
            box.toggled.connect(lambda _on: self._edited())
        self._deadline.textEdited.connect(lambda _text: self._edited())
        self._when.edited.connect(self._edited)
        self._to.edited.connect(lambda _to: self._edited())
        self._kind.chosen.connect(self._follow_kind)
        self._tried.edited.connect(self._edited)
        self._tried.grown.connect(self._listen)
        self._listen()
        self.acted.connect(self._send)
        self.rejected.connect(self.draft.leave)

    def _listen(self) -> None:
        self.listen(*self._texts.values(), *self._tried.findChildren(LineEdit))
        self.listen(self._when.line, self._deadline)

    def _follow_kind(self, chosen: str) -> None:
        """Ask whom the kind proposes, unless somebody else was chosen."""
        proposed = self._opening.proposed
        if self._to.currentData() in (None, Addressee(), *proposed.values()):
            self._to.show_value(proposed[EscalationKind(chosen)])
        self._edited()

    def _show(self, record: Asked) -> None:
        self._kind.choose(str(record.kind))
        self._to.show_value(record.to)
        self._tried.show_lines(record.tried)
        self._deadline.setText(record.deadline)
        self._when.show_value(record.expected_at)
        for name, text in self._texts.items():
            text.setPlainText(getattr(record, name))
        for key, box in self._files.items():
            box.setChecked(key in record.files)

    def _said(self) -> dict[str, str]:
        return {name: text.toPlainText().strip() for name, text in self._texts.items()}

    def _typed(self) -> dict[str, Any]:
        record = self.asked()
        return record._asdict() | {"tried": [list(line) for line in record.tried]}

    def _edited(self) -> None:
        self.draft.edited()
        self._look()

    def _look(self) -> None:
        missing = lacking(self.asked())
        names = names_of(missing).text(self._desk.language)
        wanted = self.tr("Fill first: {fields}").format(fields=names) if missing else ""
        self.act.set_off(wanted or self._when.wrong())

    def _send(self) -> None:
        # Until it is kept the draft stays: what is refused is there when the sheet opens again.
        self.draft.leave()
        self.sent.emit(self.asked())


def _record(known: Asked, typed: Mapping[str, Any]) -> Asked:
    """Return a record with what was typed last time."""
    found = {name: typed[name] for name in Asked._fields if name in typed}
    found["kind"] = EscalationKind(found.get("kind", known.kind))
    found["to"] = Addressee(*found.get("to", known.to))
    found["tried"] = tuple(Tried(*line) for line in found.get("tried", ()))
    found["files"] = tuple(found.get("files", ()))
    return known._replace(**{"reason": "", "evidence": "", "promise": "", **found})
