"""Questions with something to choose: one, several, true or false, matches."""

from random import Random

from PySide6.QtWidgets import QWidget

from desktop.domain.questions.bodies import Matching, Multiple, Option, Single, TrueFalse
from desktop.domain.questions.wording import SILENCE, Wording
from desktop.qtkit.widgets.signpill import SignPill
from desktop.views.questions.preview.blocks import Column, Line, Look, plain, share_text

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class OptionLines(Column):
    """Options below each other; with the key each says its share and its feedback."""

    def __init__(self, options: tuple[Option, ...], look: Look, icon: str = "pending") -> None:
        super().__init__()
        for place, option in enumerate(options):
            cap = _LETTERS[place] if place < len(_LETTERS) else str(place + 1)
            line = Line(icon, option.text, look, cap=cap)
            if look.key:
                self._show_key(line, option)
            self.add(line)

    def _show_key(self, line: Line, option: Option) -> None:
        pills = []
        if option.weight > 0:
            line.mark("done", "greensolid")
            right = self.tr("Right: {share}").format(share=share_text(option.weight))
            pills.append(SignPill(right, "green", "check"))
        elif option.weight < 0:
            cost = self.tr("Costs {share}").format(share=share_text(-option.weight))
            pills.append(SignPill(cost, "orange", "dash"))
        if option.knock_out:
            line.mark("knock_out", "redsolid")
            pills.append(SignPill(self.tr("Knock-out"), "red", "knock_out"))
        line.add_pills(*pills)
        line.add_words(option.feedback)


class ChoicePage(Column):
    """One choice or several."""

    def __init__(self, body: Single | Multiple, look: Look) -> None:
        super().__init__()
        several = isinstance(body, Multiple)
        said = self.tr("Choose all that are right") if several else self.tr("Choose one")
        hint = self.tr("in another order each time") if body.shuffle else ""
        self.head(said, hint)
        self.add(OptionLines(body.options, look, "mark" if several else "pending"))


class TrueFalsePage(Column):
    """A statement to be judged."""

    def __init__(self, body: TrueFalse, look: Look) -> None:
        super().__init__()
        self.head(self.tr("Is this right?"))
        true, false = self.tr("True"), self.tr("False")
        for words, feedback, is_right in (
            (true, body.if_true, body.right),
            (false, body.if_false, not body.right),
        ):
            line = Line("pending", plain(words), look)
            if look.key:
                if is_right:
                    line.mark("done", "greensolid")
                    line.add_pills(SignPill(self.tr("Right"), "green", "check"))
                line.add_words(feedback)
            self.add(line)


class MatchingPage(Column):
    """Stems on one side, what belongs to them on the other."""

    def __init__(self, body: Matching, look: Look) -> None:
        super().__init__()
        stems = [pair for pair in body.pairs if not pair.stem.is_empty]
        self.head(self.tr("Match each item"))
        for place, pair in enumerate(stems):
            line = Line("matching", pair.stem, look, cap=str(place + 1))
            if look.key:
                line.mark("done", "greensolid")
                line.add_words(_led_to(pair.match), "green")
            self.add(line)
        self.head(self.tr("With one of these"))
        for match in _matches(body, look):
            line = Line("dash", match, look)
            if look.key and all(pair.match != match for pair in stems):
                line.add_pills(SignPill(self.tr("Belongs to none"), "gray", "none"))
            self.add(line)


def choice_page(body: Single | Multiple | TrueFalse | Matching, look: Look) -> QWidget:
    """Return the page of a question with something to choose."""
    if isinstance(body, TrueFalse):
        return TrueFalsePage(body, look)
    if isinstance(body, Matching):
        return MatchingPage(body, look)
    return ChoicePage(body, look)


def _led_to(match: Wording) -> Wording:
    zh, en = (f"→ {text}" if text else "" for text in (match.zh, match.en))
    return match._replace(zh=zh, en=en)


def _matches(body: Matching, look: Look) -> list[Wording]:
    matches = list(dict.fromkeys(pair.match for pair in body.pairs if pair.match != SILENCE))
    if not body.shuffle:
        return matches
    chance = Random(look.seed)  # noqa: S311 - the same order each time, no secret
    chance.shuffle(matches)
    return matches
