#!/usr/bin/env bash
# The report by csvkit: counted and joined by its own SQL over the CSVs.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$1"
export PYTHONIOENCODING=utf-8
# Debian's csvkit talks of its own libraries' versions.
export SQLALCHEMY_SILENCE_UBER_WARNING=1
query() { csvsql --query "$1" "${@:2}" | tail -n +2 | python3 "$here/plain-tsv.py"; }
while read -r table; do
  printf 'rows\t%s\t%s\n' "$table" "$(csvstat --count "$table.csv" | grep -o '[0-9]*$')"
done <"$here/tables.txt"
query "SELECT 'sum', 'confidence', printf('%.2f', sum(confidence)) FROM quotes" quotes.csv
query "SELECT 'true', 'needs_review', sum(needs_review) FROM quotes" quotes.csv
query "SELECT 'last', 'published_on', max(published_on) FROM documents" documents.csv
query "$(cat "$here/quotes.sql")" quotes.csv actors.csv
