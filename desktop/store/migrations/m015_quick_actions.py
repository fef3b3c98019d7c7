"""The fifteenth schema: quick actions, each of one person or of the whole desk."""

STATEMENTS = (
    """create table quick_action (
        key integer primary key, id blob not null unique,
        owner integer references person(key), shared integer not null default 0,
        position integer not null, name_zh text not null default '',
        name_en text not null default '', data text not null) strict""",
    "create index quick_action_owner on quick_action(owner) where owner is not null",
)
