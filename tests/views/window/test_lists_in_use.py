"""What is done with lists in the settings is seen at once everywhere in the window."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.services.list_entries import NewEntry

pytestmark = pytest.mark.window


def cells(queue):
    model = queue.table.model()
    return {
        str(model.index(row, column).data())
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    }


def test_a_renamed_status_stands_in_the_queue_and_its_preview_at_once(opened):
    desk = opened("en")
    my = desk.app.desk.my
    assert "In progress" in cells(desk.queue)
    status = my.directory.by_code("status", "working")
    my.lists.rename(status.key, Bilingual("在办", "Being done"))
    desk.settle()
    assert "In progress" not in cells(desk.queue)
    assert "Being done" in cells(desk.queue)
    my.undo.undo()
    desk.settle()
    assert "In progress" in cells(desk.queue)


def test_a_retired_entry_stays_on_old_tickets_and_is_not_offered_for_new_ones(opened):
    desk = opened("en")
    my = desk.app.desk.my
    key = desk.queue.table.current_key()
    channel = my.directory.items[my.queue.get(key).channel]
    name = channel.name.en
    my.lists.retire([channel.key])
    desk.settle()
    desk.show("ticket")
    box = desk.window.findChild(QComboBox, "fact_channel")
    assert box.currentText() == name
    other = my.tickets
    other.change([key], {"channel": my.directory.by_code("channel", "other").key})
    desk.settle()
    assert box.findText(name) < 0


def test_a_new_category_is_offered_on_a_ticket_at_once(opened):
    desk = opened("en")
    my = desk.app.desk.my
    desk.show("ticket")
    my.lists.add("category", [NewEntry(Bilingual("无人机", "Drones"))])
    desk.settle()
    box = desk.window.findChild(QComboBox, "fact_category")
    assert box.findText("Drones") >= 0


def test_a_field_put_in_force_names_its_value_on_a_ticket(opened):
    desk = opened("en")
    my = desk.app.desk.my
    form = my.directory.by_code("service_type", "SWF").key
    field = my.fields.add(form, Bilingual("序列号", "Serial number"))
    my.fields.put_in_force(form)
    key = desk.queue.table.current_key()
    my.tickets.change([key], {f"extra.{field}": "SN-1"})
    desk.show("ticket")
    card = desk.window.findChild(QWidget, "extra_fields")
    assert "Serial number" in [label.text() for label in card.findChildren(QLabel)]
    assert "SN-1" in [field.text() for field in card.findChildren(QLineEdit)]
