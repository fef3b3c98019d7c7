"""People as rows, read in windows around what is shown: each other one costs eight bytes."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.domain.bilingual import Bilingual
from desktop.domain.ticket import Person
from desktop.models.entry_table_model import Column, TableRow
from desktop.qtkit.formats import format_number
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

_WINDOW, _KEPT = 100, 2000
_ROLES = {
    "requester": QT_TRANSLATE_NOOP("PeopleRows", "requester"),
    "agent": QT_TRANSLATE_NOOP("PeopleRows", "agent"),
    "lead": QT_TRANSLATE_NOOP("PeopleRows", "lead"),
    "trainer": QT_TRANSLATE_NOOP("PeopleRows", "trainer"),
}
_VIP = QT_TRANSLATE_NOOP("PeopleRows", "VIP")
_RETIRED = QT_TRANSLATE_NOOP("PeopleRows", "retired")
_HEADS = (
    (QT_TRANSLATE_NOOP("PeopleRows", "Chinese name"), 0, "name_zh"),
    (QT_TRANSLATE_NOOP("PeopleRows", "English name"), 0, "name_en"),
    (QT_TRANSLATE_NOOP("PeopleRows", "Staff no."), 92, "staff_no"),
    (QT_TRANSLATE_NOOP("PeopleRows", "Department"), 0, "department"),
    (QT_TRANSLATE_NOOP("PeopleRows", "Role"), 92, ""),
    (QT_TRANSLATE_NOOP("PeopleRows", "Tickets"), 72, ""),
)
FIELDS = tuple(field for _, _, field in _HEADS)
_LAST, _ROLE = len(_HEADS) - 1, len(_HEADS) - 2

Window = Callable[[Sequence[int]], tuple[Mapping[int, Person], Mapping[int, int]]]


def columns() -> tuple[Column, ...]:
    """Return the columns of people."""
    return tuple(
        Column(_said(title), width, bool(field), number == _LAST, (), "text" if field else "muted")
        for number, (title, width, field) in enumerate(_HEADS)
    )


def role_word(role: str) -> str:
    """Return what somebody of this role does."""
    return _said(_ROLES.get(role, role))


class PeopleRows:
    """Rows by number; those lately looked at are kept."""

    def __init__(self, keys: "array[int]", read: Window) -> None:
        self._keys = keys
        self._read = read
        self._rows: OrderedDict[int, TableRow] = OrderedDict()

    def __getitem__(self, at: int) -> TableRow:
        """Return one row, reading its window if it is new."""
        key = self._keys[at]
        if key not in self._rows:
            start = at - at % _WINDOW
            window = self._keys[start : start + _WINDOW]
            people, uses = self._read(window)
            for each in window:
                self._rows[each] = _row(people.get(each), uses.get(each, 0))
            while len(self._rows) > _KEPT:
                self._rows.popitem(last=False)
        return self._rows.get(key) or _row(None, 0)

    def __len__(self) -> int:
        return len(self._keys)


def _row(person: Person | None, used: int) -> TableRow:
    if person is None:
        return TableRow(("",) * len(_HEADS), "")
    role = " · ".join(filter(None, (role_word(person.role), _said(_VIP) if person.vip else "")))
    count = format_number(used) if used else "–"
    name = Bilingual(*person.name)
    cells = (name.zh, name.en, person.staff_no, person.department, role, count)
    retired = _said(_RETIRED) if person.retired_at is not None else ""
    tone = "blue" if person.role != "requester" else "violet" if person.vip else ""
    pills = ((_ROLE, tone),) if tone else ()
    return TableRow(cells, ", ".join(filter(None, (*cells, retired))), 0, retired, pills)


def _said(text: str) -> str:
    return QCoreApplication.translate("PeopleRows", text)
