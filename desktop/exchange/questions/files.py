"""Files of questions: told apart by what they hold and then by their names; the door to all."""

import re
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path, PurePath

from desktop.domain.errors import AppError
from desktop.domain.questions.question import Question
from desktop.exchange.archive import ZIP_MAGIC
from desktop.exchange.delimited import plain_rows
from desktop.exchange.plaintext import blob_of, plain_text
from desktop.exchange.questions.aiken import read_aiken
from desktop.exchange.questions.cleaning import cleaned_question
from desktop.exchange.questions.gift.reading import read_gift
from desktop.exchange.questions.gift.writing import write_gift
from desktop.exchange.questions.model import BankFile, BankFormat, Remark, WrittenBank
from desktop.exchange.questions.moodle.reading import read_moodle_xml
from desktop.exchange.questions.moodle.writing import write_moodle_xml
from desktop.exchange.questions.plain_json import read_plain_json
from desktop.exchange.questions.tables.reading import LIMITS, layout_of, read_question_table
from desktop.exchange.questions.tables.writing import write_question_table

_OLE_MAGIC = b"\xd0\xcf\x11\xe0"
_LOOKED, _ROWS = 200_000, 20
_SHOWN = 60
_XML = re.compile(r"\s*<(\?xml|quiz[\s>/])", re.IGNORECASE)
_JSON = re.compile(r"\s*[\[{]\s*[\[{\"]")
_AIKEN = re.compile(r"^[ \t]*(?:ANSWER|Answer|答案)[ \t]*[:：]", re.MULTILINE)
_GIFT = re.compile(r"(?<!\\)\{|^[ \t]*(?:::|\$CATEGORY:)", re.MULTILINE)
_NAMES = {
    ".gift": BankFormat.GIFT,
    ".xml": BankFormat.MOODLE_XML,
    ".aiken": BankFormat.AIKEN,
    ".csv": BankFormat.CSV,
    ".tsv": BankFormat.CSV,
    ".tab": BankFormat.CSV,
    ".json": BankFormat.JSON,
}
_READERS: dict[BankFormat, Callable[[str, bytes], BankFile]] = {
    BankFormat.GIFT: read_gift,
    BankFormat.AIKEN: read_aiken,
    BankFormat.JSON: read_plain_json,
    BankFormat.MOODLE_XML: read_moodle_xml,
    BankFormat.CSV: lambda name, content: read_question_table(name, content, BankFormat.CSV),
    BankFormat.XLSX: lambda name, content: read_question_table(name, content, BankFormat.XLSX),
}
# The others clean while they read.
_UNCLEAN = frozenset({BankFormat.GIFT, BankFormat.AIKEN, BankFormat.JSON})


def read_bank(name: str, content: bytes) -> BankFile:
    """Return the questions of a file of any format, with nothing in them that could act.

    Raises AppError questions_unknown, import_empty, import_too_large, and as the reader of the
    format does.
    """
    kind = format_of(name, content)
    bank = _READERS[kind](name, content)
    return _harmless(bank) if kind in _UNCLEAN else bank


def write_bank(
    path: Path, questions: Iterable[Question], style: BankFormat, language: str
) -> WrittenBank:
    """Write questions in a format, with words in a language.

    Raises AppError questions_read_only, export_cannot_write.
    """
    if style is BankFormat.GIFT:
        return write_gift(path, questions, language)
    if style is BankFormat.MOODLE_XML:
        return write_moodle_xml(path, questions, language)
    if style in (BankFormat.CSV, BankFormat.XLSX):
        return write_question_table(path, questions, style, language)
    raise AppError("questions_read_only", format=style.value)


def format_of(name: str, content: bytes) -> BankFormat:
    """Return the format of a file; raises questions_unknown, import_empty, import_too_large."""
    if content.startswith((*ZIP_MAGIC, _OLE_MAGIC)):
        return BankFormat.XLSX
    head = plain_text(content[:_LOOKED], name, LIMITS)
    named = _NAMES.get(PurePath(name).suffix.lower())
    found = None if head.odd else _by_content(name, content[:_LOOKED], head.text)
    # Braces stand in many a text; there the name knows better.
    known = named if found is None or (named and found is BankFormat.GIFT) else found
    if known is None:
        raise AppError("questions_unknown", name=name)
    return known


def _by_content(name: str, head: bytes, text: str) -> BankFormat | None:
    if _XML.match(text):
        return BankFormat.MOODLE_XML
    if _JSON.match(text):
        return BankFormat.JSON
    if layout_of(list(islice(plain_rows(blob_of(head, name, LIMITS)), _ROWS))):
        return BankFormat.CSV
    is_gift = _GIFT.search(text) is not None
    if _AIKEN.search(text) and not is_gift:
        return BankFormat.AIKEN
    return BankFormat.GIFT if is_gift else None


def _harmless(bank: BankFile) -> BankFile:
    questions, told = [], list(bank.warnings)
    for each in bank.questions:
        made, removed = cleaned_question(each)
        questions.append(made)
        if removed:
            name, what = made.name[:_SHOWN], ", ".join(removed)
            told.append(Remark(0, "question_cleaned", {"name": name, "what": what}))
    return bank._replace(questions=tuple(questions), warnings=tuple(told))
