#!/bin/sh
# Measures tokens a second on the same articles:
#   pipeline/src/benchmarks/speed.sh ARTICLES.jsonl [MOST_ARTICLES]
# corenlp: CoreNLP's own quote pipeline. bare: the annotators of CoreNLP that onrecord uses, in a plain loop. picked: the
# same, of a sentence only those that onrecord asks for: not each is parsed, and dates are looked for around certain words.
# reading: what onrecord reads with now, its own parser and the network for quotes among it, in a plain loop.
# onrecord: a whole run, without its cache.
# Each line is a JVM of its own that works through the articles over and over for 200 seconds, at least twice: the fastest
# time through counts, as an archive is longer than the time that the JVM takes to compile (on one core a whole run gets
# faster until its tenth time through 24 articles). One thread runs on one core, where there is taskset; without it the
# JVM's compilers and collector use the other cores. The heap has room at once, as the launcher gives it. The first figure
# is by the clock, the second by CPU time. It takes some 35 minutes.
set -eu
articles=$1
most=${2:-24}
home=$(CDPATH= cd -- "$(dirname -- "$0")/../../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
head -n "$most" "$articles" >"$work/articles.jsonl"
cd "$home"
./mvnw -B -q -ntp -DskipTests package
measure() {
  cores=
  if command -v taskset >/dev/null 2>&1; then cores="taskset -c $3"; fi
  $cores java -Xmx"${ONRECORD_MEMORY:-5g}" -Xms1400m -XX:NewSize=700m -XX:+UseSerialGC \
    -cp "pipeline/target/test-classes:pipeline/target/classes:$(cat pipeline/target/classpath.txt)" \
    org.onrecord.pipeline.SpeedMeasurement "$1" "$2" 200 "$work/articles.jsonl" "$work/output"
}
measure corenlp 1 0
for way in bare picked reading onrecord; do
  measure $way 1 0
done
for way in bare picked reading onrecord; do
  measure $way 2 0,1
done
