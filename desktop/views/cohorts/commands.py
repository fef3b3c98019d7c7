"""What can be done on the page of cohorts."""

from collections.abc import Callable
from functools import partial

from desktop.qtkit.commands import Command, Commands
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.services.training.competence import Level
from desktop.views.cohorts.cohort_view import CohortView
from desktop.views.cohorts.competence_view import CompetenceView


def declare_cohort_commands(
    commands: Commands, view: CohortView, is_shown: Callable[[], bool]
) -> None:
    """Add the commands; `is_shown` says whether the page is in front."""
    state = view.state

    def leads() -> bool:
        return is_shown() and state.may_lead

    def has_cohort() -> bool:
        return leads() and state.seen is not None and state.seen.cohort is not None

    rows: tuple[tuple[str, str, Callable[[], object], str, str, Callable[[], bool]], ...] = (
        (
            "new",
            QT_TRANSLATE_NOOP("Command", "New cohort"),
            view.ask_new,
            "add",
            "Ctrl+Shift+N",
            leads,
        ),
        (
            "edit",
            QT_TRANSLATE_NOOP("Command", "Edit the cohort"),
            view.ask_edit,
            "edit",
            "F2",
            has_cohort,
        ),
        (
            "plan",
            QT_TRANSLATE_NOOP("Command", "Topics of the cohort and who was there"),
            view.ask_plan,
            "calendar",
            "P",
            has_cohort,
        ),
        (
            "company",
            QT_TRANSLATE_NOOP("Command", "Tickets with company, and their signatures"),
            view.ask_company,
            "people",
            "T",
            lambda: is_shown() and view.has_person(),
        ),
        (
            "choose",
            QT_TRANSLATE_NOOP("Command", "Choose a cohort"),
            view.head.choose,
            "people",
            "Ctrl+L",
            is_shown,
        ),
        (
            "coach",
            QT_TRANSLATE_NOOP("Command", "Give the coaching plan"),
            view.spot.coaching.give,
            "training",
            "A",
            lambda: is_shown() and view.spot.coaching.can_give(),
        ),
        (
            "release",
            QT_TRANSLATE_NOOP("Command", "Release to work alone, or take it back"),
            view.release,
            "approve",
            "R",
            has_cohort,
        ),
        (
            "by_step",
            QT_TRANSLATE_NOOP("Command", "Heat map by SOP steps, or by stages"),
            view.heat.bar.turn,
            "columns",
            "V",
            is_shown,
        ),
        (
            "origins",
            QT_TRANSLATE_NOOP("Command", "Choose where the scores come from"),
            view.heat.bar.choose_origins,
            "filter",
            "F",
            is_shown,
        ),
        (
            "export",
            QT_TRANSLATE_NOOP("Command", "Export score sheets, certificates, results"),
            view.head.offer_exports,
            "export",
            "X",
            is_shown,
        ),
    )
    exports = (
        (
            "print_scores",
            QT_TRANSLATE_NOOP("Command", "Print the score sheets of the cohort"),
            view.print_scores,
            "pdf",
        ),
        (
            "print_certificates",
            QT_TRANSLATE_NOOP("Command", "Print the certificates of the cohort"),
            view.print_certificates,
            "approve",
        ),
        (
            "export_results",
            QT_TRANSLATE_NOOP("Command", "Export the results of the cohort"),
            view.export_results,
            "export",
        ),
    )
    for name, title, act, icon in exports:
        menu = "cohort_export"
        commands.add(
            Command(f"cohort.{name}", title, act, menu, icon, (), is_shown, when="cohorts")
        )
    for name, title, run, icon, keys, enabled in rows:
        commands.add(
            Command(f"cohort.{name}", title, run, "cohort", icon, keys, enabled, when="cohorts")
        )


def declare_competence_commands(
    commands: Commands, view: CompetenceView, ask: Callable[[Level], object]
) -> None:
    """Add what a lead says about competence; `ask` asks for the reason first."""
    rows = (
        ("alone", QT_TRANSLATE_NOOP("Command", "May work the SOP alone"), "check", "A"),
        ("accompanied", QT_TRANSLATE_NOOP("Command", "Only with company"), "people", "C"),
        ("none", QT_TRANSLATE_NOOP("Command", "Not at all"), "none", "N"),
    )
    for name, title, icon, keys in rows:
        commands.add(
            Command(
                f"competence.{name}",
                title,
                partial(ask, Level(name)),
                *("competence", icon, keys, view.may_grant),
                when="competence",
            )
        )
    commands.add(
        Command(
            "competence.as_seen",
            QT_TRANSLATE_NOOP("Command", "Take back what was said"),
            lambda: view.grant(None),
            *("competence", "undo", "Del", view.may_grant),
            when="competence",
        )
    )
