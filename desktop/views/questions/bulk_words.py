"""What a change of many questions would do, did, or why one refuses, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop.domain.bulk import Difference, Refusal
from desktop.domain.errors import AppError
from desktop.domain.questions.bank import About, AboutKind, code_of
from desktop.domain.questions.bulk import Turn
from desktop.models.question_words import difficulty_word, standing_sign, table_word
from desktop.views.questions.state import BankState


class BulkWords(QObject):
    """Categories and stages are said in the language of the screen."""

    def __init__(self, state: BankState) -> None:
        super().__init__(state)
        self._state, self._desk = state, state.desk

    def counts(self, changes: int, unchanged: int, refused: int) -> str:
        """Return how many would change, are so already, or refuse."""
        said = [self.tr("%n would change", "", changes)]
        if unchanged:
            said.append(self.tr("%n so already", "", unchanged))
        if refused:
            said.append(self.tr("%n cannot change", "", refused))
        return " · ".join(said)

    def ended(
        self,
        done: Sequence[int],
        unchanged: Sequence[int],
        refused: Sequence[Refusal],
        left: Sequence[int],
    ) -> str:
        """Return how many changed, were so already, refused, or were not come to."""
        said = [self.tr("%n changed", "", len(done))]
        if unchanged:
            said.append(self.tr("%n so already", "", len(unchanged)))
        if refused:
            said.append(self.tr("%n cannot change", "", len(refused)))
        if left:
            said.append(self.tr("%n not come to", "", len(left)))
        return " · ".join(said)

    def refusal(self, each: Refusal) -> str:
        """Return why a question refuses."""
        return f"{code_of(each.key)}  {self._desk.sentence(AppError(each.code, **each.params))}"

    def difference(self, each: Difference) -> str:
        """Return one difference: what, from what, to what."""
        name = {
            "category": self.tr("Category"),
            "tags": self.tr("Tags"),
            "difficulty": self.tr("Difficulty"),
            "about": self.tr("Belongs to"),
            "standing": self.tr("Standing"),
        }[each.field]
        before, after = (self._value(each.field, value) for value in each[1:])
        return f"{name}: {before or '–'} → {after or '–'}"

    def _value(self, field: str, value: object) -> str:
        if isinstance(value, About):
            return self._about(value)
        if field == "category":
            return self._state.say_category(str(value))
        if field == "tags" and isinstance(value, tuple):
            return " ".join(map(str, value))
        if field == "difficulty" and isinstance(value, int):
            return difficulty_word(value)
        return self._turn(value)

    def _turn(self, value: object) -> str:
        if isinstance(value, Turn):
            return {
                Turn.APPROVE: self.tr("approved"),
                Turn.RETIRE: self.tr("retired"),
                Turn.BRING_BACK: self.tr("brought back"),
                Turn.AS_IT_IS: "",
            }[value]
        return standing_sign(value).word  # type: ignore[arg-type]

    def _about(self, about: About) -> str:
        if about.kind is AboutKind.STEP:
            return self.tr("a step of an SOP")
        target = self._state.say_source(about.target)
        return f"{target} {table_word(about.kind)}".strip()
