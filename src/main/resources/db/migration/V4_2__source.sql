-- Each statement may find its work done already, as in V3.

-- The SHA-256 of the source of a revision; absent in older ones. That of its record may also tell which files were missing.
alter table revision add column if not exists source_sha256 varchar(64);
