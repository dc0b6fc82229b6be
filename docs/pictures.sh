#!/bin/sh
# Takes the pictures of the report in README.md anew, from a run over the samples. Needs Chromium.
set -eu
cd "$(dirname "$0")/.."
output=$(mktemp -d)
trap 'rm -rf "$output"' EXIT
./onrecord run pipeline/samples --output "$output/run"
./mvnw -o -q -B -DskipTests test-compile
article=$(basename "$output"/run/text/three-things-*.txt .txt)
java -cp "pipeline/target/test-classes:pipeline/target/classes:$(cat pipeline/target/classpath.txt)" \
  org.onrecord.report.ReportPictures "$output/run/report.html" docs "#/article/$article/demand/$article-m0001"
