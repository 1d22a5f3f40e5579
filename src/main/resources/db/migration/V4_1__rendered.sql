-- Each statement may find its work done already, as in V3.

-- The SHA-256 of what a revision was rendered to; absent in older ones.
alter table revision add column if not exists rendered_sha256 varchar(64);
