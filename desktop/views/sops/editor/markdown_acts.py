"""What the toolbar does to Markdown at the cursor: bold, headings, lists, tables, links."""

from collections.abc import Callable

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

Lines = Callable[[int, str], str]
_KEEP = QTextCursor.MoveMode.KeepAnchor
_TABLE = "| {a} | {b} |\n| --- | --- |\n|  |  |\n"
_PREFIXES = ("### ", "## ", "# ", "- [ ] ", "- [x] ", "- ")


def toggle_around(text: QPlainTextEdit, mark: str) -> None:
    """Put a mark around the selection or word, or take it off."""
    cursor = text.textCursor()
    if not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    chosen = cursor.selectedText()
    if chosen.startswith(mark) and chosen.endswith(mark) and len(chosen) > 2 * len(mark):
        new = chosen[len(mark) : -len(mark)]
    else:
        new = f"{mark}{chosen}{mark}"
    cursor.insertText(new)
    if not chosen:
        cursor.movePosition(QTextCursor.MoveOperation.Left, n=len(mark))
    text.setTextCursor(cursor)


def prefix_lines(text: QPlainTextEdit, prefix: str) -> None:
    """Begin every line of the selection with a prefix, in place of another one, or take it off."""

    def line(number: int, old: str) -> str:
        bare = next((old[len(p) :] for p in _PREFIXES if old.startswith(p)), old)
        wanted = prefix.replace("1", str(number)) if prefix == "1. " else prefix
        return bare if old.startswith(prefix) else wanted + bare

    _each_line(text, line)


def insert_table(text: QPlainTextEdit, heads: tuple[str, str]) -> None:
    """Insert an empty table as a paragraph of its own, the cursor in its first cell."""
    cursor = text.textCursor()
    table = _TABLE.format(a=heads[0], b=heads[1])
    start = _own_paragraph(cursor)
    cursor.insertText(table)
    cursor.setPosition(start + len(table) - len("|  |  |\n") + 2)
    text.setTextCursor(cursor)


def insert_link(text: QPlainTextEdit, words: str, address: str) -> None:
    """Insert a link; what is selected becomes its words."""
    cursor = text.textCursor()
    chosen = cursor.selectedText().strip()
    cursor.insertText(f"[{_plain(chosen or words)}]({address})")
    text.setTextCursor(cursor)


def insert_picture(text: QPlainTextEdit, name: str, address: str) -> None:
    """Insert a picture as a paragraph of its own."""
    cursor = text.textCursor()
    _own_paragraph(cursor)
    cursor.insertText(f"![{_plain(name)}]({address})\n")
    text.setTextCursor(cursor)


def _each_line(text: QPlainTextEdit, change: Lines) -> None:
    cursor = text.textCursor()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    cursor.setPosition(start)
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.setPosition(end, _KEEP)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP)
    lines = cursor.selectedText().split("\u2029")
    cursor.insertText("\n".join(change(n, line) for n, line in enumerate(lines, 1)))
    text.setTextCursor(cursor)


def _own_paragraph(cursor: QTextCursor) -> int:
    """Go to a line of its own behind an empty one; return where that is."""
    cursor.clearSelection()
    if cursor.block().text().strip():
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertText("\n\n")
    return cursor.position()


def _plain(words: str) -> str:
    """Return words that end no link early."""
    return words.replace("[", "(").replace("]", ")").replace("\n", " ")
