-- Each statement may find its work done already, as in V3.

-- Mails that are to be sent; one that was sent, or came too late, is deleted.
create table if not exists outbox (
    id        varchar(36)              not null primary key, -- the beginning of its Message-ID
    recipient varchar(254)             not null,
    subject   varchar(400)             not null,
    words     varchar(8000)            not null,
    made      timestamp with time zone not null,
    due       timestamp with time zone not null, -- when it is tried next
    tries     integer                  not null,
    expires   timestamp with time zone not null
);
create index if not exists outbox_due on outbox (due);
