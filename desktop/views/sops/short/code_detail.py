"""The current row of the error-code table in full: what it means, why, what to do."""

from desktop.domain.bilingual import Bilingual
from desktop.domain.code_levels import level_word
from desktop.domain.error_codes import ErrorCode
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.richtext import RichText
from desktop.views.scrolling import scrolled

_HEIGHT = 190


class CodeDetail(Card):
    """Empty while no row is current."""

    def __init__(self) -> None:
        super().__init__()
        self.text = RichText()
        self.setObjectName("code_detail")
        self.body.addWidget(scrolled(self.text))
        self.setFixedHeight(_HEIGHT)

    def show_row(self, row: ErrorCode | None, language: str) -> None:
        """Show a row in a language, what is missing there in the other one."""
        self.setVisible(row is not None)
        if row is None:
            return
        what = (row.code, row.system, row.version, level_word(row.level, language))
        self.set_title(" · ".join(filter(None, what)))
        parts = (
            ("", row.meaning),
            (self.tr("Causes"), row.causes),
            (self.tr("Checks"), row.checks),
            (self.tr("Handling"), row.handling),
        )
        shown = [_part(name, text, language) for name, text in parts if any(text)]
        self.text.show_markdown("\n\n".join(shown))
        self.text.call(row.code)


def _part(name: str, text: Bilingual, language: str) -> str:
    said = text.text(language)
    if not name:
        return said
    between = "\n\n" if said.lstrip()[:2] in ("1.", "- ", "* ") else " "
    return f"**{name}**{between}{said}"
