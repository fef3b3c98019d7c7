"""What a quick action says: nothing, a reply or a note, in both languages, with variables."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.quick_actions import Words
from desktop.domain.vocabulary import MessageKind
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.segmented import SegmentedControl

_NONE = "none"
_EXAMPLES = ("{称呼|您好}", "{call|there}", "{短号}", "{short}")


class WordsPart(QWidget):
    """`changed` follows each change; the texts are hidden while nothing is said."""

    changed = Signal()

    def __init__(self, words: Words | None) -> None:
        super().__init__()
        self._kind = SegmentedControl(
            self.tr("What is said"),
            [
                (_NONE, self.tr("Nothing")),
                (MessageKind.REPLY.name, self.tr("Reply")),
                (MessageKind.NOTE.name, self.tr("Note")),
            ],
        )
        self.zh, self.en = GrowingText(2, 6), GrowingText(2, 6)
        self._texts = QWidget()
        self._kind.setObjectName("quick_kind")
        self.zh.setObjectName("quick_text_zh")
        self.en.setObjectName("quick_text_en")
        self._build()
        if words is not None:
            self.zh.setPlainText(words.text.zh)
            self.en.setPlainText(words.text.en)
        self._kind.choose(_NONE if words is None else words.kind.name)
        self._show()
        self._kind.chosen.connect(lambda _kind: self._show())
        for text in (self.zh, self.en):
            text.textChanged.connect(self.changed)

    def words(self) -> Words | None:
        """Return what is said, None for nothing."""
        kind = self._kind.choice()
        if kind == _NONE:
            return None
        text = Bilingual(self.zh.toPlainText().strip(), self.en.toPlainText().strip())
        return Words(MessageKind[kind], text)

    def _build(self) -> None:
        inner = QVBoxLayout(self._texts)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(Field(self.tr("In Chinese"), self.zh))
        inner.addWidget(Field(self.tr("In English"), self.en))
        told = self.tr(
            "Said in the requester's language, with the variables of scripts; behind a bar stands"
            " what is said where nothing is known: {example}"
        ).format(example=" · ".join(_EXAMPLES))
        inner.addWidget(label(told, "note", "muted", wrap=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._kind)
        column.addWidget(self._texts)

    def _show(self) -> None:
        self._texts.setVisible(self._kind.choice() != _NONE)
        self.changed.emit()
