-- Each statement may find its work done already, as in V3. Texts are wider than their bounds, as there.

-- People who sign in. An account that was closed is gone; what it did keeps its number.
create sequence if not exists account_id_seq start with 1 increment by 10;
create sequence if not exists account_event_id_seq start with 1 increment by 100;

create table if not exists account (
    id       bigint                   not null primary key,
    mail     varchar(254)             not null unique, -- in lower case
    name     varchar(400)             not null,
    role     varchar(20)              not null,
    disabled boolean default false    not null,
    password varchar(200)             not null,        -- Argon2id
    made     timestamp with time zone not null
);

-- Browsers in which somebody is signed in.
create table if not exists account_session (
    sha256     varchar(64)              not null primary key, -- of the key in the browser's cookie
    account_id bigint                   not null references account (id) on delete cascade,
    begun      timestamp with time zone not null,
    used       timestamp with time zone not null,
    address    varchar(60)              not null,
    agent      varchar(300)             not null
);
create index if not exists account_session_account on account_session (account_id);
create index if not exists account_session_used on account_session (used);

-- Links that work once: to set the portal up, to accept an invitation, to set a new password.
create table if not exists account_link (
    sha256     varchar(64)              not null primary key, -- of the token in the link
    purpose    varchar(20)              not null,
    mail       varchar(254),            -- who is invited
    role       varchar(20),             -- as what
    account_id bigint references account (id) on delete cascade, -- whose password
    made       timestamp with time zone not null,
    expires    timestamp with time zone not null
);
create index if not exists account_link_mail on account_link (purpose, mail);
create index if not exists account_link_account on account_link (account_id);

-- What people did with accounts. No mail address and no password is in it.
create table if not exists account_event (
    id         bigint                   not null primary key,
    happened   timestamp with time zone not null,
    what       varchar(30)              not null,
    account_id bigint,                  -- to whom; absent: to nobody who has an account yet
    actor_id   bigint,                  -- by whom; absent: by the command line
    role       varchar(20),
    address    varchar(60)
);
create index if not exists account_event_happened on account_event (happened);
create index if not exists account_event_account on account_event (account_id, what, address);
