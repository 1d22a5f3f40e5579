-- Each statement may find its work done already, as in V3.

-- Whether the facilitator lets nobody else in.
alter table room add column if not exists shut boolean default false not null;

-- Seats of a room that were taken from the same network have the same number; 0 is not known. No address is kept.
alter table room_seat add column if not exists network integer default 0 not null;
