"""Steps to be put in order: shuffled for who is asked, in their order with the key."""

from random import Random

from desktop.domain.questions.bodies import Block, Ordering, OrderMode
from desktop.domain.questions.wording import Wording
from desktop.models.question_words import order_mode_word
from desktop.qtkit.widgets.signpill import SignPill
from desktop.views.questions.preview.blocks import Column, Line, Look, note


class OrderLines(Column):
    """Blocks below each other; with the key those that don't belong stand last."""

    def __init__(self, body: Ordering, look: Look) -> None:
        super().__init__()
        if not look.key:
            for block in _shuffled(body, look):
                self.add(Line("drag", block.text, look))
            return
        right = [each for each in enumerate(body.blocks) if not each[1].wrong]
        for place, (at, block) in enumerate(right, 1):
            line = Line("done", block.text, look, cap=str(place))
            line.mark("done", "greensolid")
            self._say_more(line, at, block, body)
            self.add(line)
        for block in body.blocks:
            if block.wrong:
                line = Line("wrong", block.text, look)
                line.mark("wrong", "redsolid")
                pills = [SignPill(self.tr("Does not belong here"), "gray", "none")]
                pills += self._knock_out(block)
                line.add_pills(*pills)
                self.add(line)

    def _say_more(self, line: Line, at: int, block: Block, body: Ordering) -> None:
        line.add_pills(*self._knock_out(block))
        if block.after is None or block.after == ((at - 1,) if at else ()):
            return
        numbers = _numbers(body)
        after = ", ".join(str(numbers[each]) for each in block.after if each in numbers)
        said = self.tr("after {numbers}").format(numbers=after) if after else self.tr("at any time")
        line.add_words(Wording(said, said), "muted")

    def _knock_out(self, block: Block) -> list[SignPill]:
        return [SignPill(self.tr("Knock-out"), "red", "knock_out")] if block.knock_out else []


class OrderingPage(Column):
    """Steps to be put in order."""

    def __init__(self, body: Ordering, look: Look) -> None:
        super().__init__()
        hint = self.tr("%n drawn each time", "", body.shown) if body.shown else ""
        self.head(self.tr("Put them in order; leave out what does not belong"), hint)
        self.add(OrderLines(body, look))
        if look.key and body.mode is not OrderMode.SOP:
            said = self.tr("Marks for: {what}").format(what=order_mode_word(body.mode))
            self.add(note(said))


def _shuffled(body: Ordering, look: Look) -> list[Block]:
    blocks = list(body.blocks)
    Random(look.seed).shuffle(blocks)  # noqa: S311 - the same order each time, no secret
    return blocks


def _numbers(body: Ordering) -> dict[int, int]:
    """Return the number shown of each block that belongs, by its place."""
    right = [at for at, block in enumerate(body.blocks) if not block.wrong]
    return {at: place for place, at in enumerate(right, 1)}
