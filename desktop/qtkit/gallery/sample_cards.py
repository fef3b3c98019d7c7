"""Marks with their words, the type scale, keys and people, the colours by token."""

from PySide6.QtWidgets import QHBoxLayout

from desktop.qtkit.gallery.samples import MarkSample, Swatches, mark_rows
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.avatar import Avatar
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.keycap import StatusKeys
from desktop.qtkit.widgets.labels import ElidedLabel, label


class MarkCard(Card):
    """Priority, status and promise: colour, shape and word."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Priority · status · SLA (colour + shape + text)"))
        for samples in mark_rows():
            row = QHBoxLayout()
            row.setSpacing(14)
            for sample in samples:
                row.addWidget(MarkSample(sample))
            row.addStretch(1)
            self.body.addLayout(row)


class TypeCard(Card):
    """The roles of texts with size and line."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Type"))
        names = {
            "display": self.tr("Display"),
            "title": self.tr("Title"),
            "heading": self.tr("Heading"),
            "section": self.tr("Section"),
            "quote": self.tr("Quote"),
            "body": self.tr("Body: intake, triage, diagnosis"),
            "meta": self.tr("Meta"),
            "note": self.tr("Note"),
        }
        theme = current_theme()
        for roles in (
            ("display", "title", "heading", "section"),
            ("quote", "body", "meta", "note"),
        ):
            row = QHBoxLayout()
            row.setSpacing(20)
            for name in roles:
                role = theme.role(name)
                said = f"{names[name]} {role.size}/{role.line(theme.language)}"
                row.addWidget(label(said, name, "text2" if name in ("meta", "note") else ""))
            row.addStretch(1)
            self.body.addLayout(row)


class KeyCard(Card):
    """Keys, people, and a text that is too long."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Keys and people"))
        row = QHBoxLayout()
        row.setSpacing(10)
        for name, key in (("罗斌", "p1"), ("Tian Xiaohe", "p2"), ("", "")):
            row.addWidget(Avatar(name, key))
        long = self.tr("A long text ends in dots where it is too narrow")
        row.addWidget(ElidedLabel(long * 3), 1)
        keys = StatusKeys()
        keys.show_keys(
            [("J K", self.tr("move")), ("Enter", self.tr("open")), ("?", self.tr("keys"))]
        )
        row.addWidget(keys)
        self.body.addLayout(row)


class TokenCard(Card):
    """The colours by token."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Tokens"))
        self.body.addWidget(Swatches())
