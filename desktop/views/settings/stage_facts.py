"""What one stage of the lifecycle says of itself, in both languages, kept when a field is left."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from desktop.domain.bilingual import Bilingual
from desktop.domain.lists import ListItem
from desktop.domain.stages import LONGEST_TARGET, TEXTS, StageFacts
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.spinbox import SpinBox
from desktop.views.settings.field_words import joined

_LANGUAGES = ("zh", "en")


class LeftText(GrowingText):
    """A growing text that tells when it was changed and is left."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__(least=1, most=4)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.document().isModified():
            self.left.emit()


class StageFactsCard(Card):
    """Shows one stage; `edited` tells its facts as they should be, `split_wanted` its division."""

    edited = Signal(object)
    split_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(state="current")
        self.setObjectName("stage_facts")
        self._facts = StageFacts()
        self._key = 0
        self._texts = {(name, lang): LeftText() for name in TEXTS for lang in _LANGUAGES}
        self._role = ComboBox()
        self._target = SpinBox(0, LONGEST_TARGET)
        self._split = Button(icon="structure")
        self._missing = label("", "meta", "amber", wrap=True)
        self._fields: dict[Any, Field] = {where: Field("", t) for where, t in self._texts.items()}
        self._fields["role"] = Field("", self._role)
        self._fields["target_minutes"] = Field("", self._target)
        self._build()
        self._connect()
        self.show_texts()

    def show_stage(
        self, item: ListItem, facts: StageFacts, roles: Sequence[ListItem], language: str
    ) -> None:
        """Show a stage; what is being typed just now stays."""
        other = item.key != self._key
        self._key, self._facts = item.key, facts
        self.set_title(item.name.text(language))
        for (name, lang), text in self._texts.items():
            if other or not text.document().isModified():
                text.setPlainText(getattr(getattr(facts, name), lang))
                text.document().setModified(False)
        self._role.clear()
        self._role.addItem("–", "")
        for role in roles:
            self._role.addItem(role.name.text(language), role.code)
        if facts.role and self._role.findData(facts.role) < 0:
            self._role.addItem(facts.role, facts.role)
        self._role.setCurrentIndex(self._role.findData(facts.role))
        if other or not self._target.hasFocus():
            self._target.setValue(facts.target_minutes or 0)
        names = {**self._names(), "role": self.tr("responsible role")}
        said = self.tr("Nothing is said yet about: {parts}.")
        self._missing.setText(
            said.format(parts=joined((names[part] for part in facts.missing), language))
        )
        self._missing.setVisible(bool(facts.missing))
        for field in self._fields.values():
            field.set_error("")

    def show_error(self, sentence: str) -> None:
        """Say what could not be kept; what was typed stays."""
        focused = next((f for f in self._fields.values() if f.control.hasFocus()), None)
        (focused or self._fields["role"]).set_error(sentence)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_texts()

    def show_texts(self) -> None:
        """Say everything in the language of the screen."""
        tongues = {"zh": self.tr("Chinese"), "en": self.tr("English")}
        titles = {
            "input": self.tr("Input: what comes in"),
            "output": self.tr("Output: what goes out"),
            "done": self.tr("Done when"),
        }
        for name, lang in self._texts:
            self._fields[name, lang].set_text(f"{titles[name]} · {tongues[lang]}")
        self._fields["role"].set_text(self.tr("Responsible role"))
        self._fields["target_minutes"].set_text(self.tr("Target, minutes"))
        self._target.setSpecialValueText(self.tr("none"))
        self._split.setText(self.tr("Split into two"))
        self._split.setToolTip(
            self.tr("Adds a stage behind this one that takes over its output and its end.")
        )

    def _names(self) -> dict[str, str]:
        return {
            "input": self.tr("input"),
            "output": self.tr("output"),
            "done": self.tr("when it is done"),
        }

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        for row, name in enumerate(TEXTS):
            for column, lang in enumerate(_LANGUAGES):
                self._texts[name, lang].setObjectName(f"stage_{name}_{lang}")
                grid.addWidget(self._fields[name, lang], row, column, Qt.AlignmentFlag.AlignTop)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        self._role.setObjectName("stage_role")
        self._target.setObjectName("stage_target")
        self._split.setObjectName("stage_split")
        self._role.setMinimumContentsLength(10)
        foot = QHBoxLayout()
        foot.setSpacing(14)
        foot.addWidget(self._fields["role"], 2)
        foot.addWidget(self._fields["target_minutes"], 1)
        foot.addStretch(3)
        foot.addWidget(self._split)
        self.body.addLayout(grid)
        self.body.addLayout(foot)
        self.body.addWidget(self._missing)

    def _connect(self) -> None:
        for (name, lang), text in self._texts.items():
            text.left.connect(lambda n=name, at=lang, t=text: self._typed(n, at, t))
        self._role.activated.connect(lambda _: self._tell(role=self._role.currentData()))
        self._target.editingFinished.connect(
            lambda: self._tell(target_minutes=self._target.value() or None)
        )
        self._split.clicked.connect(lambda _: self.split_wanted.emit())

    def _typed(self, name: str, lang: str, text: LeftText) -> None:
        text.document().setModified(False)
        old: Bilingual = getattr(self._facts, name)
        self._tell(**{name: old._replace(**{lang: text.toPlainText()})})

    def _tell(self, **parts: Any) -> None:
        wanted = self._facts._replace(**parts)
        if wanted != self._facts:
            self._facts = wanted
            self.edited.emit(wanted)
