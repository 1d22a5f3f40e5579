-- Each statement may find its work done already: a portal that was killed in here, on a database that cannot undo such
-- statements, begins again. Texts are wider than their bounds, which count a character outside the basic plane as one.

-- Rooms. Whoever changes one locks its row first and counts its version up in the same transaction.
create table if not exists room (
    code          varchar(10)              not null primary key,
    version       bigint                   not null,
    stage         varchar(10)              not null,
    locked        bigint,                  -- the version at which it was locked
    opened        timestamp with time zone not null,
    used          timestamp with time zone not null, -- by this it is deleted
    closed        timestamp with time zone,
    service       varchar(400)             not null,
    service_term  varchar(160),
    model_key     varchar(120)             not null,
    facilitator   varchar(64)              not null, -- SHA-256 of the key
    series        varchar(10)              not null, -- the code of the first room in which these partners came together
    measurement   integer                  not null,
    continuation  varchar(10),             -- the code of the next one
    seats_given   integer                  not null,
    notes_written integer                  not null,
    unique (series, measurement)
);
create index if not exists room_used on room (used);

-- The decision model as its file was when the room was opened.
create table if not exists room_model (
    room   varchar(10) not null primary key references room (code) on delete cascade,
    source bytea       not null
);

create table if not exists room_partner (
    room   varchar(10)  not null references room (code) on delete cascade,
    number integer      not null,
    name   varchar(400) not null,
    place  varchar(160),
    primary key (room, number)
);

create table if not exists room_seat (
    room       varchar(10)              not null references room (code) on delete cascade,
    number     integer                  not null,
    partner    integer                  not null,
    name       varchar(400)             not null,
    key_sha256 varchar(64)              not null,
    joined     timestamp with time zone not null,
    primary key (room, number)
);

-- Rounds that were revealed or asked again; a question has its first round without.
create table if not exists room_round (
    room     varchar(10)  not null references room (code) on delete cascade,
    factor   varchar(120) not null,
    round    integer      not null,
    revealed timestamp with time zone,
    primary key (room, factor, round)
);

create table if not exists room_answer (
    room   varchar(10)  not null references room (code) on delete cascade,
    factor varchar(120) not null,
    round  integer      not null,
    seat   integer      not null,
    grade  integer      not null,
    primary key (room, factor, round, seat)
);

create table if not exists room_note (
    room    varchar(10)              not null references room (code) on delete cascade,
    number  integer                  not null,
    factor  varchar(120)             not null,
    seat    integer,                 -- absent: the facilitator wrote it
    words   varchar(4000)            not null,
    written timestamp with time zone not null,
    primary key (room, number)
);

create table if not exists room_signature (
    room    varchar(10)              not null references room (code) on delete cascade,
    partner integer                  not null,
    seat    integer                  not null,
    signed  timestamp with time zone not null,
    primary key (room, partner)
);
