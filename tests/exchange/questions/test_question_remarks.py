"""Every remark that GIFT and Aiken make has sentences in both languages with its values."""

import ast
import string
from pathlib import Path

import desktop
from desktop.resources import load_toml

FOLDER = Path(desktop.__file__).parent / "exchange" / "questions"
FILES = [*sorted((FOLDER / "gift").glob("*.py")), FOLDER / "aiken.py"]
SENTENCES = load_toml("exchange/questions.toml")
OURS = ("gift_", "aiken_")
WRITTEN = ("gift_out_", "gift_lost_", "gift_arrow")
NAMED = ("gift_name_open", "gift_text_is_name", *WRITTEN)


def placeholders(text):
    return {field for _, field, _, _ in string.Formatter().parse(text) if field is not None}


def nodes():
    for file in FILES:
        yield from ast.walk(ast.parse(file.read_text("utf-8")))


def codes():
    return {
        node.value
        for node in nodes()
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node.value.startswith(OURS)
    }


def brought():
    """Return the names of the values that each code comes with."""
    found = {code: {"name"} for code in codes() if code.startswith(NAMED)}
    for node in nodes():
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Refused":
            for code in constants(node.args[0]):
                found[code] = {word.arg for word in node.keywords}
        elif isinstance(node, ast.Tuple) and len(node.elts) == 2:
            code, values = node.elts
            if isinstance(values, ast.Dict):
                for each in constants(code):
                    found[each] = {key.value for key in values.keys}
    return found


def constants(node):
    return [each.value for each in ast.walk(node) if isinstance(each, ast.Constant)
            and isinstance(each.value, str) and each.value.startswith(OURS)]  # fmt: skip


def test_every_code_has_sentences_and_every_sentence_a_code():
    assert codes() == {code for code in SENTENCES if code.startswith(OURS)}


def test_the_sentences_use_exactly_the_values_that_come_with_the_code():
    found = brought()
    assert set(found) == codes()
    for code, names in found.items():
        texts = SENTENCES[code]
        assert set(texts) == {"zh", "en", "do_zh", "do_en"}, code
        assert all(text.strip() for text in texts.values())
        for language in ("zh", "en"):
            assert placeholders(texts[language]) == names, (code, language)


def test_what_to_do_is_said_as_it_stands():
    asked = [SENTENCES[code][f"do_{language}"] for code in codes() for language in ("zh", "en")]
    assert not [text for text in asked if "{{" in text or "}}" in text]
