#!/bin/sh
# Takes the pictures of the report in README.md anew, from a run over the samples. Needs Chromium.
set -eu
cd "$(dirname "$0")/.."
output=$(mktemp -d)
trap 'rm -rf "$output"' EXIT
./onrecord run pipeline/samples --output "$output/run"
./mvnw -o -q -B -DskipTests test-compile
# A demand of the explainer that is answered.
demand=$(grep '"response_kind":"' "$output/run/demands.json" | sed -n 's/.*"demand_id":"\(three-things[^"]*\)".*/\1/p' | head -n 1)
java -cp "pipeline/target/test-classes:pipeline/target/classes:$(cat pipeline/target/classpath.txt)" \
  org.onrecord.report.ReportPictures "$output/run/report.html" docs "#/article/${demand%-m*}/demand/$demand"
