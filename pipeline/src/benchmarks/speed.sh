#!/bin/sh
# Measures tokens a second on the same articles, each line in a JVM of its own that has warmed up:
#   pipeline/src/benchmarks/speed.sh ARTICLES.jsonl [MOST_ARTICLES]
# onrecord: a whole run; bare: the annotators that it uses, in a plain loop; corenlp: CoreNLP's own quote pipeline.
# The first figure of a line is by the clock, the second by CPU time, which other programs on the machine disturb less.
set -eu
articles=$1
most=${2:-40}
home=$(CDPATH= cd -- "$(dirname -- "$0")/../../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
head -n "$most" "$articles" >"$work/articles.jsonl"
tail -n 10 "$articles" >"$work/warm-up.jsonl"
cd "$home"
./mvnw -B -q -ntp -DskipTests package
for call in "corenlp 1" "bare 1" "onrecord 1" "bare 2" "onrecord 2"; do
  # shellcheck disable=SC2086
  java -Xmx"${ONRECORD_MEMORY:-5g}" -XX:+UseSerialGC \
    -cp "pipeline/target/test-classes:pipeline/target/classes:$(cat pipeline/target/classpath.txt)" \
    org.onrecord.pipeline.SpeedMeasurement $call "$work"
done
