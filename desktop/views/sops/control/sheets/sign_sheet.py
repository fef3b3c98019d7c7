"""The sheet of a reader: what is signed, by whom, with one key."""

from PySide6.QtWidgets import QWidget

from desktop.qtkit.widgets.labels import label
from desktop.services.documents.opened import OpenDocument
from desktop.views.desk import Desk
from desktop.views.sheet import Sheet
from desktop.views.sops.control.names import Names, version_name

_SIZE = (460, 290)


class SignSheet(Sheet):
    """Title, version and date of what was read; Enter signs."""

    def __init__(self, desk: Desk, opened: OpenDocument, parent: QWidget) -> None:
        super().__init__(parent, _SIZE)
        self.name(self.tr("Read and sign"), self.tr("Sign"))
        self.setObjectName("sign_sheet")
        names, version, language = Names(desk), opened.version, desk.language
        title = f"{opened.row.code} {version.title.text(language)}"
        since = self.tr("{version} ({label}), in force since {day}").format(
            version=version_name(version), label=version.label, day=names.day(version.effective_at)
        )
        mine = self.tr("I, {name}, have read this version and will work by it.")
        for text, role in (
            (title, "section"),
            (since, "body"),
            (version.changed.text(language), "body"),
            (mine.format(name=names.person(desk.session.person)), "strong"),
        ):
            if text:
                self.add(label(text, role, wrap=True))
        self.act.set_keys("⏎")
        self.takes_enter = True
        self.act.setFocus()
