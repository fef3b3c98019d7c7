"""Matching: beside each stem a choice among all matches, found by its letter."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.exams.shown import shown
from desktop.domain.questions.bodies import Matching
from desktop.domain.questions.responses import Matched, Response
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.labels import label
from desktop.views.exams.asked.asked import LETTERS, Asked, Given
from desktop.views.exams.asked.wording import Statement, plain_words

_LETTERS_SHOWN, _LEAST = 18, 220


class MatchingAsked(Asked):
    """The matches stand in the order of this attempt, distractors among them."""

    def __init__(self, given: Given) -> None:
        super().__init__(given)
        body = given.question.body
        assert isinstance(body, Matching)  # noqa: S101 - made for this kind only
        self._body = body
        self._stems = [at for at, pair in enumerate(body.pairs) if not pair.stem.is_empty]
        self._boxes: dict[int, ComboBox] = {}
        self._build(shown(body, given.seed))

    @override
    def response(self) -> Response:
        chosen = tuple(
            self._boxes[at].currentData() if at in self._boxes else None
            for at in range(len(self._body.pairs))
        )
        return Matched(chosen) if any(each is not None for each in chosen) else None

    @override
    def first(self) -> QWidget | None:
        boxes = list(self._boxes.values())
        return next((box for box in boxes if box.currentIndex() < 0), boxes[0] if boxes else None)

    def _build(self, order: tuple[int, ...]) -> None:
        given = self.given
        before = given.response.pairs if isinstance(given.response, Matched) else ()
        words = [plain_words(self._body.pairs[at].match, given.language) for at in order]
        hint = label(self.tr("A letter chooses; Tab goes to the next one."), "meta", "muted")
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for row, at in enumerate(self._stems):
            stem = self._body.pairs[at].stem
            box = self._boxes[at] = ComboBox(self.tr("Choose…"))
            box.setObjectName("exam_match")
            box.setMinimumContentsLength(_LETTERS_SHOWN)
            box.setMinimumWidth(current_theme().px(_LEAST))
            box.setAccessibleName(plain_words(stem, given.language))
            for letter, text, place in zip(LETTERS, words, order, strict=False):
                box.addItem(f"{letter}  {text}", place)
            box.setCurrentIndex(box.findData(before[at]) if at < len(before) else -1)
            box.currentIndexChanged.connect(lambda _at: self.changed.emit())
            top = Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(Statement(stem, given.language, "body"), row, 0, top)
            grid.addWidget(box, row, 1, top)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.column.addWidget(hint)
        self.column.addLayout(grid)
