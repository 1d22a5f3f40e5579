-- Each statement may find its work done already: a portal that was killed in here, on a database that cannot undo such
-- statements, begins again.

-- Records and their revisions. A revision is never changed or deleted.
create sequence if not exists record_id_seq start with 1 increment by 100;
create sequence if not exists revision_id_seq start with 1 increment by 100;

create table if not exists record (
    id              bigint       not null primary key,
    slug            varchar(120) not null unique,
    type            varchar(20)  not null,
    path            varchar(400) not null,
    file_name       varchar(400) not null,
    state           varchar(20)  not null,
    revision_id     bigint       not null,
    revision_number integer      not null,
    sha256          varchar(64)  not null, -- of the current revision
    imported_sha256 varchar(64)            -- of the file last imported; differs once the portal's revision has changed
);
create index if not exists record_path on record (path);
create index if not exists record_file_name on record (type, file_name);
create index if not exists record_type_state on record (type, state);

create table if not exists revision (
    id        bigint                   not null primary key,
    record_id bigint                   not null references record (id),
    number    integer                  not null,
    origin    varchar(20)              not null,
    made      timestamp with time zone not null,
    path      varchar(400)             not null,
    source    bytea                    not null, -- the file, byte for byte
    html      varchar(1000000)         not null, -- what its body was rendered to
    words     varchar(1000000)         not null,
    outline   varchar(1000000)         not null,
    unique (record_id, number)
);

-- Former slugs, which lead to the record's page.
create table if not exists alias (
    slug      varchar(120) not null primary key,
    record_id bigint       not null references record (id)
);
create index if not exists alias_record on alias (record_id);

-- Files that are no records: vocabularies, attachments. Their bytes lie in the file store under their SHA-256.
create table if not exists tree_file (
    path   varchar(400) not null primary key,
    sha256 varchar(64)  not null,
    size   bigint       not null
);

-- Versions of files that wait for review, because the portal's revision had changed too.
create table if not exists parked (
    path   varchar(400)             not null primary key,
    slug   varchar(120)             not null,
    sha256 varchar(64)              not null,
    source bytea                    not null,
    found  timestamp with time zone not null
);

-- The change log. The head's row lock orders the transactions that append, so that sequence numbers become visible in
-- order and without gaps.
create table if not exists change_log (
    sequence bigint                   not null primary key,
    slug     varchar(120),            -- absent: the vocabularies changed
    made     timestamp with time zone not null
);
create table if not exists change_head (
    id            integer not null primary key,
    last_sequence bigint  not null
);
insert into change_head (id, last_sequence) select 1, 0 where not exists (select 1 from change_head);
