"""Texts as one line or cell that can be read back exactly; plain wherever that is possible."""

import json

_LINE_ENDS = frozenset("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")


def line_of(text: str) -> str:
    """Return a text as one line: itself where that is safe, else quoted as in JSON."""
    if text and text == text.strip() and text[0] != '"' and text.isprintable():
        return text
    return quoted(text)


def text_of_line(line: str) -> str:
    """Return what `line_of` made a line of; raise ValueError for a damaged one."""
    if not line.startswith('"'):
        return line
    return str(json.loads(line))


def quoted(text: str) -> str:
    """Return a text in quotes; what could not be seen or written is spelled out."""
    fine = all(letter.isprintable() or letter in _LINE_ENDS for letter in text)
    fine = fine and not any(letter in "\x85\u2028\u2029" for letter in text)
    return json.dumps(text, ensure_ascii=not fine)
