"""The lists of the sheet: what would happen, and what happened, grouped and with reasons."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from desktop.domain.bulk import BulkPreview, BulkReport, Refusal
from desktop.domain.errors import AppError
from desktop.domain.ticket_query import QueueRow
from desktop.models.ticket_words import number_text
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.tickets.difference_words import difference_text
from desktop.views.tickets.timeline import TimelineWords

_SHOWN = 200
_CHANGE = QT_TRANSLATE_NOOP("Bulk", "change")
_SAME = QT_TRANSLATE_NOOP("Bulk", "so already")
_REFUSED = QT_TRANSLATE_NOOP("Bulk", "cannot change")
_DONE = QT_TRANSLATE_NOOP("Bulk", "done")
_LEFT = QT_TRANSLATE_NOOP("Bulk", "not come to")
_MORE = QT_TRANSLATE_NOOP("Bulk", "and {count} more")
_WHY = QT_TRANSLATE_NOOP("Bulk", "{what}: {why}")


class Group(NamedTuple):
    """A group of rows: its name, how many there are, and the first of them with their words."""

    name: str
    size: int
    rows: list[tuple[int, str]]
    why: str = ""


class Grouped(NamedTuple):
    """Groups with the queue rows of the tickets they show."""

    groups: list[Group]
    rows: Mapping[int, QueueRow]


def preview_groups(found: BulkPreview, my: Services, desk: Desk) -> Grouped:
    """Return what would happen."""
    words = TimelineWords(my.directory, my.session.language, None)
    first = list(found.changes.items())[:_SHOWN]
    changes = [(key, "; ".join(difference_text(d, words) for d in parts)) for key, parts in first]
    groups = [
        Group(_CHANGE, len(found.changes), changes),
        *_refused(found.refused, desk),
        Group(_SAME, len(found.unchanged), [(key, "") for key in found.unchanged[:_SHOWN]]),
    ]
    return _with_rows(groups, my)


def report_groups(found: BulkReport, my: Services, desk: Desk) -> Grouped:
    """Return what happened."""
    groups = [
        *_refused(found.refused, desk),
        Group(_LEFT, len(found.left), [(key, "") for key in found.left[:_SHOWN]]),
        Group(_DONE, len(found.done), [(key, "") for key in found.done[:_SHOWN]]),
        Group(_SAME, len(found.unchanged), [(key, "") for key in found.unchanged[:_SHOWN]]),
    ]
    return _with_rows(groups, my)


def counts_text(groups: Iterable[Group]) -> str:
    """Return the counts in one line: "9 change · 2 so already · 1 cannot change: …"."""
    parts = []
    for group in groups:
        if group.size:
            said = f"{group.size:,} {QCoreApplication.translate('Bulk', group.name)}"
            if group.why:
                line = QCoreApplication.translate("Bulk", _WHY)
                said = line.format(what=said, why=group.why)
            parts.append(said)
    return " · ".join(parts)


class BulkList(QTreeWidget):
    """Groups with their tickets; only the first of each are listed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bulk_list")
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setAccessibleName(self.tr("Tickets by what happens to them"))

    def show_groups(self, found: Grouped) -> None:
        """Show these groups."""
        self.clear()
        for group in found.groups:
            if group.size:
                head = QTreeWidgetItem([counts_text([group])])
                self.addTopLevelItem(head)
                head.setFirstColumnSpanned(True)
                head.setToolTip(0, head.text(0))
                self._add_rows(head, group, found.rows)
                head.setExpanded(group.name != _SAME)
        tells = any(said for group in found.groups for _key, said in group.rows)
        self.setColumnHidden(1, not tells)
        self.resizeColumnToContents(0)
        if tells:
            self.setColumnWidth(0, min(self.columnWidth(0), self.width() // 2))

    def _add_rows(self, head: QTreeWidgetItem, group: Group, rows: Mapping[int, QueueRow]) -> None:
        for key, said in group.rows:
            row = rows.get(key)
            text = f"{number_text(row.station, row.counter)} {row.subject}" if row else "—"
            item = QTreeWidgetItem([text, said])
            item.setToolTip(0, text)
            item.setToolTip(1, said)
            head.addChild(item)
        if group.size > len(group.rows):
            more = QCoreApplication.translate("Bulk", _MORE)
            count = f"{group.size - len(group.rows):,}"
            head.addChild(QTreeWidgetItem([more.format(count=count)]))


def _refused(refused: tuple[Refusal, ...], desk: Desk) -> list[Group]:
    reasons: dict[str, list[int]] = {}
    for each in refused:
        why = desk.sentence(AppError(each.code, **each.params))
        reasons.setdefault(why, []).append(each.key)
    return [
        Group(_REFUSED, len(keys), [(key, "") for key in keys[:_SHOWN]], why)
        for why, keys in reasons.items()
    ]


def _with_rows(groups: list[Group], my: Services) -> Grouped:
    keys = [key for group in groups for key, _said in group.rows]
    rows: dict[int, QueueRow] = {}
    for start in range(0, len(keys), _SHOWN):
        rows |= my.queue.rows(keys[start : start + _SHOWN])
    return Grouped(groups, rows)
