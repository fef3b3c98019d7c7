"""The lists of a workspace: what may be done with their entries, what may not, and its undo."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.bilingual import Bilingual
from desktop.domain.drafts import PersonDraft, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.lists import in_tree_order
from desktop.services.list_entries import NewEntry

HISTORY = ("change_set", "change", "station")


def names(desk, name, *, retired=False):
    return [item.name.en for item in desk.workspace.directory.of(name, retired=retired)]


def add(desk, name, *words, parent=None):
    return desk.wei.lists.add(name, [NewEntry(Bilingual(w, w)) for w in words], parent)


def code_of(act, *args):
    with pytest.raises(AppError) as caught:
        act(*args)
    return caught.value.code


def test_a_new_entry_stands_at_the_end_with_a_code_of_its_own(desk):
    made = desk.wei.lists.add("channel", [NewEntry(Bilingual("热线", "Hot line"))])
    item = desk.workspace.directory.items[made.keys[0]]
    assert names(desk, "channel")[-1] == "Hot line"
    assert item.code == "hot_line"
    again = desk.wei.lists.add("channel", [NewEntry(Bilingual("热线二", "Hot-line!"))])
    assert desk.workspace.directory.items[again.keys[0]].code == "hot_line_2"


def test_many_lines_are_one_act_and_known_names_are_left_out(desk):
    before = desk.store.reader.execute("select count(*) from change_set").fetchone()[0]
    made = add(desk, "place", "A", "B", "ａ", "C")
    assert len(made.keys) == 3
    assert [name.en for name in made.left_out] == ["ａ"]
    after = desk.store.reader.execute("select count(*) from change_set").fetchone()[0]
    assert after == before + 1
    desk.wei.undo.undo()
    assert not {"A", "B", "C"} & set(names(desk, "place"))


def test_a_name_is_taken_in_either_language_and_any_letter_case(desk):
    lists = desk.wei.lists
    assert code_of(add, desk, "channel", "phone") == "list_name_taken"
    assert code_of(add, desk, "channel", " Ｐhone ") == "list_name_taken"
    assert code_of(lists.rename, desk.item("channel", "mail"), Bilingual("电话", "x")) == (
        "list_name_taken"
    )
    lists.retire([desk.item("channel", "walk_in")])
    assert code_of(add, desk, "channel", "Walk-in") == "list_name_retired"


def test_an_entry_may_change_the_letter_case_of_its_own_name(desk):
    key = desk.item("channel", "phone")
    desk.wei.lists.rename(key, Bilingual("电话", "PHONE"))
    assert desk.workspace.directory.name(key).en == "PHONE"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        (Bilingual("", " \n\t "), "list_name_missing"),
        (Bilingual("长" * 10_000, ""), "list_name_long"),
    ],
)
def test_a_name_that_cannot_be_is_refused_and_nothing_kept(desk, dump, name, code):
    before = dump(desk.store.reader)
    assert code_of(desk.wei.lists.add, "team", [NewEntry(name)]) == code
    assert code_of(desk.wei.lists.rename, desk.item("team", "network"), name) == code
    assert dump(desk.store.reader) == before


@given(text=st.text(min_size=1, max_size=150))
def test_names_of_every_script_are_kept_in_one_line(desk, text):
    key = desk.item("team", "network")
    try:
        desk.wei.lists.rename(key, Bilingual(text, "Network"))
    except AppError as error:
        assert error.code == "list_name_taken"  # noqa: PT017 - any of the names may be met
        return
    kept = desk.workspace.directory.name(key).zh
    assert kept == " ".join(kept.split())
    assert "\n" not in kept


def test_a_tree_is_never_put_below_itself_nor_too_deep(desk):
    lists = desk.wei.lists
    top, below, other = (desk.item("category", c) for c in ("PC", "PC-laptop", "NET"))
    assert code_of(lists.move, top, below) == "list_under_itself"
    assert code_of(lists.move, top, top) == "list_under_itself"
    assert code_of(lists.move, top, other) == "list_too_deep"
    with pytest.raises(AppError, match="list_too_deep"):
        add(desk, "category", "x", parent=below)
    parent = None
    for level in range(12):
        (parent,) = add(desk, "place", f"level {level}", parent=parent).keys
    with pytest.raises(AppError, match="list_too_deep"):
        add(desk, "place", "one more", parent=parent)


def test_moving_keeps_the_order_that_was_asked_for(desk):
    lists, directory = desk.wei.lists, desk.workspace.directory
    keys = [item.key for item in directory.of("channel")]
    lists.move(keys[-1], None, keys[0])
    lists.move(keys[2], None, None)
    wanted = [keys[2], keys[0], keys[-1], keys[1], *keys[3:-1]]
    assert [item.key for item in directory.of("channel")] == wanted
    for _ in range(2):
        desk.wei.undo.undo()
    assert [item.key for item in directory.of("channel")] == keys


def test_a_child_stands_below_its_new_parent_in_every_list(desk):
    child, parent = desk.item("category", "PC-laptop"), desk.item("category", "NET")
    desk.wei.lists.move(child, parent)
    order = [item.key for item in desk.workspace.directory.of("category")]
    assert order.index(child) == order.index(parent) + 1


def test_a_retired_entry_goes_with_what_stands_below_and_comes_back_with_it(desk):
    top = desk.item("category", "PC")
    whole = names(desk, "category")
    desk.wei.lists.retire([desk.item("category", "PC-dock")])
    desk.clock.now += 1000
    desk.wei.lists.retire([top])
    assert "Laptop" not in names(desk, "category")
    assert "Laptop" in names(desk, "category", retired=True)
    desk.wei.lists.bring_back([top])
    assert set(whole) - set(names(desk, "category")) == {"Keyboard, mouse, dock"}
    desk.wei.lists.bring_back([desk.item("category", "PC-dock")])
    assert names(desk, "category") == whole


def test_bringing_a_child_back_brings_what_it_stands_below(desk):
    desk.wei.lists.retire([desk.item("category", "PC")])
    desk.wei.lists.bring_back([desk.item("category", "PC-laptop")])
    assert {"Computers", "Laptop"} <= set(names(desk, "category"))
    assert "Desktop PC" not in names(desk, "category")


def test_what_is_used_is_retired_not_deleted(desk):
    desk.wei.tickets.create(TicketDraft("x", channel="phone", requester=PersonDraft("周敏")))
    lists = desk.wei.lists
    used = desk.item("channel", "phone")
    assert lists.uses("channel")[used] == 1
    assert code_of(lists.delete, [used]) == "list_in_use"
    assert code_of(lists.delete, [desk.item("category", "PC")]) == "list_in_use"
    lists.delete([desk.item("channel", "drop_form")])
    assert "Drop form" not in names(desk, "channel", retired=True)


def test_a_tree_is_deleted_whole(desk):
    top = desk.item("category", "PC")
    under = [i.key for i in desk.workspace.directory.of("category") if i.parent == top]
    desk.wei.lists.delete([top, *under])
    assert "Computers" not in names(desk, "category", retired=True)
    desk.wei.undo.undo()
    assert "Laptop" in names(desk, "category")


def test_binned_tickets_count_as_use(desk):
    key = desk.wei.tickets.create(TicketDraft("x", category=("PC", "PC-laptop")))
    desk.wei.tickets.bin([key])
    laptop = desk.item("category", "PC-laptop")
    assert desk.wei.lists.uses("category")[laptop] == 1
    assert code_of(desk.wei.lists.delete, [laptop]) == "list_in_use"


@pytest.mark.parametrize("code", ["new", "working", "resolved", "closed"])
def test_the_last_status_of_a_kind_that_the_desk_needs_stays(desk, code):
    key = desk.item("status", code)
    for act in (desk.wei.lists.retire, desk.wei.lists.delete):
        assert code_of(act, [key]) == "list_keeps_one"
    assert code_of(desk.wei.lists.set_kind, key, "void") == "list_keeps_one"
    desk.wei.lists.add("status", [NewEntry(Bilingual("再一个", "One more"), "", code)])
    desk.wei.lists.retire([key])
    assert code_of(desk.wei.lists.retire, [desk.item("status", "one_more")]) == "list_keeps_one"


def test_a_desk_keeps_one_channel_whatever_is_marked(desk):
    keys = [item.key for item in desk.workspace.directory.of("channel")]
    assert code_of(desk.wei.lists.retire, keys) == "list_keeps_one"
    desk.wei.lists.retire(keys[1:])
    assert code_of(desk.wei.lists.retire, keys[:1]) == "list_keeps_one"


def test_a_status_in_use_keeps_its_family_and_a_free_one_does_not(desk):
    lists = desk.wei.lists
    key = desk.wei.tickets.create(TicketDraft("x"))
    waiting = desk.item("status", "waiting_other")
    desk.wei.tickets.change([key], {"status": waiting})
    assert code_of(lists.set_kind, waiting, "closed") == "list_kind_in_use"
    lists.set_kind(waiting, "waiting_vendor")
    assert desk.wei.queue.get(key).is_open
    lists.set_kind(desk.item("status", "triage"), "void")
    assert code_of(lists.set_kind, waiting, "no such") == "list_kind_unknown"
    assert desk.wei.checks.run().is_sound


def test_entries_that_follow_from_the_process_are_only_renamed(desk):
    stage = desk.item("stage", "intake")
    assert code_of(desk.wei.lists.retire, [desk.item("priority", "P4")]) == "list_fixed"
    assert code_of(add, desk, "priority", "P5") == "list_fixed"
    desk.wei.lists.rename(stage, Bilingual("接单", "Take in"))
    assert names(desk, "stage")[0] == "Take in"


def test_a_merge_moves_every_ticket_in_chunks_and_is_one_undo(desk, dump):
    source, target = desk.item("channel", "chat"), desk.item("channel", "mail")
    keys = [desk.wei.tickets.create(TicketDraft(f"t{n}", channel="chat")) for n in range(650)]
    desk.wei.tickets.reply(keys[0], "hi", source)
    before = dump(desk.store.reader, *HISTORY)
    told = []
    moved = desk.wei.merging.entries(source, target, lambda done, _total: told.append(done))
    assert moved == 651
    assert len(told) == 3
    assert {desk.wei.queue.get(key).channel for key in keys} == {target}
    assert source not in desk.workspace.directory.items
    desk.wei.undo.undo()
    assert dump(desk.store.reader, *HISTORY) == before
    desk.wei.undo.redo()
    assert source not in desk.workspace.directory.items
    assert desk.wei.checks.run().is_sound


def test_what_does_not_go_together_is_not_merged(desk):
    merge = desk.wei.merging.entries
    new, closed = desk.item("status", "new"), desk.item("status", "closed")
    assert code_of(merge, new, new) == "list_merge_self"
    assert code_of(merge, new, closed) == "list_merge_other"
    assert code_of(merge, new, desk.item("channel", "mail")) == "list_merge_other"
    assert code_of(merge, desk.item("category", "PC"), desk.item("category", "NET")) == (
        "list_merge_other"
    )
    desk.wei.lists.retire([desk.item("channel", "mail")])
    pair = desk.item("channel", "chat"), desk.item("channel", "mail")
    assert code_of(merge, *pair) == "list_merge_retired"
    assert code_of(merge, 1 << 40, new) == "list_entry_gone"


@pytest.mark.parametrize("text", ["网络", "wangluo", "wl", "NETWORK", "network"])
def test_entries_are_found_by_name_pinyin_and_initials(desk, text):
    assert "网络组" in [item.name.zh for item in desk.wei.lists.find(text)]


def test_no_entry_is_lost_to_a_circle_in_a_damaged_tree(desk):
    items = desk.workspace.directory.of("category")
    first, second, *rest = items
    broken = [first._replace(parent=second.key), second._replace(parent=first.key), *rest]
    assert {item.key for item in in_tree_order(broken)} == {item.key for item in items}


@given(data=st.data())
def test_any_row_of_list_edits_is_taken_back_to_the_letter(desk, dump, data):
    lists, directory = desk.wei.lists, desk.workspace.directory
    before, done = dump(desk.store.reader, *HISTORY), 0
    first = desk.store.reader.execute("select max(key) from change_set").fetchone()[0]
    for _ in range(data.draw(st.integers(1, 6))):
        items = [i for i in directory.items.values() if i.list in ("category", "channel", "place")]
        item, other = data.draw(st.sampled_from(items)), data.draw(st.sampled_from(items))
        act = data.draw(st.sampled_from(["add", "rename", "move", "retire", "back", "delete"]))
        name = Bilingual(data.draw(st.text(max_size=3)), data.draw(st.sampled_from("abc")))
        desk.clock.now += 1000
        acts = {
            "add": lambda i=item, n=name: lists.add(i.list, [NewEntry(n)]),
            "rename": lambda i=item, n=name: lists.rename(i.key, n),
            "move": lambda i=item, o=other: lists.move(i.key, o.parent, o.key),
            "retire": lambda i=item: lists.retire([i.key]),
            "back": lambda i=item: lists.bring_back([i.key]),
            "delete": lambda i=item: lists.delete([i.key]),
        }
        try:
            acts[act]()
        except AppError:
            continue
    done = desk.store.reader.execute(
        "select count(*) from change_set where key > ?", (first,)
    ).fetchone()[0]
    for _ in range(done):
        desk.wei.undo.undo()
    assert dump(desk.store.reader, *HISTORY) == before
