"""Every error that can be raised has a sentence in both languages, with the values it brings."""

import ast
import string
from pathlib import Path

import pytest

import desktop
from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.services.error_texts import error_sentences, error_text

FOLDER = Path(desktop.__file__).parent
# Values that are for the program, not for the sentence.
UNSAID = {
    "changed_since": {"kind", "field", "change_set"},
    "interrupted": {"detail"},
}


def raised():
    """Yield (place, code, names of values) for every AppError made anywhere in desktop."""
    for file in sorted(FOLDER.rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        texts = {
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
        made = [
            node
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "AppError"
        ]
        direct = {node.args[0].value for node in made if isinstance(node.args[0], ast.Constant)}
        for node in made:
            names = {word.arg for word in node.keywords}
            for code in codes_of(node.args[0], texts - direct):
                yield f"{file.name}:{node.lineno}", code, names


def codes_of(argument, texts):
    if isinstance(argument, ast.Constant):
        return {argument.value}
    if isinstance(argument, ast.IfExp):
        return codes_of(argument.body, texts) | codes_of(argument.orelse, texts)
    # A variable: any code that its module speaks of and doesn't raise by name.
    return texts & set(error_sentences())


def placeholders(text):
    return {field for _, field, _, _ in string.Formatter().parse(text) if field is not None}


def test_every_error_has_a_sentence():
    assert {code for _, code, _ in raised()} - set(error_sentences()) == set()


def test_every_sentence_belongs_to_an_error():
    spoken = set()
    for file in FOLDER.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                spoken.add(node.value)
    assert set(error_sentences()) - spoken == set()


@pytest.mark.parametrize("code", sorted(error_sentences()))
def test_a_sentence_is_there_in_both_languages_with_the_same_plain_values(code):
    sentence = error_sentences()[code]
    assert sentence.zh.strip()
    assert sentence.en.strip()
    assert placeholders(sentence.zh) == placeholders(sentence.en)
    assert all(field.isidentifier() for field in placeholders(sentence.zh))


def test_a_sentence_uses_exactly_the_values_its_error_brings():
    wrong = []
    for place, code, names in raised():
        sentence = error_sentences().get(code)
        if sentence is None:
            continue
        wanted = placeholders(sentence.zh)
        # Codes that reach a call through a variable share its values.
        if wanted - names or (names - wanted - UNSAID.get(code, set())):
            wrong.append((place, code, sorted(names), sorted(wanted)))
    assert wrong == []


def test_an_error_is_told_in_the_language_asked_for():
    error = AppError("wrong_check_digit", number="A1-2", digit="2")
    assert "A1-2" in error_text(error, "zh")
    assert "check digit" in error_text(error, "en")
    both = AppError(
        "setting_invalid", setting=Bilingual("外观", "Theme"), hint=Bilingual("甲", "B")
    )
    assert "外观" in error_text(both, "zh")
    assert "Theme" in error_text(both, "en")


def test_values_that_look_like_places_for_values_stay_text():
    error = AppError("no_workspace", path="{0.__class__}%s{path}")
    assert "{0.__class__}%s{path}" in error_text(error, "en")
