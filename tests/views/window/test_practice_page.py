"""The page of practice at the window: what is due, an answer checked at once, a round's end."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.domain.exams.coaching import Task, TaskKind
from desktop.domain.practice.cards import CardKind, Rating
from desktop.domain.questions.question import QuestionKind
from desktop.services.training.practice import Wanted

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


class Page:
    """The page, seen by a trainee of the sample."""

    def __init__(self, desk, name="Zou Kaiwen"):
        self.desk = desk
        self.app = desk.app.desk
        workspace = self.app.workspace
        self.person = desk.agents[name]
        self.app.work_as(workspace.session(self.person, "en"))
        desk.window.resize(1440, 900)
        self.view = desk.window.show_pane("training").show_page("practice")
        desk.settle()
        self.state, self.asking = self.view.state, self.view.asking

    def begin(self, wanted):
        """Begin a round of what is wanted."""
        self.state.begin_wanted(wanted)
        self.desk.settle()

    def key(self, key):
        """Press a letter where the question is asked."""
        QTest.keyClick(self.view, key)
        self.desk.settle()

    def run(self, command):
        """Run a command, as its key does."""
        assert self.desk.app.commands.run(command)
        self.desk.settle()

    def said(self, name):
        """Return the words of a part."""
        return self.view.findChild(QWidget, name).text()

    def texts(self, name):
        """Return the words inside a part."""
        part = self.view.findChild(QWidget, name)
        return " ".join(w.text() for w in part.findChildren(QWidget) if hasattr(w, "text"))


@pytest.fixture
def page(opened):
    return Page(opened())


def test_what_is_due_stands_there_with_its_time_and_the_choices(page):
    assert page.state.seen.today.due
    assert "new" in page.said("practice_fact")
    choices = page.view.start.choices
    rows = [choices.item(row).text() for row in range(choices.count())]
    assert rows[1] == "Matrix of priorities · 9 cards"
    assert any(row.startswith("Intake") and "due" in row for row in rows)


def test_a_wrong_answer_says_at_once_what_is_right_and_enter_goes_on(page):
    page.begin(Wanted(frozenset({CardKind.CELL})))
    page.key(Qt.Key.Key_D)
    page.run("practice.go_on")
    assert page.state.result.rating is Rating.AGAIN
    said = page.texts("practice_verdict")
    assert "Not known yet" in said
    assert "comes again tomorrow, in 1 day" in said
    assert page.texts("practice_verdict").split("Right is ")[1] == "P1"
    assert page.desk.window.focusWidget() is page.asking.next_button
    QTest.keyClick(page.asking.next_button, Qt.Key.Key_Return)
    page.desk.settle()
    assert page.state.place == 1
    assert page.state.result is None


def test_letters_mean_nothing_once_an_answer_was_checked(page):
    page.begin(Wanted(frozenset({CardKind.CELL})))
    page.key(Qt.Key.Key_A)
    page.run("practice.go_on")
    assert page.state.result.rating is Rating.GOOD
    page.key(Qt.Key.Key_B)
    assert [card.isChecked() for card in page.asking.body.asked.cards] == [True, *[False] * 3]


def test_what_is_right_may_be_shown_and_counts_as_not_known(page):
    page.begin(Wanted(frozenset({CardKind.TERM})))
    page.run("practice.give_up")
    assert page.state.result.rating is Rating.AGAIN
    assert not page.asking.give_up_button.isVisible()


def test_a_round_ends_with_what_was_not_known_which_may_be_asked_once_more(page):
    offers = page.app.my.practice.offers(Wanted(frozenset({CardKind.CELL})))[:2]
    page.state.begin(offers)
    page.desk.settle()
    for key in (Qt.Key.Key_D, Qt.Key.Key_B):
        page.key(key)
        page.run("practice.go_on")
        page.run("practice.go_on")
    assert page.view.ending.isVisible()
    assert page.said("practice_known") == "1 of 2 known"
    page.view.ending.again.click()
    page.desk.settle()
    assert [each.ref for each in page.state.offers] == [offers[0].ref]


def test_leaving_in_the_middle_keeps_what_was_answered(page):
    page.begin(Wanted(frozenset({CardKind.CELL})))
    page.key(Qt.Key.Key_A)
    page.run("practice.go_on")
    page.view.step_back()
    page.desk.settle()
    assert not page.state.is_asking
    assert len(page.app.my.practice.history()) == len(page.state.seen.history)
    assert page.state.seen.history[0].ref.kind is CardKind.CELL


def test_a_ticket_is_played_page_by_page_where_that_is_wanted(page):
    offers = [o for o in page.app.my.practice.offers() if o.kind is QuestionKind.TICKET]
    page.asking.toggle_steps()
    page.state.begin(offers[:1])
    page.desk.settle()
    assert "until the first answer" in page.said("practice_clock")
    page.run("practice.go_on")
    assert "Not all of it yet" in page.texts("practice_verdict")
    assert page.asking.body.asked.page() == 0
    page.run("practice.go_on")
    assert page.asking.body.asked.page() == 1
    assert not page.asking.verdict.isVisible()
    page.run("practice.go_on")
    assert page.state.result is not None
    page.asking.toggle_steps()


def test_the_exercises_of_ones_own_coaching_are_practised_from_it_and_ticked(page):
    workspace = page.app.workspace
    trainer = workspace.services(workspace.session(page.desk.agents["Shen Ruoxi"], "en"))
    kind = QuestionKind.SINGLE
    single = next(
        o
        for o in page.app.my.practice.offers()
        if o.ref.kind is CardKind.QUESTION and o.kind is kind
    )
    tasks = (Task(TaskKind.PRACTISE, single.ref.about, 1),)
    plan = trainer.coaching.assign(page.person, "escalation", tasks)
    cohorts = page.desk.window.pane("training").show_page("cohorts")
    page.desk.settle()
    cohorts.state.open_spot(page.person, "escalation")
    page.desk.settle()
    button = cohorts.findChild(QWidget, "coaching_practise")
    assert button.isVisible()
    button.click()
    page.desk.settle()
    assert [each.ref for each in page.state.offers] == [single.ref]
    body = page.state.practised.question.body
    right = next(at for at, option in enumerate(body.options) if option.weight > 0)
    words = body.options[right].text.text("en")
    card = next(c for c in page.asking.body.asked.cards if c.text() == words)
    card.click()
    page.run("practice.go_on")
    found = next(p for p in page.app.my.coaching.plans(page.person) if p.key == plan)
    assert found.is_done
