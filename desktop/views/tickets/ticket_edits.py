"""Edits in place of one open ticket: kept when left, never over somebody else's change unseen."""

from typing import Any, NamedTuple

from PySide6.QtCore import QObject

from desktop.domain.errors import AppError
from desktop.domain.ticket import Ticket
from desktop.views.desk import Desk
from desktop.views.tickets.acts import TicketActs
from desktop.views.tickets.conflict_banner import ConflictBanner
from desktop.views.tickets.description_editor import DescriptionEditor
from desktop.views.tickets.facts import Facts
from desktop.views.tickets.field_editors import TextEditor
from desktop.views.tickets.talk_drafts import Draft, talk_drafts
from desktop.views.tickets.timeline import TimelineWords


class Editors(NamedTuple):
    """What a ticket view lets a person type into, beside the composer."""

    subject: TextEditor
    description: DescriptionEditor
    facts: Facts
    banner: ConflictBanner


class TicketEdits(QObject):
    """Joins the editors of a ticket view to the acts, the drafts and the banner."""

    def __init__(self, desk: Desk, acts: TicketActs, editors: Editors, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._acts, self._editors = desk, acts, editors
        self._drafts = talk_drafts(desk)
        self._ticket: Ticket | None = None
        self._conflict = ""
        self._connect()

    def show_ticket(self, ticket: Ticket) -> None:
        """Show the present values; where text is under way over an older one, show both."""
        other = self._ticket is None or ticket.key != self._ticket.key
        if other:
            self._leave()
        self._ticket = ticket
        kind = self._desk.my.directory.items[ticket.status].kind
        self._editors.subject.setReadOnly(kind in ("closed", "void"))
        self._look_for_conflict(ticket)
        self._editors.subject.show_value(ticket.subject)
        self._editors.description.show_value(ticket.description)
        if other:
            self._take_up_drafts(ticket)

    def save(self, field: str, value: Any, base: Any) -> None:
        """Keep a field of the ticket, unless it holds something else than `base` by now."""
        ticket = self._ticket
        if ticket is None:
            return
        if field == "subject" and not str(value).strip():
            self._editors.subject.settle(ticket.subject)
            return
        key = ticket.key
        self._acts.set_fields(
            [key], {field: value}, {field: base}, lambda e: self._not_saved(key, field, value, e)
        )
        self._drop_draft(key, field)

    def edit_description(self) -> None:
        """Open the editor of the description."""
        if self._ticket is not None:
            self._editors.description.start(self._ticket.description)

    def _connect(self) -> None:
        subject, description, facts, banner = self._editors
        facts.edited.connect(self.save)
        subject.edited.connect(lambda text: self.save("subject", text.strip(), subject.base))
        subject.typed.connect(lambda text: self._keep_draft("subject", text))
        subject.given_up.connect(lambda text: self._given_up("subject", text))
        description.edited.connect(lambda t: self.save("description", t, description.base))
        description.typed.connect(lambda text: self._keep_draft("description", text))
        description.given_up.connect(lambda text: self._given_up("description", text))
        banner.mine_kept.connect(self._keep_mine)
        banner.theirs_taken.connect(self._take_theirs)

    def _text_editors(self) -> dict[str, TextEditor | DescriptionEditor]:
        subject, description, facts, _banner = self._editors
        return {"subject": subject, "description": description, **facts.text_editors()}

    def _leave(self) -> None:
        # A text under way in a field of the ticket before is kept by leaving the field.
        if self._ticket is not None and self._editors.subject.is_dirty():
            self._editors.subject.keep()
        for editor in self._text_editors().values():
            editor.settle("" if editor is not self._editors.description else None)
        self._editors.banner.hide()

    def _look_for_conflict(self, ticket: Ticket) -> None:
        for field, editor in self._text_editors().items():
            now = _value(ticket, field)
            if editor.is_dirty() and editor.base != now:
                self._conflict = field
                words = TimelineWords(self._desk.my.directory, self._desk.language, None)
                self._editors.banner.show_conflict(
                    words.field(field), editor.text(), words.value(field, now)
                )
                return
        self._editors.banner.hide()

    def _keep_mine(self) -> None:
        editor = self._text_editors().get(self._conflict)
        if editor is not None and self._ticket is not None:
            editor.base = _value(self._ticket, self._conflict)
            self._editors.banner.hide()
            editor.keep()

    def _take_theirs(self) -> None:
        editor = self._text_editors().get(self._conflict)
        if editor is not None and self._ticket is not None:
            mine = editor.text()
            editor.settle(_value(self._ticket, self._conflict))
            self._editors.banner.hide()
            self._given_up(self._conflict, mine)

    def _not_saved(self, key: int, field: str, value: Any, error: Exception) -> None:
        editor = self._text_editors().get(field)
        same = self._ticket is not None and self._ticket.key == key
        if editor is not None and isinstance(value, str) and same:
            editor.take_up(value)
            self._keep_draft(field, value)
        if isinstance(error, AppError) and error.code == "changed_meanwhile" and editor is not None:
            self._acts.done.emit([key])  # read anew: then both values are shown
            return
        self._desk.fail(error)

    def _keep_draft(self, field: str, text: str) -> None:
        if self._ticket is not None:
            self._drafts.put(self._ticket.key, field, Draft(text), self)

    def _drop_draft(self, key: int, field: str) -> None:
        self._drafts.put(key, field, Draft(), self)

    def _take_up_drafts(self, ticket: Ticket) -> None:
        for field in ("subject", "description"):
            draft = self._drafts.get(ticket.key, field)
            if draft.text and draft.text != _value(ticket, field):
                self._text_editors()[field].take_up(draft.text)

    def _given_up(self, field: str, text: str) -> None:
        ticket = self._ticket
        if ticket is None:
            return
        self._drop_draft(ticket.key, field)

        def again() -> None:
            if self._ticket is not None and self._ticket.key == ticket.key:
                self._text_editors()[field].take_up(text)

        said = self.tr("The old text stays. Yours was not kept.")
        self._desk.say(said, "info", self.tr("Go on with mine"), again)


def _value(ticket: Ticket, field: str) -> Any:
    if field.startswith("extra."):
        return ticket.extra.get(field.removeprefix("extra."))
    return getattr(ticket, field)
