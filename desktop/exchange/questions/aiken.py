"""Aiken files to questions: lines of text, options by letters, the letter of the right one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop.domain.questions.bodies import Option, Single
from desktop.domain.questions.question import Question
from desktop.domain.questions.wording import worded
from desktop.exchange.questions.model import BankFile, BankFormat, Remark
from desktop.exchange.questions.naming import first_words
from desktop.exchange.questions.refused import Refused
from desktop.exchange.questions.textfile import check_count, question_text

# As the format has it, and as it is typed on a Chinese keyboard.
_OPTION = re.compile(r"([A-Z])[).）．、](.*)")
_ANSWER = re.compile(r"(?:ANSWER|Answer|答案)[ \t]*[:：](.*)")
_FIRST = "A"
_LEAST = 2
_SAID = 60


@dataclass
class _Block:
    """The lines of one question as far as they are read."""

    line: int = 0
    source: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    options: list[tuple[str, str]] = field(default_factory=list)
    answer: str | None = None

    def take(self, number: int, line: str) -> None:
        """Add a line to what it belongs to."""
        self.line = self.line or number
        self.source.append(line)
        text = line.strip()
        option, answer = _OPTION.match(text), _ANSWER.match(text)
        if answer:
            self.answer = answer[1].strip()
        elif option and (self.options or option[1] == _FIRST):
            self.options.append((option[1], option[2].strip()))
        else:
            self.asked.append(text)

    def ends_before(self, line: str) -> bool:
        """Return whether a line begins the next question: this one is whole, or broken off."""
        if self.answer is not None:
            return True
        text = line.strip()
        return bool(self.options) and not (_OPTION.match(text) or _ANSWER.match(text))


def read_aiken(name: str, content: bytes) -> BankFile:
    """Return the questions of a file.

    Raises AppError import_too_large, import_empty, questions_not_text, questions_too_many.
    """
    questions: list[Question] = []
    rejected: list[Remark] = []
    for block in _blocks(question_text(name, content)):
        check_count(name, len(questions) + len(rejected) + 1)
        try:
            questions.append(_question(block))
        except Refused as refused:
            source = "\n".join(block.source)
            rejected.append(Remark(block.line, refused.code, refused.params, source))
    return BankFile(BankFormat.AIKEN, tuple(questions), rejected=tuple(rejected))


def _blocks(text: str) -> Iterator[_Block]:
    """Yield the questions of a file, broken ones included; blank lines mean nothing."""
    block = _Block()
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        if block.ends_before(line):
            yield block
            block = _Block()
        block.take(number, line)
    if block.source:
        yield block


def _question(block: _Block) -> Question:
    letters = [letter for letter, _text in block.options]
    _check(block, letters)
    right = (block.answer or "").rstrip(".)）．").upper()
    if right not in letters:
        raise Refused("aiken_answer", answer=(block.answer or "")[:_SAID])
    options = tuple(
        Option(worded(text), 1.0 if letter == right else 0.0) for letter, text in block.options
    )
    text = worded("\n".join(block.asked))
    return Question(first_words(text), text, Single(options))


def _check(block: _Block, letters: Sequence[str]) -> None:
    if not block.asked:
        raise Refused("aiken_no_question")
    if block.answer is None:
        raise Refused("aiken_unfinished")
    if len(letters) < _LEAST:
        raise Refused("aiken_too_few", found=len(letters), least=_LEAST)
    if len(set(letters)) < len(letters):
        raise Refused("aiken_letter_twice")
    if not all(text for _letter, text in block.options):
        raise Refused("aiken_empty_option")
