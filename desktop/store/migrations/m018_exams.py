"""The eighteenth schema: attempts at exams, what they asked; cohorts and coaching."""

STATEMENTS = (
    """create table exam_attempt (
        key integer primary key, id blob not null unique,
        document integer not null references document(key),
        version integer not null references document_version(key),
        person integer not null references person(key), number integer not null,
        state text not null, seed integer not null, factor integer not null default 100,
        started_at integer not null, ended_at integer, whole_ms integer not null default 0,
        item_ms integer not null default 0, at integer not null default 0,
        away integer not null default 0, breaks text not null default '[]',
        reason text not null default '', percent real not null default 0,
        passed integer not null default 0, knock_outs integer not null default 0,
        waiting integer not null default 0) strict""",
    "create index exam_attempt_document on exam_attempt(document, person)",
    "create index exam_attempt_version on exam_attempt(version)",
    "create index exam_attempt_person on exam_attempt(person)",
    """create table exam_item (
        key integer primary key,
        attempt integer not null references exam_attempt(key) on delete cascade,
        place integer not null, question integer not null references question(key),
        number integer not null, seed integer not null, marks real not null,
        stage text not null default '', response text not null default '{}',
        spent_ms integer not null default 0, flagged integer not null default 0,
        answered_at integer, grade text not null default '',
        remarks text not null default '[]', unique (attempt, place)) strict""",
    "create index exam_item_question on exam_item(question)",
    """create table exam_time (
        key integer primary key, person integer not null unique references person(key),
        factor integer not null) strict""",
    """create table coaching (
        key integer primary key, person integer not null references person(key),
        stage text not null, tasks text not null, author integer references person(key),
        made_at integer not null) strict""",
    "create index coaching_person on coaching(person)",
    "create index coaching_author on coaching(author) where author is not null",
    """create table cohort (
        key integer primary key, id blob not null unique,
        title_zh text not null default '', title_en text not null default '',
        starts_on text not null, ends_on text not null, goal_days integer not null default 0,
        exam integer references document(key), created_at integer not null,
        ended_at integer) strict""",
    "create index cohort_exam on cohort(exam) where exam is not null",
    """create table cohort_person (
        key integer primary key, cohort integer not null references cohort(key) on delete cascade,
        person integer not null references person(key), mentor integer references person(key),
        released_by integer references person(key), released_at integer,
        unique (cohort, person)) strict""",
    "create index cohort_person_person on cohort_person(person)",
    "create index cohort_person_mentor on cohort_person(mentor) where mentor is not null",
    """create index cohort_person_released on cohort_person(released_by)
        where released_by is not null""",
)
