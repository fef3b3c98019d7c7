"""The seed of a workspace is complete in both languages and consistent in itself."""

from collections import Counter

from desktop.domain.fields import FieldKind
from desktop.domain.stages import TEXTS
from desktop.domain.vocabulary import (
    ListName,
    Priority,
    ServiceKind,
    StatusKind,
)
from desktop.services.seed import seed_fields, seed_lists, seed_priorities


def _codes(name):
    return [item.code for item in seed_lists() if item.list is name]


def test_every_list_has_entries():
    assert {item.list for item in seed_lists()} == set(ListName)


def test_every_entry_and_field_has_both_languages():
    for item in seed_lists():
        assert item.zh.strip(), item
        assert item.en.strip(), item
    for definition in seed_fields():
        for name in (definition.label, *definition.options):
            assert name.zh, definition.id
            assert name.en, definition.id


def _sentences():
    """Return every sentence and word of more than a few letters that the seed says of stages."""
    for item in seed_lists():
        if item.list is ListName.STAGE:
            for name in TEXTS:
                yield from item.data[name]


def test_every_stage_says_what_comes_in_and_goes_out_in_both_languages_no_sentence_twice():
    sentences = list(_sentences())
    assert len(sentences) == 5 * 3 * 2
    assert all(sentence.strip() for sentence in sentences)
    assert max(Counter(sentences).values()) == 1
    roles = set(_codes(ListName.ROLE))
    stages = [item for item in seed_lists() if item.list is ListName.STAGE]
    assert {item.data["role"] for item in stages} <= roles


def test_seventeen_templates_have_their_columns_and_a_layout():
    known = {definition.id: definition for definition in seed_fields()}
    templates = [item for item in seed_lists() if item.list is ListName.TEMPLATE]
    assert [item.data["number"] for item in templates] == list(range(1, 18))
    for item in templates:
        fields = item.data["fields"]
        assert set(fields) <= set(known), item.code
        assert len(set(fields)) == len(fields)
        columns = [field for table in item.data.get("tables", ()) for field in table["fields"]]
        assert set(columns) <= set(fields)
        assert len(set(columns)) == len(columns)
        assert item.data["layout"] in ("table", "form")
        assert bool(item.data.get("rows")) is (item.data["layout"] == "table")
        labels = [known[field].label for field in fields]
        for language in ("zh", "en"):
            words = Counter(label.text(language) for label in labels)
            assert max(words.values()) == 1, (item.code, words)


def test_the_templates_have_as_many_columns_as_their_originals():
    counts = {item.code: len(item.data["fields"]) for item in seed_lists() if "layout" in item.data}
    assert counts["T01"] == 5
    assert counts["T02"] == 6
    assert counts["T03"] == 15
    assert counts["T08"] == 9
    assert counts["T16"] == 9
    assert counts["T17"] == 6


def test_a_field_of_templates_only_is_not_asked_by_a_type():
    sheets = {definition.id for definition in seed_fields() if definition.sheet}
    types = [item for item in seed_lists() if item.list is ListName.SERVICE_TYPE]
    assert not sheets & {field for item in types for field in item.data["fields"]}
    used = {f for item in seed_lists() if "layout" in item.data for f in item.data["fields"]}
    assert sheets <= used


def test_codes_are_unique_within_a_list():
    counts = Counter((item.list, item.code) for item in seed_lists())
    assert max(counts.values()) == 1


def test_parents_come_before_their_children():
    seen = {(name, "") for name in ListName}
    for item in seed_lists():
        assert (item.list, item.parent) in seen
        seen.add((item.list, item.code))


def test_positions_count_up_in_each_list():
    for name in ListName:
        positions = [item.position for item in seed_lists() if item.list is name]
        # A priority's position is its own number, which tickets hold.
        first = 1 if name is ListName.PRIORITY else 0
        assert positions == list(range(first, first + len(positions)))


def test_each_kind_of_status_has_a_status():
    kinds = [StatusKind(item.kind) for item in seed_lists() if item.list is ListName.STATUS]
    assert set(kinds) == set(StatusKind)


def test_only_waiting_for_requester_approval_and_an_appointment_pauses_the_clock():
    waits = {item.code: item.data.get("pauses") for item in seed_lists() if "pauses" in item.data}
    assert {code for code, pauses in waits.items() if pauses} == {
        "waiting_requester",
        "waiting_approval",
        "waiting_appointment",
    }


def test_stages_are_the_five_of_the_lifecycle():
    assert _codes(ListName.STAGE) == ["intake", "triage", "handling", "resolution", "review"]


def test_service_types_ask_for_known_fields():
    known = {definition.id for definition in seed_fields()}
    types = [item for item in seed_lists() if item.list is ListName.SERVICE_TYPE]
    assert [item.code for item in types] == ["HWF", "SWF", "SWQ", "NWF", "ACR", "SVR", "SEC", "CPL"]
    for item in types:
        assert ServiceKind(item.kind)
        assert set(item.data["fields"]) <= known


def test_categories_have_two_levels():
    items = {item.code: item for item in seed_lists() if item.list is ListName.CATEGORY}
    for item in items.values():
        assert not item.parent or not items[item.parent].parent


def test_field_ids_are_unique_and_only_choices_have_options():
    definitions = seed_fields()
    assert len({definition.id for definition in definitions}) == len(definitions)
    for definition in definitions:
        chooses = definition.kind in {FieldKind.CHOICE, FieldKind.CHOICES}
        assert bool(definition.options) is chooses, definition.id


def test_fields_are_required_at_known_stages():
    stages = set(_codes(ListName.STAGE))
    assert all(set(definition.required_at) <= stages for definition in seed_fields())


def test_targets_grow_from_p1_to_p4():
    seeds = seed_priorities()
    assert [seed.priority for seed in seeds] == list(Priority)
    assert [seed.response_minutes for seed in seeds] == [15, 30, 240, 480]
    assert [seed.resolution_minutes for seed in seeds] == [240, 480, 1440, 2400]
    assert [seed.round_the_clock for seed in seeds] == [True, False, False, False]
