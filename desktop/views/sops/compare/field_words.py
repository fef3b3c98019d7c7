"""The parts of a step or head in words: names of fields, values as lines in one language."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.records import (
    Branch,
    CountsFrom,
    Escalation,
    Lead,
    MustAsk,
    Sop,
    Target,
    Way,
)
from desktop.domain.vocabulary import ListName
from desktop.qtkit.formats import format_duration
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.desk import Desk

TEXTS = frozenset(
    {"title", "body", "done_when", "mistakes", "question", "purpose", "applies", "not_for", "kept"}
)
_NAMES = {
    "title": QT_TRANSLATE_NOOP("FieldWords", "Title"),
    "body": QT_TRANSLATE_NOOP("FieldWords", "Action"),
    "stage": QT_TRANSLATE_NOOP("FieldWords", "Stage"),
    "role": QT_TRANSLATE_NOOP("FieldWords", "Role"),
    "tools": QT_TRANSLATE_NOOP("FieldWords", "Tools"),
    "templates": QT_TRANSLATE_NOOP("FieldWords", "Forms"),
    "scripts": QT_TRANSLATE_NOOP("FieldWords", "Scripts"),
    "target": QT_TRANSLATE_NOOP("FieldWords", "Target time"),
    "must_ask": QT_TRANSLATE_NOOP("FieldWords", "Must ask"),
    "done_when": QT_TRANSLATE_NOOP("FieldWords", "Done when"),
    "mistakes": QT_TRANSLATE_NOOP("FieldWords", "Common mistakes"),
    "question": QT_TRANSLATE_NOOP("FieldWords", "Question"),
    "branches": QT_TRANSLATE_NOOP("FieldWords", "Branches"),
    "then": QT_TRANSLATE_NOOP("FieldWords", "Then"),
    "escalation": QT_TRANSLATE_NOOP("FieldWords", "Escalation"),
    "waits": QT_TRANSLATE_NOOP("FieldWords", "Waits"),
    "purpose": QT_TRANSLATE_NOOP("FieldWords", "Purpose"),
    "applies": QT_TRANSLATE_NOOP("FieldWords", "Applies to"),
    "not_for": QT_TRANSLATE_NOOP("FieldWords", "Not for"),
    "knock_outs": QT_TRANSLATE_NOOP("FieldWords", "Knock-outs"),
    "first_contact": QT_TRANSLATE_NOOP("FieldWords", "Ended by the 1st line"),
    "languages": QT_TRANSLATE_NOOP("FieldWords", "Languages"),
    "kept": QT_TRANSLATE_NOOP("FieldWords", "Kept text"),
}
_WAYS = {
    Way.NEXT: QT_TRANSLATE_NOOP("FieldWords", "next step"),
    Way.STOP: QT_TRANSLATE_NOOP("FieldWords", "end"),
}
_LISTS = {
    "stage": ListName.STAGE,
    "role": ListName.ROLE,
    "tools": ListName.TOOL,
    "templates": ListName.TEMPLATE,
}
ARROW = " → "


def say(text: str) -> str:
    """Return a text of this file in the language of the screen."""
    return QCoreApplication.translate("FieldWords", text)


def field_name(name: str) -> str:
    """Return what a field is called."""
    return say(_NAMES[name])


class FieldWords:
    """Puts the values of one text into words; `language` is the one that is compared."""

    def __init__(self, desk: Desk, text: Sop, language: str) -> None:
        self._desk, self._text, self.language = desk, text, language

    def lines(self, name: str, value: Any) -> list[str]:
        """Return a value as lines; nothing for an empty one."""
        if isinstance(value, Bilingual):
            return [line for line in self._in(value).splitlines() if line.strip()]
        if name == "kept":
            return [line for line in str(value).splitlines() if line.strip()]
        if isinstance(value, Target):
            return self._target(value)
        if isinstance(value, tuple) and not hasattr(value, "_fields"):
            return [self._one(name, each) for each in value]
        said = self._one(name, value)
        return [said] if said else []

    def text(self, value: Bilingual | str) -> str:
        """Return a long text in the language compared."""
        return value if isinstance(value, str) else self._in(value)

    def _in(self, value: Bilingual) -> str:
        return value.zh if self.language == "zh" else value.en

    def _one(self, name: str, value: Any) -> str:
        makers: tuple[tuple[type, Callable[[Any], str]], ...] = (
            (MustAsk, lambda item: self._in(item.text)),
            (Branch, self._branch),
            (Lead, self._lead),
            (Escalation, self._escalation),
            (Bilingual, self._in),
            (bool, lambda on: say(QT_TRANSLATE_NOOP("FieldWords", "yes")) if on else ""),
            (int, lambda number: f"{number}%" if number else ""),
        )
        for kind, make in makers:
            if isinstance(value, kind):
                return make(value)
        return self._listed(name, str(value)) if value else ""

    def _listed(self, name: str, code: str) -> str:
        which = _LISTS.get(name)
        item = self._desk.my.directory.by_code(which, code) if which else None
        return item.name.text(self._desk.language) if item else code

    def _target(self, target: Target) -> list[str]:
        out = [self._minutes(target.minutes)] if target.minutes else []
        out += [f"P{number} {self._minutes(minutes)}" for number, minutes in target.by_priority]
        if out and target.counts_from is CountsFrom.CREATION:
            since = say(QT_TRANSLATE_NOOP("FieldWords", "{time} (from creation)"))
            out[0] = since.format(time=out[0])
        return out

    def _minutes(self, minutes: int) -> str:
        return format_duration(minutes * 60, self._desk.language)

    def _lead(self, lead: Lead) -> str:
        if lead.way is Way.STEP:
            at = self._text.position(lead.step)
            gone = say(QT_TRANSLATE_NOOP("FieldWords", "a step that is not there"))
            numbered = say(QT_TRANSLATE_NOOP("FieldWords", "step {number}"))
            title = self._in(self._text.steps[at].title) if at >= 0 else ""
            return f"{numbered.format(number=at + 1)} {title}".strip() if at >= 0 else gone
        if lead.way is Way.ESCALATE:
            escalate = say(QT_TRANSLATE_NOOP("FieldWords", "escalate to {role}"))
            return escalate.format(role=self._listed("role", lead.role))
        if lead.way is Way.DOCUMENT:
            return lead.document
        return say(_WAYS[lead.way])

    def _branch(self, branch: Branch) -> str:
        note = self._in(branch.note)
        return ARROW.join(filter(None, (self._in(branch.label), note, self._lead(branch.lead))))

    def _escalation(self, escalation: Escalation) -> str:
        after = say(QT_TRANSLATE_NOOP("FieldWords", "after {time} to {role}"))
        said = after.format(
            time=self._minutes(escalation.after_minutes),
            role=self._listed("role", escalation.role),
        )
        note = self._in(escalation.note)
        return f"{said} · {note}" if note else said
