"""What stands over a question: its number and standing, its labels, source, versions, problems."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.questions.bank import Standing
from desktop.domain.questions.checking import ODD
from desktop.models.question_words import (
    difficulty_word,
    kind_sign,
    review_word,
    standing_sign,
    table_word,
)
from desktop.qtkit.formats import format_when
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.banner import Banner
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.flow import Flow, wraps
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.signpill import SignPill
from desktop.qtkit.zone import local
from desktop.services.training.opened import OpenQuestion
from desktop.services.training.words import problem_text
from desktop.views.questions.preview.blocks import Column, marks_text, note
from desktop.views.questions.state import BankState

_LEAST_WIDE = 120


class SourceButton(Button):
    """Ends its words in dots where there is no room for them."""

    def __init__(self) -> None:
        super().__init__("", "ghost", icon="sops")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(_LEAST_WIDE), super().minimumSizeHint().height())


class TopLine(QWidget):
    """Stays where it is while the question is scrolled: number, kind, standing, the key."""

    def __init__(self, state: BankState) -> None:
        super().__init__()
        self._state = state
        self._number = label("", "heading")
        self._kind, self._standing = SignPill(), SignPill()
        self.key = Button("", icon="show", keys=" ")
        self._build()
        self._retranslate()

    def show_question(self, opened: OpenQuestion) -> None:
        """Show which question this is, and whether its key is shown."""
        kept = opened.kept
        self._number.setText(kept.code)
        kind, standing = kind_sign(kept.question.kind), standing_sign(kept.standing)
        self._kind.show_text(kind.word, "gray", kind.icon)
        self._standing.show_text(standing.word, standing.tone, standing.icon)
        self.key.setChecked(self._state.key_shown)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self._number.setProperty("data", "true")
        self._number.setObjectName("question_number")
        self.key.setObjectName("question_key")
        self.key.set_height("control_row")
        self.key.setCheckable(True)
        self.key.name_command("question.key")
        self.key.clicked.connect(lambda _on: self._state.desk.commands.run("question.key"))
        flow = Flow(self, gap=6)
        flow.setContentsMargins(16, 8, 12, 4)
        for part in (self._number, self._kind, self._standing):
            flow.addWidget(part)
        flow.add_end(self.key)
        wraps(self)

    def _retranslate(self) -> None:
        self.key.setText(self.tr("Show key"))


class QuestionHead(QWidget):
    """The version is a button that leads to older ones; the source one that opens its SOP."""

    def __init__(self, state: BankState) -> None:
        super().__init__()
        self._state = state
        self._facts = label("", "meta", "muted", wrap=True)
        self.source = SourceButton()
        self.version = Button("", "ghost", icon="clock")
        self.review = Banner()
        self._problems = Column(3)
        self._build()
        self._connect()

    def show_question(self, opened: OpenQuestion) -> None:
        """Show what is known of a question."""
        self._show_facts(opened)
        self._show_source(opened)
        self._show_version(opened)
        self._show_review(opened)
        self._show_problems(opened)

    def show_versions(self) -> None:
        """Offer the versions of the question."""
        opened = self._state.opened
        if opened is None:
            return
        menu = QMenu(self)
        menu.setObjectName("question_versions")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        session = self._state.desk.session
        for each in opened.versions:
            when = format_when(local(each.made_at), local(session.clock()), session.language)
            said = self.tr("Version {number}").format(number=each.number)
            act = menu.addAction(f"{said}\t{when}")
            act.setCheckable(True)
            act.setChecked(each.number == opened.kept.number)
            act.triggered.connect(partial(self._open, opened.kept.key, each.number))
        menu.popup(self.version.mapToGlobal(QPoint(0, self.version.height())))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._state.opened is not None:
            self.show_question(self._state.opened)

    def _build(self) -> None:
        self._facts.setProperty("data", "true")
        self._facts.setObjectName("question_facts")
        self.source.setProperty("data", "true")
        for button, name in ((self.source, "question_source"), (self.version, "question_version")):
            button.setObjectName(name)
            button.set_height("control_row")
        self.review.setObjectName("question_review")
        ways = QWidget()
        flow = Flow(ways, gap=4)
        flow.addWidget(self.source)
        flow.addWidget(self.version)
        wraps(ways)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._facts, ways, self.review, self._problems):
            column.addWidget(part)

    def _connect(self) -> None:
        self.version.clicked.connect(lambda _on: self.show_versions())
        self.source.clicked.connect(lambda _on: self.go_to_source())
        self.review.acted.connect(self._looked_at)

    def go_to_source(self) -> None:
        """Open the step that the question is about."""
        opened = self._state.opened
        if opened is not None and opened.source is not None:
            self._state.document_wanted.emit(opened.source.document, opened.source.step)

    def _show_facts(self, opened: OpenQuestion) -> None:
        question, kept = opened.question, opened.kept
        one = self.tr("Version {number}").format(number=kept.number)
        parts = (
            one if len(opened.versions) == 1 else "",
            self.tr("Marks: {marks}").format(marks=marks_text(question.marks)),
            difficulty_word(kept.difficulty),
            self._state.say_category(question.category),
            " ".join(question.tags),
        )
        self._facts.setText(" · ".join(filter(None, parts)))

    def _show_source(self, opened: OpenQuestion) -> None:
        source, about = opened.source, opened.kept.about
        self.source.setVisible(source is not None or bool(table_word(about.kind)))
        self.source.setEnabled(source is not None)
        if source is None:
            target = self._state.say_source(about.target)
            self.source.setText(f"{target} {table_word(about.kind)}".strip())
            return
        title = source.title.text(self._state.desk.language)
        said = self.tr("{code} · step {place} {title}") if source.place else "{code} {title}"
        self.source.setText(said.format(code=source.code, place=source.place, title=title))

    def _show_version(self, opened: OpenQuestion) -> None:
        kept = opened.kept
        said = self.tr("Version {number}").format(number=kept.number)
        if kept.number != kept.newest:
            said = self.tr("Version {number} of {newest}").format(
                number=kept.number, newest=kept.newest
            )
        self.version.setText(said)
        self.version.setVisible(len(opened.versions) > 1)

    def _show_review(self, opened: OpenQuestion) -> None:
        kept = opened.kept
        older = kept.number != kept.newest
        begun = 0 < opened.counted < kept.number
        self.review.setVisible(kept.review is not None or older or begun)
        if older:
            text = self.tr("This is an older version. Attempts that saw it keep it.")
            self.review.show_text(text, "blue", self.tr("Newest version"))
        elif kept.review is not None:
            text = self.tr("{why} since the question was made. Look whether it still holds.")
            act = "" if kept.standing is Standing.DRAFT else self.tr("Still right")
            self.review.show_text(text.format(why=review_word(kept.review)), "amber", act)
        elif begun:
            text = self.tr("A draft: version {number} is asked until this one is approved.")
            self.review.show_text(text.format(number=opened.counted), "blue")

    def _show_problems(self, opened: OpenQuestion) -> None:
        old = self._problems
        self._problems = Column(3)
        language = self._state.desk.language
        for problem in opened.problems:
            odd = problem in ODD
            tone, icon = ("amber", "warning") if odd else ("red", "error")
            self._problems.add(note(problem_text(problem, language), icon, tone))
        self._problems.setVisible(bool(opened.problems))
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(old, self._problems)
        old.hide()
        old.deleteLater()

    def _looked_at(self) -> None:
        opened = self._state.opened
        if opened is None:
            return
        key, code = opened.kept.key, opened.kept.code
        if opened.kept.number != opened.kept.newest:
            self._state.open(key)
            return
        self._state.act(
            lambda my: my.questions.approve([key]),
            lambda _: self.tr("{code} is still right").format(code=code),
        )

    def _open(self, key: int, number: int, _on: object = None) -> None:
        self._state.open(key, number)
