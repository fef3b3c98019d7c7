"""What the lists of a workspace are called, what their kinds mean, and what a page says of them."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.bilingual import Bilingual
from desktop.domain.vocabulary import ListName
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

_KINDS = {
    "new": QT_TRANSLATE_NOOP("ListWords", "new"),
    "triage": QT_TRANSLATE_NOOP("ListWords", "being triaged"),
    "working": QT_TRANSLATE_NOOP("ListWords", "in progress"),
    "waiting_requester": QT_TRANSLATE_NOOP("ListWords", "waits for the requester"),
    "waiting_vendor": QT_TRANSLATE_NOOP("ListWords", "waits for a vendor"),
    "waiting_approval": QT_TRANSLATE_NOOP("ListWords", "waits for approval"),
    "waiting_other": QT_TRANSLATE_NOOP("ListWords", "waits for something else"),
    "resolved": QT_TRANSLATE_NOOP("ListWords", "resolved"),
    "closed": QT_TRANSLATE_NOOP("ListWords", "closed"),
    "void": QT_TRANSLATE_NOOP("ListWords", "void"),
    "incident": QT_TRANSLATE_NOOP("ListWords", "incident"),
    "request": QT_TRANSLATE_NOOP("ListWords", "service request"),
    "question": QT_TRANSLATE_NOOP("ListWords", "question"),
    "complaint": QT_TRANSLATE_NOOP("ListWords", "complaint"),
}
_HINTS = {
    ListName.SERVICE_TYPE: QT_TRANSLATE_NOOP(
        "ListWords", "What a ticket is about. Each type has a form of its own."
    ),
    ListName.CATEGORY: QT_TRANSLATE_NOOP(
        "ListWords", "Two levels. Alt + Right sets an entry in below the one above it."
    ),
    ListName.STATUS: QT_TRANSLATE_NOOP(
        "ListWords", "Names are yours; the meaning decides whether a ticket is open and waits."
    ),
    ListName.CHANNEL: QT_TRANSLATE_NOOP("ListWords", "How a request reached the desk."),
    ListName.TEAM: QT_TRANSLATE_NOOP("ListWords", "Who works together on tickets."),
    ListName.PLACE: QT_TRANSLATE_NOOP(
        "ListWords", "Sites, buildings, floors, rooms: as deep as you need."
    ),
    ListName.CUSTOMER_GROUP: QT_TRANSLATE_NOOP(
        "ListWords", "Groups of people who ask; agreements can be made for them."
    ),
    ListName.STAGE: QT_TRANSLATE_NOOP(
        "ListWords", "The steps of every ticket. Rename, move, add or split them as you work."
    ),
    ListName.ROLE: QT_TRANSLATE_NOOP(
        "ListWords", "Who does a step of an SOP and answers for a stage."
    ),
    ListName.TOOL: QT_TRANSLATE_NOOP("ListWords", "What a step is done with."),
    ListName.TEMPLATE: QT_TRANSLATE_NOOP(
        "ListWords", "Sheets to fill in or print. Their columns stand under Forms and fields."
    ),
}


class ListPage(NamedTuple):
    """A list with a page of its own."""

    name: ListName
    title: Bilingual
    icon: str


LISTS = (
    ListPage(ListName.SERVICE_TYPE, Bilingual("服务类型", "Service types"), "structure"),
    ListPage(ListName.CATEGORY, Bilingual("类别", "Categories"), "folder"),
    ListPage(ListName.STATUS, Bilingual("状态", "Statuses"), "pending"),
    ListPage(ListName.STAGE, Bilingual("环节", "Lifecycle"), "process"),
    ListPage(ListName.ROLE, Bilingual("角色", "Roles"), "assign"),
    ListPage(ListName.TOOL, Bilingual("工具", "Tools"), "technician"),
    ListPage(ListName.TEMPLATE, Bilingual("模板", "Templates"), "template"),
    ListPage(ListName.CHANNEL, Bilingual("渠道", "Channels"), "chat"),
    ListPage(ListName.TEAM, Bilingual("团队", "Teams"), "people"),
    ListPage(ListName.PLACE, Bilingual("地点", "Places"), "place"),
    ListPage(ListName.CUSTOMER_GROUP, Bilingual("客户群", "Customer groups"), "handover"),
)


def kind_word(kind: str) -> str:
    """Return what a kind of entry means; empty for none."""
    return QCoreApplication.translate("ListWords", _KINDS[kind]) if kind in _KINDS else kind


def list_hint(name: ListName) -> str:
    """Return the sentence on top of a list's page."""
    return QCoreApplication.translate("ListWords", _HINTS[name])
