"""The nineteenth schema: practice, role-plays, topics and accompanied tickets, competence."""

STATEMENTS = (
    "alter table exam_attempt add column way text not null default 'screen'",
    "alter table exam_attempt add column trainer integer references person(key)",
    "create index exam_attempt_trainer on exam_attempt(trainer) where trainer is not null",
    """create table review_card (
        key integer primary key, person integer not null references person(key),
        kind text not null, about text not null, version integer not null default 0,
        due_on text not null, state text not null, reviews integer not null default 0,
        lapses integer not null default 0, reviewed_at integer not null,
        unique (person, kind, about)) strict""",
    "create index review_card_due on review_card(person, due_on)",
    """create table practice_answer (
        key integer primary key, person integer not null references person(key),
        kind text not null, about text not null, version integer not null default 0,
        question integer references question(key), stage text not null default '',
        response text not null default '{}', grade text not null default '',
        fraction real not null, hints integer not null default 0,
        spent_ms integer not null default 0, answered_at integer not null) strict""",
    "create index practice_answer_person on practice_answer(person, answered_at)",
    "create index practice_answer_question on practice_answer(question) where question is not null",
    "alter table cohort add column accompanied integer not null default 3",
    """create table cohort_topic (
        key integer primary key, cohort integer not null references cohort(key) on delete cascade,
        position integer not null, kind text not null, held_on text not null,
        title_zh text not null default '', title_en text not null default '',
        document integer references document(key), version integer references document_version(key),
        minutes integer not null default 0, material text not null default '',
        place text not null default '', trainer integer references person(key)) strict""",
    "create index cohort_topic_cohort on cohort_topic(cohort, position)",
    "create index cohort_topic_document on cohort_topic(document) where document is not null",
    "create index cohort_topic_version on cohort_topic(version) where version is not null",
    "create index cohort_topic_trainer on cohort_topic(trainer) where trainer is not null",
    """create table topic_presence (
        key integer primary key, topic integer not null references cohort_topic(key)
        on delete cascade, person integer not null references person(key),
        state text not null, taken_by integer references person(key),
        taken_at integer not null, unique (topic, person)) strict""",
    "create index topic_presence_person on topic_presence(person)",
    "create index topic_presence_taken_by on topic_presence(taken_by) where taken_by is not null",
    """create table accompanied_ticket (
        key integer primary key, cohort integer not null references cohort(key) on delete cascade,
        person integer not null references person(key),
        ticket integer not null references ticket(key),
        note text not null default '', made_at integer not null,
        signed_by integer references person(key), signed_at integer,
        unique (cohort, person, ticket)) strict""",
    "create index accompanied_ticket_person on accompanied_ticket(person)",
    "create index accompanied_ticket_ticket on accompanied_ticket(ticket)",
    """create index accompanied_ticket_signed_by on accompanied_ticket(signed_by)
        where signed_by is not null""",
    """create table competence (
        key integer primary key, person integer not null references person(key),
        document integer not null references document(key),
        version integer not null references document_version(key),
        level text not null, reason text not null default '',
        granted_by integer references person(key), granted_at integer not null,
        unique (person, document)) strict""",
    "create index competence_document on competence(document)",
    "create index competence_version on competence(version)",
    "create index competence_granted_by on competence(granted_by) where granted_by is not null",
)
