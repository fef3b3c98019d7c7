"""Every remark that Moodle XML, tables and the door make has sentences with its values."""

import ast
import string
from pathlib import Path

import desktop
from desktop.exchange.questions.moodle.formats import FORMATS
from desktop.resources import load_toml

FOLDER = Path(desktop.__file__).parent / "exchange" / "questions"
MOODLE = sorted((FOLDER / "moodle").glob("*.py"))
OTHERS = [*sorted((FOLDER / "tables").glob("*.py")), FOLDER / "files.py"]
OTHERS.append(FOLDER / "plain_json.py")
SENTENCES = load_toml("exchange/questions.toml")
OURS = ("moodle_", "table_", "weights_", "bank_", "question_", "json_")
# Written out they come with the name of the question, put there in one place.
WRITTEN = ("moodle_lost_", "table_out_", "table_lost_", "bank_out_")


def placeholders(text):
    return {field for _, field, _, _ in string.Formatter().parse(text) if field is not None}


def calls():
    for file in (*MOODLE, *OTHERS):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                yield file, node


def is_code(node):
    said = str(node.value) if isinstance(node, ast.Constant) else ""
    return said.startswith(OURS) and said not in FORMATS.values()


def brought():
    """Return the names of the values that each code comes with."""
    found = {code: {"name"} for code in SENTENCES if code.startswith(WRITTEN)}
    found["moodle_out_weight"] = {"name", "weights"}
    for file, call in calls():
        name = ast.unparse(call.func)
        named = {"name"} if file in MOODLE else set()
        if name == "Remark" and is_code(call.args[1]) and isinstance(call.args[2], ast.Dict):
            found[call.args[1].value] = {key.value for key in call.args[2].keys}
        elif name in ("Refused", "piece.note", "self.note") and is_code(call.args[0]):
            found[call.args[0].value] = {word.arg for word in call.keywords} | named
    return found


def spoken():
    return {
        node.value
        for file in (*MOODLE, *OTHERS)
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if is_code(node)
    }


def test_every_code_has_sentences_and_every_sentence_a_code():
    assert spoken() == {code for code in SENTENCES if code.startswith(OURS)}


def test_the_sentences_use_exactly_the_values_that_come_with_the_code():
    found = brought()
    assert set(found) == spoken()
    for code, names in found.items():
        texts = SENTENCES[code]
        assert set(texts) == {"zh", "en", "do_zh", "do_en"}, code
        assert all(text.strip() for text in texts.values()), code
        for language in ("zh", "en"):
            assert placeholders(texts[language]) == names, (code, language)
            assert not placeholders(texts[f"do_{language}"]), code
