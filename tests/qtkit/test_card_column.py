"""A column of cards makes what is near, keeps what is looked at in its place, and finds cards."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.qtkit.widgets.cardcolumn import CardColumn

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


class Card(QWidget):
    """As high as it is told; a button can be reached by Tab."""

    def __init__(self, key, height):
        super().__init__()
        self.key = key
        self.button = QPushButton(key)
        column = QVBoxLayout(self)
        column.addWidget(self.button)
        self.filler = QLabel()
        column.addWidget(self.filler)
        self.grow(height)

    def grow(self, height):
        """Want another height."""
        self.filler.setFixedHeight(height)


@pytest.fixture
def column(page):
    made = CardColumn()
    made.set_maker(lambda key: Card(key, 60 if int(key) % 2 else 140))
    page.layout().addWidget(made)
    settle()
    return made


def settle():
    for _ in range(5):
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def shown(column, count, height=100):
    column.show_cards([str(number) for number in range(count)], lambda _key: height)
    settle()


def tops(column):
    return [place.top() for place in column.places()]


def test_only_cards_in_and_near_the_window_are_made(column):
    shown(column, 300)
    made = list(column.made_cards())
    assert made == [str(number) for number in range(len(made))]
    assert 4 < len(made) < 25
    assert len(column.keys()) == 300
    assert column.verticalScrollBar().maximum() > 25_000


def test_cards_follow_one_another_without_a_gap_or_an_overlap(column):
    shown(column, 40)
    places = column.places()
    assert all(b.top() == a.top() + a.height() + 10 for a, b in pairwise(places))
    for key, card in column.made_cards().items():
        assert card.mapTo(column.viewport(), card.rect().topLeft()) == places[int(key)].topLeft()
        assert card.height() == card.sizeHint().height()


def test_what_is_looked_at_stays_when_cards_above_turn_out_taller(column):
    shown(column, 100)
    column.verticalScrollBar().setValue(5000)
    settle()
    place = column.place()
    # Walking up makes cards whose heights were only thought.
    column.verticalScrollBar().setValue(column.verticalScrollBar().value() - 700)
    settle()
    column.verticalScrollBar().setValue(column.verticalScrollBar().value() + 700)
    settle()
    key, _ = place
    before = column.place()
    column.card(str(int(key) - 2)).grow(400)
    settle()
    assert column.place() == before


def test_a_card_far_away_is_made_and_shown_whole(column):
    shown(column, 300)
    card = column.show_card("250")
    settle()
    top = card.mapTo(column.viewport(), card.rect().topLeft()).y()
    assert 0 <= top <= column.viewport().height() - card.height()
    assert column.card("250") is card
    assert column.show_card("999") is None


def test_a_card_taller_than_the_window_is_shown_by_its_top(column):
    shown(column, 30)
    column.card("12").grow(2000)
    settle()
    card = column.show_card("12")
    settle()
    assert card.mapTo(column.viewport(), card.rect().topLeft()).y() == 10


def test_cards_that_stay_keep_their_widgets_in_the_new_order(column):
    shown(column, 6)
    before = column.made_cards()
    column.show_cards(["5", "0", "9", "2"], lambda _key: 100)
    settle()
    after = column.made_cards()
    assert list(after) == ["5", "0", "9", "2"]
    assert all(after[key] is before[key] for key in ("5", "0", "2"))
    assert tops(column) == sorted(tops(column))
    column.clear_cards()
    settle()
    assert column.keys() == []
    assert column.made_cards() == {}


def test_each_card_is_told_of_once(column):
    told = []
    column.made.connect(told.append)
    shown(column, 300)
    column.show_card("200")
    settle()
    assert len(told) == len(set(told)) == len(column.made_cards())


def test_parts_above_and_below_scroll_along_and_give_their_room_back(column):
    above, below = QLabel("above"), QLabel("below")
    above.setFixedHeight(90)
    column.add_above(above)
    column.add_below(below)
    shown(column, 3)
    assert tops(column)[0] == 10 + 90 + 10
    assert below.mapTo(column.viewport(), below.rect().topLeft()).y() > tops(column)[-1]
    above.hide()
    column.show_cards(column.keys(), lambda _key: 100)
    settle()
    assert tops(column)[0] == 10


def test_the_tab_key_goes_through_cards_as_they_stand(column, page):
    shown(column, 300)
    column.show_card("150")
    settle()
    column.verticalScrollBar().setValue(column.verticalScrollBar().value() - 400)
    settle()
    cards = list(column.made_cards().values())
    at = next(place for place, card in enumerate(cards) if card.key == "148")
    cards[at].button.setFocus(Qt.FocusReason.TabFocusReason)
    for later in cards[at + 1 : at + 4]:
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        assert page.focusWidget() is later.button


def test_a_narrower_window_lets_cards_take_its_width(column, page):
    shown(column, 10)
    page.resize(420, 500)
    settle()
    card = column.made_cards()["0"]
    assert card.width() == column.viewport().width() - 28
    assert column.horizontalScrollBar().maximum() == 0


def test_lines_stay_easy_to_read_in_a_wide_window(column, page):
    page.resize(1200, 500)
    column.set_widest(600)
    shown(column, 10)
    card = column.made_cards()["0"]
    left = card.mapTo(column.viewport(), card.rect().topLeft()).x()
    assert card.width() == 600
    assert left == (column.viewport().width() - 600) // 2
