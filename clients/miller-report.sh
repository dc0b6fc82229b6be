#!/usr/bin/env bash
# The report by Miller, from the CSVs (csv) or the JSON Lines (jsonl).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$1"
from=$2
m() { mlr "--i$from" --otsv --headerless-csv-output "$@"; }
while read -r table; do
  printf 'rows\t%s\t%s\n' "$table" "$(if [ -s "$table.$from" ]; then m count "$table.$from"; else echo 0; fi)"
done <"$here/tables.txt"
printf 'sum\tconfidence\t%.2f\n' "$(m stats1 -a sum -f confidence "quotes.$from")"
printf 'true\tneeds_review\t%s\n' "$(m filter '$needs_review == "true" || $needs_review == true' then count "quotes.$from")"
printf 'last\tpublished_on\t%s\n' "$(m stats1 -a max -f published_on "documents.$from")"
m join -f "actors.$from" -j speaker_id -l actor_id -r speaker_id then sort -f quote_id \
  then put '$what = "quote"; $text = gsub($text, " *[\n\r]+ *", " ")' then cut -o -f what,quote_id,name,text "quotes.$from"
