#!/usr/bin/env bash
# Opens the datasets of the samples in real clients; see README.md. Without arguments, in all that are installed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
home=$(dirname "$here")
work=$home/target/clients
data=${ONRECORD_DATA:-$work/data}
mkdir -p "$work"
# "$data" of an earlier run is used again only where it is named.
if [ -z "${ONRECORD_DATA:-}" ]; then
  "$home/onrecord" run "$home/pipeline/samples" --output "$data" --format csv,json,jsonl,sqlite,xlsx,parquet --report none >/dev/null
fi
PYTHONIOENCODING=utf-8 python3 "$here/expected.py" "$data" >"$work/expected.tsv"

# Programs only: some of the functions below have the name of one.
has() { type -P "$1" >/dev/null 2>&1; }
python_has() { "${PYTHON:-/usr/bin/python3}" -c "import $1" 2>/dev/null; }

pandas() {
  python_has pandas || return 77
  for source in csv sqlite; do
    "${PYTHON:-/usr/bin/python3}" "$here/pandas-report.py" "$data" "$source" >"$work/report.tsv" && same || return 1
  done
}
readr() {
  has Rscript && Rscript -e 'library(readr)' >/dev/null 2>&1 || return 77
  LC_ALL=C.UTF-8 Rscript "$here/readr-report.R" "$data" >"$work/report.tsv" && same
}
csvkit() {
  has csvsql || return 77
  bash "$here/csvkit-report.sh" "$data" >"$work/report.tsv" && same
}
miller() {
  has mlr || return 77
  for source in csv jsonl; do
    bash "$here/miller-report.sh" "$data" "$source" >"$work/report.tsv" && same || return 1
  done
}
sqlite-utils() {
  has sqlite-utils || return 77
  bash "$here/sqlite-utils-report.sh" "$data" >"$work/report.tsv" && same
}
datasette() {
  has datasette || return 77
  PYTHONIOENCODING=utf-8 "${PYTHON:-/usr/bin/python3}" "$here/datasette-report.py" "$data" >"$work/report.tsv" && same
}
calc() {
  has soffice && python_has openpyxl || return 77
  rm -rf "$work/saved"
  HOME=$work/home soffice --headless --convert-to xlsx --outdir "$work/saved" "$data/onrecord.xlsx" >/dev/null 2>&1 &&
    "${PYTHON:-/usr/bin/python3}" "$here/calc-report.py" "$data/onrecord.xlsx" "$work/saved/onrecord.xlsx" >"$work/report.tsv" && same
}
duckdb() {
  local jar=$work/duckdb_jdbc-2.0.0.1.jar
  [ -f "$jar" ] || (cd "$home" && ./mvnw -B -ntp -q dependency:copy -Dartifact=org.duckdb:duckdb_jdbc:2.0.0.1 \
    -DoutputDirectory="$work" -f pipeline/pom.xml >"$work/duckdb.log" 2>&1) || return 77
  java -cp "$jar" -Dstdout.encoding=UTF-8 -Dfile.encoding=UTF-8 "$here/DuckDbReport.java" "$data" "$here" >"$work/report.tsv" && same
}
frictionless() {
  node_packages || return 77
  NODE_PATH=$work/node_modules node "$here/frictionless.js" "$data" >"$work/rows.txt" && same_rows
}
ajv() {
  node_packages || return 77
  NODE_PATH=$work/node_modules node "$here/ajv.js" "$data" "$home/schemas" >"$work/rows.txt" && same_rows
}

recipes() {
  python_has pandas || return 77
  # A copy, as they write files of their own.
  rm -rf "$work/recipes" && cp -r "$data" "$work/recipes" &&
    LC_ALL=C.UTF-8 "${PYTHON:-/usr/bin/python3}" "$here/recipes.py" "$home/README.md" "$work/recipes"
}

node_packages() {
  has npm || return 1
  [ -d "$work/node_modules/ajv-formats" ] ||
    npm install --silent --no-audit --no-fund --no-save --prefix "$work" datapackage@1.1.10 ajv@8.20.0 ajv-formats@3.0.1 >"$work/npm.log" 2>&1
}
same() { diff -u "$work/expected.tsv" "$work/report.tsv" >&2; }
same_rows() { diff <(sed -n 's/^rows\t\(.*\)\t/rows \1 /p' "$work/expected.tsv") "$work/rows.txt" >&2; }

failed=0
[ $# -gt 0 ] || set -- pandas readr csvkit miller sqlite-utils datasette calc duckdb frictionless ajv recipes
for client in "$@"; do
  status=0
  ("$client") || status=$?
  case $status in
    0) [ "$client" = recipes ] || echo "$client: rows, types, umlauts and keys are right" ;;
    77) echo "$client: skipped, as it is not installed and could not be fetched (see clients/README.md)" ;;
    *) echo "$client: FAILED" >&2; failed=1 ;;
  esac
done
exit $failed
