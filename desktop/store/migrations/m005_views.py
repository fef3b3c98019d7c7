"""The fifth schema: views that people keep; people found by pinyin and by initials."""

STATEMENTS = (
    """create table saved_view (
        key integer primary key, id blob not null unique,
        owner integer references person(key), shared integer not null default 0,
        position integer not null default 0,
        name_zh text not null default '', name_en text not null default '',
        icon text not null default '', conditions text not null default '[]',
        words text not null default '', sort text not null,
        descending integer not null default 0, grouping text not null default '',
        columns text not null default '[]') strict""",
    "create index person_pinyin on person(pinyin) where pinyin <> ''",
    """create index person_initials on person(substr(pinyin, instr(pinyin, ' ') + 1))
        where pinyin <> ''""",
)
