"""The sixth schema: controlled documents with steps, scripts, error codes; more about people."""

_DOCUMENTS = (
    """create table document (
        key integer primary key, id blob not null unique, kind text not null,
        code text not null, service_type integer references list_item(key),
        category integer references list_item(key), owner integer references person(key),
        review_months integer not null default 12, systems text not null default '[]',
        review_wanted_at integer, review_wanted text not null default '',
        template integer references list_item(key), created_at integer not null,
        unique (kind, code)) strict""",
    "create index document_service_type on document(service_type) where service_type is not null",
    "create index document_category on document(category) where category is not null",
    "create index document_owner on document(owner) where owner is not null",
    "create index document_template on document(template) where template is not null",
    """create table document_version (
        key integer primary key, id blob not null unique,
        document integer not null references document(key) on delete cascade,
        number integer not null, label text not null, state text not null,
        title_zh text not null default '', title_en text not null default '',
        data text not null default '{}', author integer references person(key),
        changed_zh text not null default '', changed_en text not null default '',
        reason text not null default '', minor integer not null default 0,
        created_at integer not null, updated_at integer not null, submitted_at integer,
        approver integer references person(key), approved_at integer,
        override text not null default '', effective_from integer, effective_at integer,
        ended_at integer, next_review_at integer, text_hash text not null default '',
        based_on integer, unique (document, number)) strict""",
    """create unique index document_version_effective on document_version(document)
        where state = 'effective'""",
    """create unique index document_version_open on document_version(document)
        where state in ('draft', 'in_review', 'approved', 'scheduled')""",
    "create index document_version_author on document_version(author) where author is not null",
    """create index document_version_approver on document_version(approver)
        where approver is not null""",
    """create index document_version_due on document_version(effective_from)
        where state = 'scheduled'""",
    """create table document_step (
        key integer primary key, id blob not null unique,
        document integer not null references document(key) on delete cascade,
        created_at integer not null) strict""",
    "create index document_step_document on document_step(document)",
    """create table step_text (
        key integer primary key, step integer not null references document_step(key),
        version integer not null references document_version(key) on delete cascade,
        position integer not null, stage integer references list_item(key),
        role integer references list_item(key),
        title_zh text not null default '', title_en text not null default '',
        body_zh text not null default '', body_en text not null default '',
        data text not null default '{}', unique (version, step)) strict""",
    "create index step_text_order on step_text(version, position, key)",
    "create index step_text_step on step_text(step)",
    "create index step_text_stage on step_text(stage) where stage is not null",
    "create index step_text_role on step_text(role) where role is not null",
)

_CONTROL = (
    """create table document_review (
        key integer primary key,
        version integer not null references document_version(key) on delete cascade,
        reviewer integer not null references person(key), asked_at integer not null,
        decision text not null default '', decided_at integer,
        reason text not null default '') strict""",
    "create index document_review_version on document_review(version)",
    """create index document_review_open on document_review(reviewer)
        where decision = ''""",
    """create table document_comment (
        key integer primary key,
        version integer not null references document_version(key) on delete cascade,
        step integer references document_step(key), author integer references person(key),
        body text not null, created_at integer not null, settled_at integer) strict""",
    "create index document_comment_version on document_comment(version)",
    """create table document_signature (
        key integer primary key,
        version integer not null references document_version(key) on delete cascade,
        person integer not null references person(key), signed_at integer not null,
        text_hash text not null, unique (version, person)) strict""",
    "create index document_signature_person on document_signature(person)",
    """create table document_file (
        key integer primary key,
        document integer not null references document(key) on delete cascade,
        name text not null, media_type text not null, bytes integer not null,
        sha256 text not null, created_at integer not null, unique (document, sha256)) strict""",
    # Who points where: a ticket, a question, a page or another document, to a step and version.
    """create table pointer (
        key integer primary key, from_kind text not null, from_record integer not null,
        document integer not null references document(key) on delete cascade,
        step integer references document_step(key),
        version integer references document_version(key) on delete cascade) strict""",
    "create index pointer_document on pointer(document, from_kind)",
    "create index pointer_from on pointer(from_kind, from_record)",
    "create index pointer_version on pointer(version) where version is not null",
    "create index pointer_step on pointer(step) where step is not null",
    """create table favourite (
        key integer primary key, person integer not null references person(key),
        document integer not null references document(key) on delete cascade,
        unique (person, document)) strict""",
)

_LIBRARY = (
    """create table script (
        key integer primary key, id blob not null unique, code text not null unique,
        title_zh text not null default '', title_en text not null default '',
        body_zh text not null default '', body_en text not null default '',
        stage integer references list_item(key), service_type integer references list_item(key),
        position integer not null default 0, updated_at integer not null,
        retired_at integer) strict""",
    """create table error_code (
        key integer primary key, id blob not null unique, code text not null,
        system text not null default '', version text not null default '',
        level text not null default '', meaning_zh text not null default '',
        meaning_en text not null default '', causes_zh text not null default '',
        causes_en text not null default '', checks_zh text not null default '',
        checks_en text not null default '', handling_zh text not null default '',
        handling_en text not null default '', escalate integer references list_item(key),
        document integer references document(key) on delete set null,
        updated_at integer not null, retired_at integer,
        unique (code, system, version)) strict""",
    "create index error_code_document on error_code(document) where document is not null",
)

_PEOPLE = (
    "alter table person add column extension text not null default ''",
    "alter table person add column mobile text not null default ''",
    "alter table person add column seat text not null default ''",
    "alter table person add column superior integer references person(key)",
    "alter table person add column vip integer not null default 0",
    "create index person_superior on person(superior) where superior is not null",
)

STATEMENTS = (*_DOCUMENTS, *_CONTROL, *_LIBRARY, *_PEOPLE)
