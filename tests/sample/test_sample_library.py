"""The sample's library is complete in both languages, says nothing twice and knows its lists."""

import re
from collections import Counter

import pytest

from desktop.domain.documents.kinds import DocumentKind, of_number
from desktop.domain.errors import AppError
from desktop.domain.sops.records import CountsFrom, Way
from desktop.domain.vocabulary import ListName
from desktop.resources import load_toml, resource
from desktop.services.sample.library import (
    sample_documents,
    sample_error_codes,
    sample_scripts,
    sample_sops,
)
from desktop.services.sample.library_texts import StepIds, sop_versions
from desktop.services.seed import seed_fields, seed_lists

SOPS = sample_sops()
TEXTS = [(f"{sop.code} v{v.number}", v.sop) for sop in SOPS for v in sop.versions]
TEXT_NAMES = [name for name, _ in TEXTS]
FOLDER = "sample/library"
FILES = [
    *(f"sops/{file.name}" for file in sorted(resource(f"{FOLDER}/sops").glob("*.toml"))),
    "scripts.toml", "error_codes.toml", "documents.toml", "control.toml",
]  # fmt: skip
CODE = re.compile(r"`[^`]*`")
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
VARIABLE = re.compile(r"\{[^}]*\}")
HAN = "[\u4e00-\u9fff]"
SHORT = 12


def _pairs(value, where):
    """Yield (where, zh, en) for every table of a file that holds words."""
    if isinstance(value, dict):
        if "zh" in value or "en" in value:
            yield where, value.get("zh", ""), value.get("en", "")
        for key, each in value.items():
            yield from _pairs(each, f"{where} {key}")
    elif isinstance(value, list):
        for place, each in enumerate(value):
            yield from _pairs(each, f"{where} {place}")


def _words():
    return [pair for file in FILES for pair in _pairs(load_toml(f"{FOLDER}/{file}"), file)]


def _said_twice(language, ends):
    """Return the longer sentences that stand in two places; what an older version kept is one."""
    counts = Counter()
    for file in FILES:
        newest, older = [], set()
        for where, *texts in _pairs(load_toml(f"{FOLDER}/{file}"), file):
            # A line end closes a sentence too: lists and tables have no full stops.
            parts = [part.strip(" -|*\t") for part in re.split(ends, texts[language])]
            (older.update if " earlier " in where else newest.extend)(parts)
        counts.update([*newest, *(older - set(newest))])
    return {part: n for part, n in counts.items() if n > 1 and len(part) > SHORT}


def _plain(text):
    """Return a text with an x for code, a Chinese character for a variable, without other marks."""
    return VARIABLE.sub("某", CODE.sub("x", LINK.sub(r"\1", text))).replace("*", "")


def test_there_are_twelve_sops_with_five_steps_a_decision_and_must_ask_items():
    assert [sop.code for sop in SOPS] == [
        "ACC-01", "ACC-02", "ACC-03", "ACC-04", "HW-01", "MTG-01",
        "NET-01", "PRN-01", "REM-01", "SEC-01", "SW-01", "SW-02",
    ]  # fmt: skip
    for name, text in TEXTS:
        assert len(text.steps) >= 5, name
        assert any(step.question.zh and len(step.branches) >= 2 for step in text.steps), name
        assert len(text.head.must_ask) >= 4, name
        assert text.head.knock_outs, name


def test_there_are_scripts_codes_and_other_documents_enough():
    assert len(sample_scripts()) >= 14
    assert len(sample_error_codes()) >= 25
    kinds = Counter(document.kind for document in sample_documents())
    assert kinds == {"policy": 3, "procedure": 2, "form": 4, "external": 2}
    forms = {d.code: d.template for d in sample_documents() if d.kind == "form"}
    assert forms == {"04": "T04", "05": "T05", "06": "T06", "14": "T14"}


def test_codes_are_used_once():
    assert max(Counter(script.code for script in sample_scripts()).values()) == 1
    codes = Counter((code.code, code.system, code.version) for code in sample_error_codes())
    assert max(codes.values()) == 1
    assert max(Counter((d.kind, d.code) for d in sample_documents()).values()) == 1


