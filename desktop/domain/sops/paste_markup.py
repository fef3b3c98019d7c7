"""The lists and tables of pasted HTML as plain lines and cells; everything else of it is left."""

from html.parser import HTMLParser

from typing_extensions import override

Grid = list[list[str]]
_MOST = 2_000_000
_UNSEEN = frozenset({"script", "style", "head", "title"})


def from_markup(markup: str) -> tuple[Grid, str]:
    """Return the rows of the tables in a fragment, and its list items as marked lines."""
    reader = _Reader()
    reader.feed(markup[:_MOST])
    reader.close()
    rows = [[cell.strip() for cell in row] for row in reader.rows]
    return [row for row in rows if any(row)], "\n".join(reader.lines)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: Grid = []
        self.lines: list[str] = []
        self._lists: list[tuple[str, int]] = []
        self._unseen = 0
        self._in_cell = False

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in _UNSEEN
        if tag in ("ol", "ul"):
            self._lists.append((tag, 0))
        elif tag == "li" and self._lists:
            kind, number = self._lists[-1]
            self._lists[-1] = (kind, number + 1)
            mark = f"{number + 1}." if kind == "ol" else "-"
            self.lines.append(f"{'  ' * (len(self._lists) - 1)}{mark} ")
        elif tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            if not self.rows:
                self.rows.append([])
            self.rows[-1].append("")
            self._in_cell = True
        elif tag in ("br", "p", "div"):
            self._say("\n" if self._in_cell else " ")

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN and self._unseen:
            self._unseen -= 1
        elif tag in ("ol", "ul") and self._lists:
            self._lists.pop()
        elif tag in ("td", "th"):
            self._in_cell = False

    @override
    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._say(" ".join(data.split()) if data.strip() else " ")

    def _say(self, text: str) -> None:
        if self._in_cell and self.rows and self.rows[-1]:
            self.rows[-1][-1] += text
        elif self._lists and self.lines:
            self.lines[-1] += text
