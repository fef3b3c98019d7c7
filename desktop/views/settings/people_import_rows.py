"""What a staff list would change, as rows: new, changed, leaving, left out, in words."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.models.entry_table_model import Column, TableRow
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.services.error_texts import error_text
from desktop.services.people_plan import PeoplePlan, Refused, Remark
from desktop.views.settings.field_words import named

PARTS = ("added", "changed", "leaving", "refused")
_FACTS = {
    "name_zh": QT_TRANSLATE_NOOP("PeopleImport", "Chinese name"),
    "name_en": QT_TRANSLATE_NOOP("PeopleImport", "English name"),
    "staff_no": QT_TRANSLATE_NOOP("PeopleImport", "Staff no."),
    "department": QT_TRANSLATE_NOOP("PeopleImport", "Department"),
    "extension": QT_TRANSLATE_NOOP("PeopleImport", "Extension"),
    "mobile": QT_TRANSLATE_NOOP("PeopleImport", "Mobile"),
    "contact": QT_TRANSLATE_NOOP("PeopleImport", "Mail or other contact"),
    "seat": QT_TRANSLATE_NOOP("PeopleImport", "Seat"),
    "superior": QT_TRANSLATE_NOOP("PeopleImport", "Superior"),
    "vip": QT_TRANSLATE_NOOP("PeopleImport", "VIP"),
    "form_of_address": QT_TRANSLATE_NOOP("PeopleImport", "Form of address"),
    "retired_at": QT_TRANSLATE_NOOP("PeopleImport", "offered again"),
}
_ROW = QT_TRANSLATE_NOOP("PeopleImport", "Row")
_NAME = QT_TRANSLATE_NOOP("PeopleImport", "Name")
_WHAT = QT_TRANSLATE_NOOP("PeopleImport", "What changes")
_WHY = QT_TRANSLATE_NOOP("PeopleImport", "Why, and what to do")
_LAST = QT_TRANSLATE_NOOP("PeopleImport", "Kept of them")


class Shown(NamedTuple):
    """The columns and rows of one part of the preview."""

    columns: tuple[Column, ...]
    rows: list[TableRow]


def shown(plan: PeoplePlan, part: str, language: str, names: Mapping[int, Bilingual]) -> Shown:
    """Return one part of the preview; `names` are those of superiors that are kept."""
    rows = {
        "added": lambda: _added(plan, language),
        "changed": lambda: _changed(plan, language, names),
        "leaving": lambda: _leaving(plan, language),
        "refused": lambda: _refused(plan, language),
    }[part]()
    last = {"refused": _WHY, "leaving": _LAST}.get(part, _WHAT)
    columns = (
        Column(_said(_ROW), 64, right=True, tone="muted"),
        Column(_said(_FACTS["staff_no"]), 104),
        Column(_said(_NAME), 150),
        Column(_said(last), 0),
    )
    return Shown(columns, [TableRow(cells, ", ".join(filter(None, cells))) for cells in rows])


def kept_superiors(plan: PeoplePlan) -> list[int]:
    """Return the keys of superiors whose names the preview needs."""
    return [
        before
        for each in plan.changed
        if (before := each.fields.get("superior", (None, None))[0]) is not None
    ]


def _added(plan: PeoplePlan, language: str) -> list[tuple[str, ...]]:
    out: list[tuple[str, ...]] = []
    for new in plan.added:
        facts = {**new.fields, "superior": new.row.superior or ""}
        told = (_fact(name, facts[name], language) for name in _FACTS if _tells(name, facts))
        out.append((str(new.row.line), new.row.staff_no, _name_of(facts), " · ".join(told)))
    return out


def _changed(
    plan: PeoplePlan, language: str, names: Mapping[int, Bilingual]
) -> list[tuple[str, ...]]:
    out: list[tuple[str, ...]] = []
    for each in plan.changed:
        parts = []
        for name, (before, after) in each.fields.items():
            if name == "retired_at":
                parts.append(_said(_FACTS[name]))
                continue
            kept = names.get(before, Bilingual()).text(language) if name == "superior" else before
            told = f"{_value(name, kept)} → {_value(name, after)}"
            parts.append(named(_said(_FACTS[name]), told, language))
        person = each.person
        out.append(
            (str(each.row.line), each.row.staff_no, person.name.text(language), " · ".join(parts))
        )
    return out


def _leaving(plan: PeoplePlan, language: str) -> list[tuple[str, ...]]:
    return [
        ("", person.staff_no, person.name.text(language), person.department)
        for person in plan.leaving
    ]


def _refused(plan: PeoplePlan, language: str) -> list[tuple[str, ...]]:
    told: list[Refused | Remark] = [*plan.refused, *plan.remarks]
    rows = {row.line: row for row in plan.table.rows}
    out: list[tuple[str, ...]] = []
    for each in sorted(told, key=lambda each: each.line):
        row = rows.get(each.line)
        number = row.staff_no if row else getattr(each, "staff_no", "")
        why = error_text(AppError(each.code, **each.params), language)
        out.append((str(each.line), number, _name_of(row.facts) if row else "", why))
    return out


def _name_of(facts: Mapping[str, Any]) -> str:
    return facts.get("name_zh") or facts.get("name_en") or ""


def _tells(name: str, facts: Mapping[str, Any]) -> bool:
    if name == "name_en":
        return bool(facts.get("name_zh") and facts.get(name))
    return name not in ("name_zh", "staff_no") and bool(facts.get(name))


def _fact(name: str, value: Any, language: str) -> str:
    if name == "department":
        return str(value)
    said = _said(_FACTS[name])
    return said if name == "vip" else named(said, str(value), language)


def _value(name: str, value: Any) -> str:
    if name == "vip":
        return "✓" if value else "–"
    return str(value) if value else "–"


def _said(text: str) -> str:
    return QCoreApplication.translate("PeopleImport", text)
