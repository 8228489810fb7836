"""One file for each format of tables: `write` turns a table that is measured into bytes."""
