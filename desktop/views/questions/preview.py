"""A question as a trainee sees it; with the key on, what is right and what it is worth."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPixmap, QTextDocumentFragment
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.questions.bank import Review
from desktop.domain.questions.case import Case
from desktop.domain.questions.wording import Markup, Wording
from desktop.domain.vocabulary import ListName
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.widgets.richtext import RichText
from desktop.services.training.words import problem_text
from desktop.views.questions.body_lines import Line, lines
from desktop.views.questions.state import BankState, Looked
from desktop.views.questions.words import kind_word, standing_word
from desktop.views.scrolling import ReadingArea

_PICTURE = 300


class Preview(QWidget):
    """`step_wanted` carries document and step of the SOP a question comes from."""

    step_wanted = Signal(int, str)

    def __init__(self, state: BankState) -> None:
        super().__init__()
        self._state = state
        self._code, self._facts = label("", "heading"), label("", "meta", "muted", wrap=True)
        self._version, self._key = Button("", "ghost"), Button("", icon="lock", keys="K")
        self._holder = QWidget()
        self._body = QVBoxLayout(self._holder)
        self._area = ReadingArea(self._holder)
        self._build()
        state.looked_changed.connect(self.show_looked)
        self._key.clicked.connect(lambda on: state.show_key(with_key=bool(on)))
        self._version.clicked.connect(lambda _on: self._offer_versions())
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("question_preview")
        set_look(self, "surface", "surface")
        self._key.setObjectName("question_key")
        self._version.setObjectName("question_version")
        self._key.setCheckable(True)
        for part in (self._key, self._version):
            part.set_height("control_row")
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 12, 4)
        head.setSpacing(8)
        head.addWidget(self._code)
        head.addWidget(self._version)
        head.addStretch(1)
        head.addWidget(self._key)
        facts = QVBoxLayout()
        facts.setContentsMargins(16, 0, 12, 8)
        facts.addWidget(self._facts)
        self._body.setContentsMargins(14, 4, 14, 14)
        self._body.setSpacing(8)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(facts)
        column.addWidget(self._area, 1)
        self.setFocusProxy(self._area)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Preview of the question"))
        self._area.setAccessibleName(self.tr("Preview of the question"))
        self.show_looked()

    def show_looked(self) -> None:
        """Show the question that is looked at."""
        looked, with_key = self._state.looked, self._state.with_key
        while (item := self._body.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        self._key.setText(self.tr("Hide the key") if with_key else self.tr("Show the key"))
        self._key.setChecked(with_key)
        for part in (self._key, self._version):
            part.setVisible(looked is not None)
        if looked is None:
            self._code.setText("")
            self._facts.setText(self.tr("Choose a question."))
            return
        self._show_head(looked)
        self._show_notes(looked)
        self._show_text(looked)
        language = self._state.desk.language
        for line in lines(looked.kept.question.body, language, self._name):
            if with_key or not line.only_key:
                self._body.addWidget(self._line(line, with_key=with_key))
        general = looked.kept.question.general
        if with_key and not general.is_empty:
            self._body.addWidget(label(general.text(language), "meta", "text2", wrap=True))
        self._show_source(looked)
        self._body.addStretch(1)

    def _show_head(self, looked: Looked) -> None:
        kept = looked.kept
        self._code.setText(kept.code)
        said = self.tr("Version {number} of {newest}")
        self._version.setText(said.format(number=kept.number, newest=kept.newest))
        self._version.setEnabled(kept.newest > 1)
        marks = self.tr("worth {marks}").format(marks=f"{kept.question.marks:g}")
        words = [kind_word(kept.question.kind), standing_word(kept.standing), marks]
        words += [kept.question.category, " ".join(f"#{tag}" for tag in kept.question.tags)]
        if kept.difficulty:
            words.append(self.tr("difficulty {level} of 5").format(level=kept.difficulty))
        self._facts.setText(" · ".join(filter(None, words)))

    def _show_notes(self, looked: Looked) -> None:
        language = self._state.desk.language
        notes = [problem_text(each, language) for each in looked.problems]
        if looked.kept.review is not None:
            gone = self.tr("Its step is gone. Retire it, or approve it again.")
            new = self.tr("Its step says something else now. Look at it, and approve it again.")
            notes.append(gone if looked.kept.review is Review.GONE else new)
        for note in notes:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(IconLabel("warning", "amber"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(note, "meta", "amber", wrap=True), 1)
            self._body.addWidget(line)

    def _show_text(self, looked: Looked) -> None:
        question, language = looked.kept.question, self._state.desk.language
        self._body.addWidget(_worded(question.text, language, "strong"))
        body = question.body
        if isinstance(body, Case):
            said = Card()
            said.body.addWidget(label(body.customer.text(language), "body", wrap=True))
            if not body.tone.is_empty:
                said.body.addWidget(label(body.tone.text(language), "meta", "muted", wrap=True))
            self._body.addWidget(said)
        for name, data in looked.pictures.items():
            self._body.addWidget(_picture(name, data))

    def _show_source(self, looked: Looked) -> None:
        source = looked.source
        if source is None:
            return
        title = source.title.text(self._state.desk.language)
        step = Button(f"{source.code} · {title}", icon="sops")
        step.setObjectName("question_source")
        step.set_height("control_row")
        step.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        step.setMinimumWidth(1)
        step.clicked.connect(lambda _on: self.step_wanted.emit(source.document, source.step))
        self._body.addWidget(step)

    def _line(self, line: Line, *, with_key: bool) -> QWidget:
        if line.is_head:
            return label(line.text, "section")
        shown = QWidget()
        row = QHBoxLayout(shown)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        icon, tone = ("check", "green") if line.right and with_key else ("dash", "muted")
        row.addWidget(IconLabel(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(line.text, "body", wrap=True))
        if with_key and line.key:
            words.addWidget(label(line.key, "meta", "green" if line.right else "text2", wrap=True))
        row.addLayout(words, 1)
        return shown

    def _offer_versions(self) -> None:
        looked = self._state.looked
        if looked is None:
            return
        menu = QMenu(self)
        menu.setObjectName("question_versions")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        key = looked.kept.key
        for number in range(looked.kept.newest, 0, -1):
            act = menu.addAction(self.tr("Version {number}").format(number=number))
            act.setCheckable(True)
            act.setChecked(number == looked.kept.number)
            act.triggered.connect(lambda _on, number=number: self._state.look(key, number))
        menu.popup(self._version.mapToGlobal(self._version.rect().bottomLeft()))

    def _name(self, name: ListName, code: str) -> str:
        known = self._state.desk.my.directory.by_code(name, code) if code else None
        return known.name.text(self._state.desk.language) if known is not None else code


def _worded(said: Wording, language: str, role: str) -> QWidget:
    text = said.text(language)
    if said.markup is Markup.HTML:
        # Only the words: what others wrote is not laid out here.
        text = QTextDocumentFragment.fromHtml(text).toPlainText()
    if said.markup is not Markup.MARKDOWN:
        return label(text, role, wrap=True)
    shown = RichText()
    shown.show_markdown(text)
    return shown


def _picture(name: str, data: bytes) -> QWidget:
    shown, pixmap = QLabel(), QPixmap()
    shown.setAccessibleName(name)
    if pixmap.loadFromData(data):
        wide = min(pixmap.width(), current_theme().px(_PICTURE))
        smooth = Qt.TransformationMode.SmoothTransformation
        shown.setPixmap(pixmap.scaledToWidth(wide, smooth))
    else:
        shown.setText(name)
    return shown
