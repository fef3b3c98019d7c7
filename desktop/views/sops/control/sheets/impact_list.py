"""What putting a version in force would touch: counted and listed by kind, each opens."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.ticket_query import QueueRow
from desktop.models.ticket_words import number_text
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.services.documents.signing import Impact
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.sops.control.names import Names

_SHOWN, _SIDE, _GAP = 12, 22, 6


class Touched(NamedTuple):
    """An impact with the words for it, read beside it in one job."""

    impact: Impact
    tickets: dict[int, QueueRow]
    documents: dict[int, tuple[str, Bilingual]]


def read_impact(my: Services, version: int) -> Touched:
    """Read what approving a version would touch."""
    impact = my.documents.impact(version)
    rows = my.queue.rows(list(impact.tickets[:_SHOWN]))
    wanted = set(impact.documents)
    shelf = my.library.shelf() if wanted else []
    names = {row.document: (row.code, row.title) for row in shelf if row.document in wanted}
    if wanted - names.keys():
        # Processes that show its steps stand in no shelf.
        names |= {each.document: (each.code, each.title) for each in my.processes.listed()}
    return Touched(impact, rows, names)


class ImpactList(QWidget):
    """Tickets, signatures, documents, others; nothing at all is said too."""

    ticket_wanted = Signal(int)
    document_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._names = desk, Names(desk)
        self.setObjectName("impact")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self.counts: dict[str, int] = {}
        self._column.addWidget(label(self.tr("Looking at what it touches …"), "meta", "muted"))

    def show_touched(self, found: Touched) -> None:
        """Show what there is."""
        self._clear()
        impact = found.impact
        self.counts = {
            "tickets": len(impact.tickets),
            "lapsing": len(impact.lapsing),
            "documents": len(impact.documents),
            "others": sum(impact.others.values()),
        }
        if not any(self.counts.values()):
            self._column.addWidget(label(self.tr("It touches nothing else."), "body", "text2"))
            return
        self._show_tickets(found)
        self._show_lapsing(impact.lapsing)
        self._show_documents(found)
        self._show_others(impact.others)

    def _show_tickets(self, found: Touched) -> None:
        keys = found.impact.tickets
        said = self.tr("%n ticket(s) in work under the old version; they keep it", "", len(keys))
        texts = [
            (key, f"{number_text(row.station, row.counter)} {row.subject}")
            for key in keys
            if (row := found.tickets.get(key)) is not None
        ]
        self._show_group("ticket", said, len(keys))
        self._show_links(texts, len(keys), self.ticket_wanted.emit)

    def _show_lapsing(self, people: Sequence[int]) -> None:
        said = self.tr("%n signature(s) lapse and are asked for anew", "", len(people))
        self._show_group("people", said, len(people))
        if people:
            names = label(self._names.people(list(people)), "meta", "text2", wrap=True)
            self._add_indented(names)

    def _show_documents(self, found: Touched) -> None:
        keys = found.impact.documents
        said = self.tr("%n document(s) point here", "", len(keys))
        language = self._desk.language
        texts = [
            (key, f"{found.documents[key][0]} {found.documents[key][1].text(language)}")
            for key in keys[:_SHOWN]
            if key in found.documents
        ]
        self._show_group("document", said, len(keys))
        self._show_links(texts, len(keys), self.document_wanted.emit)

    def _show_others(self, others: dict[str, int]) -> None:
        asked = others.get("question", 0)
        said = self.tr("%n question(s) are about its steps; changed steps mark theirs", "", asked)
        self._show_group("link", said, asked)
        for kind, count in sorted(others.items()):
            if kind != "question":
                said = self.tr("%n other record(s) point here ({kind})", "", count)
                self._show_group("link", said.format(kind=kind), count)

    def _show_group(self, icon: str, said: str, count: int) -> None:
        if not count:
            return
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(IconLabel(icon, "orange"))
        row.addWidget(label(said, "strong", wrap=True), 1)
        self._column.addWidget(line)

    def _show_links(
        self, texts: Sequence[tuple[int, str]], total: int, follow: Callable[[int], object]
    ) -> None:
        for key, text in texts:
            link = Button(text, "ghost", icon="open")
            link.setAutoDefault(False)
            link.set_height("control_row")
            link.clicked.connect(lambda _on, key=key: follow(key))
            self._add_indented(link)
        if total > len(texts):
            more = self.tr("and %n more", "", total - len(texts))
            self._add_indented(label(more, "meta", "muted"))

    def _add_indented(self, part: QWidget) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(_SIDE, 0, 0, 0)
        row.addWidget(part, int(not isinstance(part, Button)))
        row.addStretch(0)
        self._column.addWidget(line)

    def _clear(self) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            part = item.widget() if item is not None else None
            if part is not None:
                part.hide()
                part.deleteLater()