def test_every_text_is_there_in_both_languages():
    assert [where for where, zh, en in _words() if not (zh.strip() and en.strip())] == []
    for name, text in TEXTS:
        for step in text.steps:
            for part in (step.title, step.body, step.done_when):
                assert part.zh, (name, step.id)
                assert part.en, (name, step.id)


def test_no_sentence_is_said_twice_in_chinese():
    assert _said_twice(0, r"[。！？；\n]") == {}


def test_no_sentence_is_said_twice_in_english():
    assert _said_twice(1, r"[.!?\n]") == {}


def test_both_languages_have_the_same_lists_tables_code_and_links():
    for where, zh, en in _words():
        for mark in (r"^\d+\. ", r"^- ", r"^\|", r"^## "):
            found = [len(re.findall(mark, text, re.MULTILINE)) for text in (zh, en)]
            assert found[0] == found[1], (where, mark)
        for mark in (r"`[^`]*`", r"\]\([^)]*\)"):
            found = [sorted(set(re.findall(mark, text))) for text in (zh, en)]
            assert found[0] == found[1], (where, mark)


def test_chinese_uses_its_own_punctuation_and_a_space_beside_latin():
    half_width = re.compile(rf"{HAN}[,;:?!()]|[,;:?!()]{HAN}|{HAN}\.|[\"']")
    joined = re.compile(rf"{HAN}[A-Za-z0-9%]|[A-Za-z0-9%]{HAN}")
    spaced = re.compile(r" [，。；：？！、）”]|[，。；：？！、（“] ")
    for where, zh, _ in _words():
        for wrong in (half_width, joined, spaced):
            found = wrong.search(_plain(zh))
            assert not found, (where, zh[max(0, found.start() - 9) :][:20])


def test_english_has_no_chinese_but_in_code_and_no_exclamation_marks():
    for where, _, en in _words():
        assert not re.search(HAN, VARIABLE.sub("", CODE.sub("", en))), (where, en)
        assert not re.search(r"[，。；：？！、（）]", en), (where, en)
        assert "!" not in en, (where, en)
        assert "  " not in en.strip(), (where, en)


@pytest.mark.parametrize(("name", "text"), TEXTS, ids=TEXT_NAMES)
def test_the_steps_fit_into_the_target_at_every_priority(name, text):
    for priority in (None, 1, 2, 3, 4):
        target = text.head.target.at(priority)
        assert 0 < sum(step.target.at(priority) for step in text.steps) <= target, name


@pytest.mark.parametrize(("name", "text"), TEXTS, ids=TEXT_NAMES)
def test_every_step_is_reached_and_there_is_an_end(name, text):
    reached, ends, ahead = set(), False, [0]
    while ahead:
        place = ahead.pop()
        if place in reached:
            continue
        if place == len(text.steps):
            ends = True
            continue
        reached.add(place)
        step = text.steps[place]
        leads = [branch.lead for branch in step.branches] or [step.then]
        for lead in leads:
            if lead.way is Way.NEXT:
                ahead.append(place + 1)
            elif lead.way is Way.STEP:
                ahead.append(text.position(lead.step))
            else:
                ends = True
    assert -1 not in reached
    assert reached == set(range(len(text.steps))), name
    assert ends, name


@pytest.mark.parametrize(("name", "text"), TEXTS, ids=TEXT_NAMES)
def test_all_codes_are_known_and_every_must_ask_item_is_asked_somewhere(name, text):
    codes = {(item.list, item.code) for item in seed_lists()}
    scripts = {script.code for script in sample_scripts()}
    fields = {field.id for field in seed_fields()}
    for step in text.steps:
        assert (ListName.STAGE, step.stage) in codes
        assert (ListName.ROLE, step.role) in codes
        assert {(ListName.TOOL, tool) for tool in step.tools} <= codes
        assert {(ListName.TEMPLATE, template) for template in step.templates} <= codes
        assert set(step.scripts) <= scripts
        leads = [step.then, *(branch.lead for branch in step.branches)]
        assert {lead.document for lead in leads} <= {"", *(sop.code for sop in SOPS)}
        roles = [lead.role for lead in leads if lead.role]
        roles += [step.escalation.role] if step.escalation else []
        assert {(ListName.ROLE, role) for role in roles} <= codes
    assert {item.field for item in text.head.must_ask} <= fields | {""}
    asked = {item for step in text.steps for item in step.must_ask}
    assert asked == set(text.head.must_ask), name


