"""In which language a document is printed, and what stands small beneath in the other one."""

from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.drawing.pages.words import words

BOTH = "both"
CHOICES = ("zh", "en", BOTH)
_OTHER = {"zh": "en", "en": "zh"}
_MINUTES_OF_HOUR, _MINUTES_OF_DAY = 60, 480


class Tongue(NamedTuple):
    """One of "zh", "en", "both"; both is Chinese with English beneath."""

    chosen: str

    @property
    def main(self) -> str:
        """Return the language of the page."""
        return "zh" if self.chosen == BOTH else self.chosen

    @property
    def words(self) -> dict[str, str]:
        """Return the words of printed pages."""
        return words(self.main)

    def text(self, said: Bilingual) -> str:
        """Return a text; what has to be borrowed from the other language is marked so."""
        found = said.text(self.main)
        if found and said.lacks(self.main):
            return f"[{_OTHER[self.main].upper()}] {found}"
        return found

    def second(self, said: Bilingual) -> str:
        """Return the same text in the other language where both are printed and there."""
        other = Bilingual.text(said, _OTHER[self.main])
        both = self.chosen == BOTH and not said.lacks(self.main)
        return other if both and not said.lacks(_OTHER[self.main]) else ""

    def other_word(self, name: str) -> str:
        """Return a word in the other language where both are printed."""
        return words(_OTHER[self.main])[name] if self.chosen == BOTH else ""

    def duration(self, minutes: int) -> str:
        """Return minutes as people write them: "20 分钟", "4 小时", "3 个工作日"."""
        known = self.words
        if minutes > _MINUTES_OF_DAY and not minutes % _MINUTES_OF_DAY:
            return known["working_days"].format(count=minutes // _MINUTES_OF_DAY)
        hours, rest = divmod(minutes, _MINUTES_OF_HOUR)
        parts = [known["hours"].format(count=hours)] if hours else []
        if rest or not hours:
            parts.append(known["minutes"].format(count=rest))
        return " ".join(parts)
