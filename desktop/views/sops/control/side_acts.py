"""The secondary acts on a version: which there are for whom, as a menu."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from desktop.domain.documents.states import State
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.icons import icon
from desktop.services.documents.opened import OpenDocument
from desktop.views.sops.control.deeds import Deeds
from desktop.views.sops.control.rules import Who, is_own, waiting_for

_SENT = frozenset({State.IN_REVIEW, State.APPROVED, State.SCHEDULED})


class SideAct(NamedTuple):
    """One entry: its id, words, icon, right, and what it does."""

    id: str
    text: str
    icon: str
    right: str
    run: Callable[[], object]


def side_acts(opened: OpenDocument, who: Who, deeds: Deeds) -> list[SideAct]:
    """Return what can be done beside the primary act, where the person has the right."""
    state, own = opened.version.state, is_own(opened, who)
    found: list[SideAct] = []
    if state in _SENT:
        word = (
            QT_TRANSLATE_NOOP("SideActs", "Withdraw …")
            if own
            else QT_TRANSLATE_NOOP("SideActs", "Return to the author …")
        )
        found.append(
            SideAct(
                "return", word, "undo", "document.return", lambda: deeds.send_back(opened, own=own)
            )
        )
    if state is State.DRAFT:
        found.append(_act("discard", "remove", "document.discard", lambda: deeds.discard(opened)))
    if state is State.EFFECTIVE:
        found += _upkeep(opened, deeds)
    if (state is State.IN_REVIEW and waiting_for(opened)) or (
        state is State.EFFECTIVE and opened.sign_off.missing
    ):
        found.append(_act("remind", "bell", "document.comment", lambda: deeds.remind(opened)))
    return [each for each in found if who.may(each.right)]


def fill_menu(menu: QMenu, opened: OpenDocument, who: Who, deeds: Deeds) -> None:
    """Put the secondary acts into a menu."""
    for each in side_acts(opened, who, deeds):
        action = menu.addAction(icon(each.icon), QCoreApplication.translate("SideActs", each.text))
        action.setObjectName(f"control_{each.id}")
        action.triggered.connect(lambda _on, run=each.run: run())


_WORDS = {
    "discard": QT_TRANSLATE_NOOP("SideActs", "Give up the draft"),
    "reviewed": QT_TRANSLATE_NOOP("SideActs", "Reviewed: still right"),
    "ask_review": QT_TRANSLATE_NOOP("SideActs", "Ask for a review …"),
    "revise": QT_TRANSLATE_NOOP("SideActs", "Revise"),
    "retire": QT_TRANSLATE_NOOP("SideActs", "Retire …"),
    "remind": QT_TRANSLATE_NOOP("SideActs", "Copy a reminder"),
}


def _act(name: str, icon_name: str, right: str, run: Callable[[], object]) -> SideAct:
    return SideAct(name, _WORDS[name], icon_name, right, run)


def _upkeep(opened: OpenDocument, deeds: Deeds) -> list[SideAct]:
    revise = _act("revise", "edit", "document.revise", deeds.revise)
    return [
        *([] if opened.row.on_way else [revise]),
        _act("reviewed", "check", "document.reviewed", lambda: deeds.mark_reviewed(opened)),
        _act("ask_review", "bell", "document.ask_review", lambda: deeds.ask_review(opened)),
        _act("retire", "none", "document.retire", lambda: deeds.retire(opened)),
    ]
