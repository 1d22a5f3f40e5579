-- Vocabularies and decision models are kept in the database too, so that every node on it has them at once.
alter table tree_file add column if not exists source bytea;
