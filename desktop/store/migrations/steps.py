"""All steps in order. Released steps are frozen and import nothing from the domain."""

from sqlite_utils import Database, Migrations

from desktop.store.migrations import (
    m001_first,
    m002_narrow,
    m003_escalated,
    m004_usage,
    m005_views,
    m006_documents,
    m007_clocks,
    m008_known,
    m009_sop_runs,
    m010_triage,
    m011_filled_forms,
    m012_escalations,
    m013_merged,
    m014_follow_ups,
    m015_quick_actions,
    m016_processes,
    m017_questions,
    m018_exams,
    m019_training,
)

MIGRATIONS = Migrations("deskbook")


@MIGRATIONS()
def m001_first_schema(db: Database) -> None:
    """Lay workspace, people, lists, fields, tickets, history and search."""
    for statement in m001_first.STATEMENTS:
        db.execute(statement)


@MIGRATIONS()
def m002_narrow_views(db: Database) -> None:
    """Let narrow views be read from one index."""
    for statement in m002_narrow.STATEMENTS:
        db.execute(statement)


@MIGRATIONS()
def m003_escalated_flag(db: Database) -> None:
    """Let a working ticket be marked as escalated."""
    for statement in m003_escalated.STATEMENTS:
        db.execute(statement)


@MIGRATIONS()
def m004_usage_of_lists(db: Database) -> None:
    """Let the uses of list entries be counted."""
    for statement in m004_usage.STATEMENTS:
        db.execute(statement)


@MIGRATIONS()
def m005_saved_views(db: Database) -> None:
    """Let people keep views of their own, and be found by pinyin at once."""
    for statement in m005_views.STATEMENTS:
        db.execute(statement)


@MIGRATIONS()
def m006_controlled_documents(db: Database) -> None:
    """Let documents made of steps be controlled, and people have a seat and a superior."""
    for statement in m006_documents.STATEMENTS:
        db.execute(statement)


@MIGRATIONS()
def m007_clocks_of_tickets(db: Database) -> None:
    """Let each ticket keep its promises by clocks that can be accounted for."""
    for statement in m007_clocks.STATEMENTS:
        db.execute(statement)


@MIGRATIONS()
def m008_known_already(db: Database) -> None:
    """Let chases be counted, known problems be marked, and late entries tell when they came."""
    for statement in m008_known.STATEMENTS:
        db.execute(statement)


@MIGRATIONS()
def m009_runs_of_sops(db: Database) -> None:
    """Let tickets be worked step by step by the SOP that fits them."""
    for statement in m009_sop_runs.STATEMENTS:
        db.execute(statement)


@MIGRATIONS()
def m010_triage_decisions(db: Database) -> None:
    """Let a ticket say who or what decided its fields, and why."""
    for statement in m010_triage.STATEMENTS:
        db.execute(statement)


@MIGRATIONS()
def m011_filled_forms_of_tickets(db: Database) -> None:
    """Let templates be filled in on tickets, and be kept with them."""
    for statement in m011_filled_forms.STATEMENTS:
        db.execute(statement)


@MIGRATIONS()
def m012_escalations_and_notes(db: Database) -> None:
    """Let escalations be answered and counted, and notes be left for who takes a ticket over."""
    for statement in m012_escalations.STATEMENTS:
        db.execute(statement)


@MIGRATIONS()
def m013_merged_tickets(db: Database) -> None:
    """Let tickets be merged into others, and be taken apart again as they were."""
    for statement in m013_merged.STATEMENTS:
        db.execute(statement)


@MIGRATIONS()
def m014_calls_and_reviews(db: Database) -> None:
    """Let solved tickets be called back, and complex ones be reviewed with findings."""
    for statement in m014_follow_ups.STATEMENTS:
        db.execute(statement)


@MIGRATIONS()
def m015_actions_by_one_choice(db: Database) -> None:
    """Let quick actions be kept by persons and by the desk."""
    for statement in m015_quick_actions.STATEMENTS:
        db.execute(statement)


@MIGRATIONS()
def m016_lines_of_versions(db: Database) -> None:
    """Let a process have as-is and to-be versions at once, and say how each pain ended."""
    for statement in m016_processes.STATEMENTS:
        db.execute(statement)


@MIGRATIONS()
def m017_bank_of_questions(db: Database) -> None:
    """Keep questions, their versions and their pictures."""
    for statement in m017_questions.STATEMENTS:
        db.execute(statement)


@MIGRATIONS()
def m018_attempts_at_exams(db: Database) -> None:
    """Keep attempts at exams with each answer, and how much time a person has."""
    for statement in m018_exams.STATEMENTS:
        db.execute(statement)


@MIGRATIONS()
def m019_practice_and_competence(db: Database) -> None:
    """Keep review cards, practice, topics, accompanied tickets and who may do what alone."""
    for statement in m019_training.STATEMENTS:
        db.execute(statement)