def test_a_deadline_counts_from_the_creation_of_the_ticket():
    deadlines = {
        (sop.code, step.id): step.target.at(1)
        for sop in SOPS
        for step in sop.versions[-1].sop.steps
        if step.target.counts_from is CountsFrom.CREATION
    }
    assert deadlines == {
        ("MTG-01", "MTG-01 s1"): 5, ("SEC-01", "SEC-01 s3"): 10, ("SW-01", "SW-01 p1"): 10,
    }  # fmt: skip


def test_every_script_every_tool_but_none_unknown_is_used_by_a_step():
    steps = [step for sop in SOPS for step in sop.versions[-1].sop.steps]
    used = {script for step in steps for script in step.scripts}
    unused = {script.code for script in sample_scripts()} - used
    assert unused == {"HS-16", "HS-17"}
    tools = {item.code for item in seed_lists() if item.list is ListName.TOOL}
    assert {tool for step in steps for tool in step.tools} == tools


def test_the_variables_of_scripts_are_those_of_the_list_and_the_same_in_both_languages():
    other = {row["zh"]: row["en"] for row in load_toml(f"{FOLDER}/scripts.toml")["variable"]}
    for script in sample_scripts():
        zh, en = (re.findall(r"\{([^}|]+)", body) for body in script.body)
        assert set(zh) <= set(other), script.code
        # 姓名 and 称呼 are said where each language says them.
        assert {other[name] for name in zh} ^ set(en) <= {"agent", "call", "place"}, script.code


def test_links_lead_to_what_the_library_holds():
    known = {(sop.kind, sop.code) for sop in (*SOPS, *sample_documents())}
    for where, zh, en in _words():
        for kind, said in re.findall(r"\]\(([a-z]+):([^)]*)\)", zh + en):
            meant, code = of_number(said)
            assert kind == "doc", where
            assert (meant or DocumentKind.SOP, code) in known, where


def test_older_versions_differ_in_words_and_keep_the_ids_of_their_steps():
    net = next(sop for sop in SOPS if sop.code == "NET-01")
    first, second, third = (version.sop for version in net.versions)
    assert [step.id for step in second.steps] == [step.id for step in third.steps]
    assert {step.id for step in first.steps} == {step.id for step in third.steps}
    assert [step.id for step in first.steps] != [step.id for step in third.steps]
    changed = [a.id for a, b in zip(second.steps, third.steps, strict=True) if a != b]
    assert changed == ["NET-01 s4"]
    assert (second.steps[3].target.minutes, third.steps[3].target.minutes) == (10, 8)
    assert "请二线补登记，再补杀毒。" in second.steps[3].body.zh
    assert "先补杀毒更新，等 2 分钟再看地址" in third.steps[3].body.zh


def test_ids_are_made_once_for_each_step_of_a_document():
    made = []

    def make(code, name):
        made.append((code, name))
        return f"{len(made)}"

    sops = sample_sops(step_id=make)
    assert len(made) == len(set(made))
    ids = [{step.id for step in v.sop.steps} for sop in sops for v in sop.versions[-1:]]
    assert sum(len(each) for each in ids) == len(set().union(*ids)) == len(made)


def test_a_lead_to_nowhere_and_an_unknown_role_are_refused():
    row = load_toml(f"{FOLDER}/sops/ACC-01.toml")
    for change in ({"then": "step:s9"}, {"role": "wizard"}, {"then": "escalate:nobody"}):
        steps = [{**row["step"][0], **change}, *row["step"][1:]]
        with pytest.raises(AppError, match="sample_text"):
            sop_versions({**row, "step": steps}, StepIds("ACC-01", lambda *name: " ".join(name)))


def test_targets_of_steps_are_those_of_the_desk():
    minutes = {sop.code: [s.target.minutes for s in sop.versions[-1].sop.steps] for sop in SOPS}
    assert minutes["ACC-01"] == [2, 2, 5, 3, 3]
    assert minutes["HW-01"][:5] == [1, 5, 5, 15, 15]
    assert minutes["SW-01"][1:] == [10, 10, 5, 45, 10, 10, 5]
    assert sum(minutes["SW-02"]) == 2 + 3 + 10 + 2
    assert sum(minutes["MTG-01"]) == 5 + 3 + 3 + 3
