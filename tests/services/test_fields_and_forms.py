"""Fields and forms: drafts ask nobody, versions hold from their day on, old tickets keep theirs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.bilingual import Bilingual
from desktop.domain.drafts import TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.field_rules import compatible, problem, signs_of
from desktop.domain.fields import FieldDefinition, FieldKind
from desktop.domain.forms import form_of

HISTORY = ("change_set", "change", "station")
NO_CODE = Bilingual("没有代码", "No code")


def code_of(act, *args):
    with pytest.raises(AppError) as caught:
        act(*args)
    return caught.value.code


def form(desk, code):
    key = desk.item("service_type", code)
    return next(each for each in desk.wei.fields.forms() if each.item.key == key)


def fields_of(desk, code):
    return tuple(desk.workspace.directory.items[desk.item("service_type", code)].data["fields"])


def test_a_new_field_asks_nobody_until_it_is_put_in_force(desk):
    fields, key = desk.wei.fields, desk.item("service_type", "SWF")
    before = fields_of(desk, "SWF")
    made = fields.add(key, Bilingual("同组几人", "People in the group"), FieldKind.NUMBER)
    assert made == "people_in_the_group"
    assert fields_of(desk, "SWF") == before
    assert made not in desk.workspace.directory.fields
    assert form(desk, "SWF").drafted
    fields.put_in_force(key)
    assert fields_of(desk, "SWF") == (*before, made)
    assert desk.workspace.directory.fields[made].kind is FieldKind.NUMBER
    assert form(desk, "SWF").version.number == 2
    assert not form(desk, "SWF").drafted


def test_a_ticket_keeps_the_form_it_was_taken_in_with(desk):
    fields, key, old = desk.wei.fields, desk.item("service_type", "SWF"), fields_of(desk, "SWF")
    born = desk.clock.now
    desk.clock.now += 60_000
    fields.set_fields(key, ["error_code"])
    fields.change("error_code", {"label": Bilingual("代码", "Code")})
    fields.put_in_force(key)
    now = form(desk, "SWF")
    assert now.at(born).fields == old
    assert now.at(desk.clock.now).fields == ("error_code",)
    library = fields.library()
    assert library.at("error_code", born).label.zh == "错误代码或原文"
    assert library.at("error_code", desk.clock.now).label.zh == "代码"


def test_other_forms_that_share_a_field_get_a_version_of_their_own(desk):
    fields = desk.wei.fields
    fields.change("error_code", {"required_at": ("intake",)})
    fields.set_fields(desk.item("service_type", "HWF"), ["asset_no", "error_code"])
    fields.put_in_force(desk.item("service_type", "SWF"))
    other = form(desk, "HWF")
    assert other.version.number == 2
    assert len(other.version.fields) == 4
    assert other.draft == ("asset_no", "error_code")
    assert form(desk, "NWF").version.number == 1


def test_a_discarded_draft_leaves_everything_as_it_was(desk, dump):
    before = dump(desk.store.reader, *HISTORY)
    fields, key = desk.wei.fields, desk.item("service_type", "SWF")
    fields.add(key, Bilingual("同组几人", ""))
    fields.change("error_code", {"hint": Bilingual("例如：E-1", "e.g. E-1")})
    fields.set_fields(key, ["error_code", *form(desk, "SWF").draft[-1:]])
    fields.discard(key)
    assert dump(desk.store.reader, *HISTORY) == before
    assert code_of(fields.put_in_force, key) == "form_no_draft"


def test_the_cost_names_what_is_asked_and_which_forms_change(desk):
    fields, key = desk.wei.fields, desk.item("service_type", "SWF")
    for _ in range(2):
        desk.wei.tickets.create(TicketDraft("x", service_type="SWF"))
    fields.add(key, Bilingual("同组几人", "Group"))
    fields.change("error_code", {"required_at": ("intake", "triage")})
    cost = desk.wei.form_costs.cost(form(desk, "SWF"), fields.library())
    assert cost.tickets == 2
    assert [field.id for field in cost.more] == ["group"]
    assert [field.id for field in cost.stricter] == ["error_code"]
    assert [each.item.code for each in cost.forms] == ["HWF", "T05"]
    assert cost.seconds == 10


def test_a_comparison_names_each_difference_once(desk):
    fields, key = desk.wei.fields, desk.item("service_type", "NWF")
    fields.change("link_kind", {"hint": Bilingual("看灯", "")})
    fields.set_fields(key, ["link_kind", "socket_no", "purpose"])
    found = desk.wei.form_costs.compare(form(desk, "NWF"), fields.library())
    assert [(each.field.id, each.part) for each in found] == [
        ("link_kind", "hint"),
        ("purpose", "added"),
        ("neighbours", "gone"),
        ("link_kind", "moved"),
        ("socket_no", "moved"),
    ]


def test_a_field_with_values_becomes_only_what_shows_them_all(desk):
    key = desk.wei.tickets.create(TicketDraft("x", extra={"asset_no": "IT-7"}))
    fields = desk.wei.fields
    assert fields.values("asset_no") == 1
    assert code_of(fields.change, "asset_no", {"kind": FieldKind.NUMBER}) == "field_kind_fixed"
    fields.change("asset_no", {"kind": FieldKind.LONG_TEXT})
    fields.change("expectation", {"kind": FieldKind.NUMBER})
    assert code_of(fields.delete, "asset_no") == "field_in_use"
    fields.retire("asset_no")
    assert "asset_no" not in fields_of(desk, "HWF")
    assert "asset_no" not in desk.workspace.directory.fields
    assert desk.wei.queue.get(key).extra == {"asset_no": "IT-7"}
    fields.bring_back("asset_no")
    assert "asset_no" in desk.workspace.directory.fields


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"pattern": "["}, "field_pattern_wrong"),
        ({"low": 5.0, "high": 1.0}, "field_range_wrong"),
        ({"longest": -1}, "field_range_wrong"),
        ({"options": (NO_CODE, Bilingual("没有 代码", "no CODE"))}, "field_option_twice"),
        ({"exceptions": (Bilingual(" ", ""),)}, "list_name_missing"),
        ({"options": tuple(Bilingual(str(n), "") for n in range(201))}, "field_options_many"),
        ({"label": Bilingual("", "")}, "list_name_missing"),
        ({"label": Bilingual("长" * 10_000, "")}, "list_name_long"),
    ],
)
def test_a_part_that_cannot_be_is_refused_and_nothing_kept(desk, dump, values, code):
    before = dump(desk.store.reader)
    assert code_of(desk.wei.fields.change, "asset_no", values) == code
    assert dump(desk.store.reader) == before


def test_a_field_that_is_gone_or_a_part_that_is_none_is_refused(desk):
    assert code_of(desk.wei.fields.change, "no such", {"longest": 1}) == "list_entry_gone"
    with pytest.raises(KeyError):
        desk.wei.fields.change("asset_no", {"version": 9})


def test_a_range_may_begin_at_nought(desk):
    fields, key = desk.wei.fields, desk.item("service_type", "SWF")
    fields.change("affected_people", {"low": 0.0, "high": 620.0})
    fields.put_in_force(key)
    found = desk.workspace.directory.fields["affected_people"]
    assert (found.low, found.high) == (0.0, 620.0)


@given(st.data())
def test_any_row_of_edits_of_a_form_is_taken_back_to_the_letter(desk, dump, data):
    fields = desk.wei.fields
    before = dump(desk.store.reader, *HISTORY)
    first = desk.store.reader.execute("select max(key) from change_set").fetchone()[0]
    for _ in range(data.draw(st.integers(1, 6))):
        chosen = data.draw(st.sampled_from(fields.forms()))
        field = data.draw(st.sampled_from([each.id for each in fields.library().all()]))
        desk.clock.now += 1000
        acts = {
            "add": lambda f=chosen: fields.add(f.item.key, Bilingual("字段", "")),
            "order": lambda f=chosen, i=field: fields.set_fields(f.item.key, [i, *f.draft[:2]]),
            "change": lambda i=field: fields.change(i, {"longest": 7}),
            "release": lambda f=chosen: fields.put_in_force(f.item.key),
            "discard": lambda f=chosen: fields.discard(f.item.key),
            "retire": lambda i=field: fields.retire(i),
            "back": lambda i=field: fields.bring_back(i),
            "delete": lambda i=field: fields.delete(i),
        }
        try:
            acts[data.draw(st.sampled_from(sorted(acts)))]()
        except AppError:
            continue
    ((count,),) = desk.store.reader.execute(
        "select count(*) from change_set where key > ?", (first,)
    ).fetchall()
    for _ in range(count):
        desk.wei.undo.undo()
    assert dump(desk.store.reader, *HISTORY) == before


def text_field(**more):
    return FieldDefinition("f", FieldKind.TEXT, Bilingual("名", ""), **more)


@pytest.mark.parametrize(
    ("field", "typed", "wrong"),
    [
        (text_field(pattern="[A-Za-z0-9-]+"), "Ｅ－２１０７", ""),
        (text_field(pattern="[A-Za-z0-9-]+"), "E 2107", "signs"),
        (text_field(pattern="[A-Z]+", exceptions=(NO_CODE,)), "没有代码", ""),
        (text_field(longest=3), "四个字符", "long"),
        (FieldDefinition("f", FieldKind.NUMBER, NO_CODE, low=1, high=620), "６２０", ""),
        (FieldDefinition("f", FieldKind.NUMBER, NO_CODE, low=1, high=620), "0", "range"),
        (FieldDefinition("f", FieldKind.NUMBER, NO_CODE), "many", "number"),
        (text_field(pattern="[A-Z]+"), "", ""),
    ],
)
def test_what_is_typed_keeps_to_the_limits(field, typed, wrong):
    assert problem(field, typed) == wrong


@given(st.text(), st.sampled_from(FieldKind))
def test_any_text_gets_a_verdict(text, kind):
    field = FieldDefinition("f", kind, NO_CODE, pattern="[0-9]+", longest=5, low=0, high=9)
    assert problem(field, text) in ("", "signs", "long", "number", "range")


def test_kinds_and_signs_know_themselves():
    for kind in FieldKind:
        assert kind in compatible(kind)
    assert signs_of("[0-9]+") == "digits"
    assert signs_of("[1-5]") == "own"


def test_a_form_without_a_past_is_its_first_version(desk):
    item = desk.workspace.directory.items[desk.item("service_type", "HWF")]
    assert form_of(item).version.number == 1
    assert form_of(item._replace(data=None)).draft == ()
