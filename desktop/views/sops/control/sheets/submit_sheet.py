"""The sheet that hands a draft to its reviewers: what changed, why, who is asked, which label."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.revisions import next_label
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.labels import label
from desktop.services.documents.control import Submission
from desktop.services.documents.opened import OpenDocument
from desktop.views.desk import Desk
from desktop.views.sheet import Sheet
from desktop.views.sops.control.names import version_name
from desktop.views.sops.control.sheets.problem_list import ProblemList
from desktop.views.sops.control.sheets.reviewers_box import ReviewersBox

_SIZE = (620, 560)


class SubmitSheet(Sheet):
    """`given` carries the submission; warnings are listed and do not hinder."""

    given = Signal(object)
    step_wanted = Signal(str)

    def __init__(self, desk: Desk, opened: OpenDocument, parent: QWidget) -> None:
        super().__init__(parent, _SIZE)
        self._desk, self._opened = desk, opened
        self._say_title()
        self.setObjectName("submit_sheet")
        self._zh, self._en = GrowingText(1, 4), GrowingText(1, 4)
        self._why = GrowingText(1, 4)
        self._reviewers = ReviewersBox(desk, (opened.version.author,))
        self._minor = CheckBox(self.tr("Minor edit: nobody has to sign anew"))
        self._label = label("", "meta", "muted", wrap=True)
        self._build()
        self._fill()
        self.acted.connect(lambda: self.given.emit(self.submission()))

    def submission(self) -> Submission:
        """Return what was filled in."""
        return Submission(
            tuple(self._reviewers.chosen),
            Bilingual(self._zh.toPlainText().strip(), self._en.toPlainText().strip()),
            self._why.toPlainText().strip(),
            self._minor.isChecked(),
        )

    def _say_title(self) -> None:
        opened = self._opened
        name = f"{opened.row.code} {opened.text.head.title.text(self._desk.language)}"
        title = self.tr("Submit {version} for review · {name}")
        version = version_name(opened.version)
        self.name(title.format(version=version, name=name), self.tr("Submit for review"))

    def _build(self) -> None:
        self.add(Field(self.tr("What changed (Chinese)"), self._zh))
        self.add(Field(self.tr("What changed (English)"), self._en))
        self.add(Field(self.tr("Why"), self._why))
        self.add(Field(self.tr("Reviewers"), self._reviewers))
        self.add(self._minor)
        self.add(self._label)
        if self._opened.problems:
            problems = ProblemList(self._opened.problems, self._opened.text)
            problems.chosen.connect(self._go_to)
            self.add(label(self.tr("Worth a look before it goes out"), "meta_strong", "text2"))
            self.add(problems)
        for name, part in (
            *(("submit_zh", self._zh), ("submit_en", self._en), ("submit_why", self._why)),
            *(("submit_minor", self._minor), ("submit_label", self._label)),
        ):
            part.setObjectName(name)
        self.listen(self._zh, self._en, self._why, self._minor)
        self._minor.toggled.connect(lambda _on: self._show_label())
        self._reviewers.changed.connect(self._show_label)

    def _fill(self) -> None:
        version = self._opened.version
        self._zh.setPlainText(version.changed.zh)
        self._en.setPlainText(version.changed.en)
        self._why.setPlainText(version.reason)
        self._minor.setChecked(version.minor)
        self._minor.setVisible(self._before() != "")
        # Handed in again after a return: the same people know what it is about.
        self._reviewers.choose(list(dict.fromkeys(r.reviewer for r in self._opened.reviews)))
        self._show_label()
        (self._zh if self._desk.language == "zh" else self._en).setFocus()

    def _before(self) -> str:
        number = self._opened.version.number
        older = [version for version in self._opened.versions if version.number != number]
        return older[0].label if older else ""

    def _show_label(self) -> None:
        new = next_label(self._before(), minor=self._minor.isChecked())
        said = self.tr("It will be called {label}.").format(label=new)
        if self._before():
            said = self.tr("It will be called {label}, after {before}.").format(
                label=new, before=self._before()
            )
        if not self._reviewers.chosen:
            alone = self.tr("Nobody is asked to review: it goes straight to approval.")
            said = f"{said} {alone}"
        self._label.setText(said)

    def _go_to(self, step: str) -> None:
        self.reject()
        self.step_wanted.emit(step)
