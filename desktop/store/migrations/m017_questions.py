"""The seventeenth schema: the question bank, its versions and pictures."""

STATEMENTS = (
    """create table question (
        key integer primary key, id blob not null unique,
        category text not null default '', tags text not null default '[]',
        difficulty integer not null default 0, external text not null default '',
        review text not null default '', about_kind text not null default '',
        about text not null default '',
        about_version integer not null default 0,
        author integer references person(key), created_at integer not null,
        retired_at integer) strict""",
    "create index question_about on question(about_kind, about) where about_kind <> ''",
    "create index question_author on question(author) where author is not null",
    """create table question_version (
        key integer primary key, question integer not null references question(key),
        number integer not null, kind text not null, name text not null default '',
        data text not null, person integer references person(key), made_at integer not null,
        approver integer references person(key), approved_at integer,
        unique (question, number)) strict""",
    "create index question_version_person on question_version(person) where person is not null",
    """create index question_version_approver on question_version(approver)
        where approver is not null""",
    """create table question_file (
        key integer primary key, question integer not null references question(key),
        number integer not null, name text not null, media_type text not null,
        bytes integer not null, sha256 text not null, created_at integer not null) strict""",
    "create index question_file_question on question_file(question)",
)
