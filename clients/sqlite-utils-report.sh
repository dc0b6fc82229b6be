#!/usr/bin/env bash
# The report by sqlite-utils, and a full-text search without accents.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
database=$1/onrecord.sqlite
query() { sqlite-utils query "$database" "$1" --csv --no-headers | python3 "$here/plain-tsv.py"; }
while read -r table; do
  query "SELECT 'rows', '$table', count(*) FROM $table"
done <"$here/tables.txt"
query "SELECT 'sum', 'confidence', printf('%.2f', sum(confidence)) FROM quotes"
query "SELECT 'true', 'needs_review', sum(needs_review) FROM quotes"
query "SELECT 'last', 'published_on', max(published_on) FROM documents"
query "$(sed 's/q.text/replace(q.text, char(10), '"' '"')/' "$here/quotes.sql")"
# A speaker's name finds that speaker's quotes.
name=$(sqlite-utils query "$database" "SELECT min(speaker_name) FROM quotes" --csv --no-headers | python3 "$here/plain-tsv.py")
sqlite-utils search "$database" quotes "$name" --quote --csv -c speaker_name | grep -qF "$name"
