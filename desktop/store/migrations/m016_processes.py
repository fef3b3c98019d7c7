"""The sixteenth schema: versions in lines of their own, ends of pains, interviews."""

STATEMENTS = (
    "alter table document_version add column line text not null default ''",
    """update document_version set line = coalesce(json_extract(data, '$.state'), 'as_is')
        where document in (select key from document where kind = 'process')""",
    "drop index document_version_effective",
    "drop index document_version_open",
    """create unique index document_version_effective on document_version(document, line)
        where state = 'effective'""",
    """create unique index document_version_open on document_version(document, line)
        where state in ('draft', 'in_review', 'approved', 'scheduled')""",
    """create table pain_end (
        key integer primary key,
        step integer not null unique references document_step(key),
        kind text not null, target text not null default '', note text not null default '',
        person integer references person(key), at integer not null) strict""",
    "create index pain_end_person on pain_end(person) where person is not null",
    """create table interview (
        key integer primary key, id blob not null unique,
        document integer not null references document(key), who text not null default '',
        held_on text not null default '', lines text not null default '[]',
        person integer references person(key), created_at integer not null) strict""",
    "create index interview_document on interview(document)",
    "create index interview_person on interview(person) where person is not null",
)
