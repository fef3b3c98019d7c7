"""Whatever a text file of questions holds, it is read quickly, or refused in words."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.domain.errors import AppError
from desktop.exchange.limits import Limits
from desktop.exchange.questions import textfile
from desktop.exchange.questions.aiken import read_aiken
from desktop.exchange.questions.gift.reading import read_gift
from desktop.exchange.questions.remarks import explained
from desktop.services.error_texts import error_text

LINES = ("A) x\n", "B. y\n", "ANSWER: A\n", "answer:", "q\n", "\n", " ", "C、", "）", "答案：B\n")
READERS = (read_gift, read_aiken)
WIDE = 200_000
HOSTILE = {
    "a long line": "x" * WIDE,
    "a long line with answers": "x" * WIDE + "{~a =b}",
    "open braces": "{" * WIDE,
    "closed braces": "}" * WIDE,
    "pairs of braces": "{}" * WIDE,
    "blocks that are never closed": "q{\n\n" * 50_000,
    "blanks": "q{~a" + " " * WIDE + "=b}",
    "tabs amid lines": "q{~a" + "\t" * WIDE + "\n" + "\t" * WIDE + "=b}",
    "signs": "q{" + "=~#%" * WIDE + "}",
    "equal signs": "q{" + "=" * WIDE + "}",
    "many choices": "q{" + "~%33%a " * 50_000 + "=b}",
    "many pairs": "q{" + "=a->b " * 50_000 + "}",
    "many stars": "q{#1" + "=%0%*" * 50_000 + "}",
    "many weights": "q{" + "".join(f"~%{n / 1000}%a" for n in range(50_000)) + "=b}",
    "backslashes": "\\" * WIDE,
    "arrows": "q{=a" + "->" * WIDE + "=b->c}",
    "fences": "::" * WIDE,
    "ids that never end": "// " + "[id:" * WIDE + "\nq{}",
    "tags that never end": "// " + "[tag:x\\]" * WIDE + "\nq{}",
    "digits": "q{#" + "1" * WIDE + "}",
    "far numbers": "q{#1e99:1e-99 =9e99..9.9e99}",
    "wrapped lines": "中\n" * WIDE + "{}",
    "words of an order": "q{>3 " + "ALL " * WIDE + "\n" + "a\n" * WIDE + "}",
    "marks": "[html]" + "<" * WIDE + "{}",
    "categories": "$CATEGORY: a\n" * 50_000,
    "options": "A) x\n" * WIDE,
    "answers": "ANSWER: A\n" * 50_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_end_quickly(text):
    for reader in READERS:
        start = time.perf_counter()
        bank = reader("a", text.encode())
        # Linear work takes a fraction of it, even on a busy machine; squares take minutes.
        assert time.perf_counter() - start < 8
        assert len(bank.warnings) <= 3 * len(bank.questions)


def test_ten_thousand_questions_are_read_in_a_moment():
    entry = (
        "::第 {0} 题::打印机 {0} 号连不上网\\: 先做什么？再写几句，让题目和真的一样长。{{\n"
        "\t=看网线#对，先看最简单的\n\t~%50%重启打印机#也许有用\n\t~重装系统#太早了\n"
        "\t####见 SOP 第 3 步\n}}\n\n"
    )
    data = "".join(map(entry.format, range(10_000))).encode()
    start = time.perf_counter()
    bank = read_gift("a", data)
    assert time.perf_counter() - start < 8
    assert len(data) > 2_300_000
    assert (len(bank.questions), bank.rejected) == (10_000, ())


def said_of(remark):
    return [text for language in ("zh", "en") for text in explained(remark, language)]


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300))
@example(b"\xff\xfe\x00\xd8{\x00}\x00")
@example(b"+2AA-\n{+3KA-}")
@example(b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 20)
def test_any_bytes_come_in_or_are_refused_in_words(data):
    for reader in READERS:
        try:
            bank = reader("a.txt", data)
        except AppError as error:
            told = [error_text(error, language) for language in ("zh", "en")]
        else:
            told = [text for each in (*bank.rejected, *bank.warnings) for text in said_of(each)]
            assert str(bank.questions).encode("utf-8")
        assert all(told)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(LINES)).map("".join))
def test_any_lines_of_aiken_are_taken_or_told(text):
    data = f"q\n{text}".encode()
    bank = read_aiken("a.txt", data)
    assert bank.questions or bank.rejected
    for remark in bank.rejected:
        assert all(said_of(remark))
        assert remark.line >= 1
        assert remark.text


def test_what_is_too_large_empty_or_no_text_is_refused(monkeypatch):
    for reader in READERS:
        with pytest.raises(AppError, match="import_empty"):
            reader("a", b" \r\n\xef\xbb\xbf")
        with pytest.raises(AppError, match="questions_not_text"):
            reader("a.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    monkeypatch.setattr(textfile, "LIMITS", Limits(file_bytes=10))
    with pytest.raises(AppError, match="import_too_large"):
        read_gift("a", b"q{T}\n\n" * 3)


def test_more_questions_than_anyone_teaches_are_refused(monkeypatch):
    monkeypatch.setattr(textfile, "MOST_QUESTIONS", 3)
    assert len(read_gift("a", b"q{T}\n\n" * 3).questions) == 3
    with pytest.raises(AppError, match="questions_too_many"):
        read_gift("a", b"q{T}\n\n" * 4)
    with pytest.raises(AppError, match="questions_too_many"):
        read_aiken("a", b"q\nA) a\nB) b\nANSWER: A\n" * 4)
