#!/bin/sh
# Measures tokens a second on the same articles:
#   pipeline/src/benchmarks/speed.sh ARTICLES.jsonl [MOST_ARTICLES [MINUTES]]
# corenlp: CoreNLP's own quote pipeline. bare: the annotators of CoreNLP that onrecord uses, in a plain loop. picked: the
# same, of a sentence only those that onrecord asks for: not each is parsed, and dates are looked for around certain words.
# reading: what onrecord reads with now, its own parser and the network for quotes among it, in a plain loop.
# onrecord: a whole run, without its cache.
# One JVM works through the articles again and again, the ways in turns, always that which has had the least time: so the
# quick and slow phases of a shared machine meet all of them. The fastest time through counts, as an archive is longer
# than the time that the JVM takes to compile. One thread is held to one core, two threads to two, the JVM's compilers
# and collector with them, where there is taskset.
set -eu
articles=$1
most=${2:-24}
minutes=${3:-30}
home=$(CDPATH= cd -- "$(dirname -- "$0")/../../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
head -n "$most" "$articles" >"$work/articles.jsonl"
cd "$home"
./mvnw -B -q -ntp -DskipTests package
java -Xmx"${ONRECORD_MEMORY:-6g}" -Xms3g -XX:NewSize=700m -XX:+UseSerialGC \
  -cp "pipeline/target/test-classes:pipeline/target/classes:$(cat pipeline/target/classpath.txt)" \
  org.onrecord.pipeline.SpeedMeasurement "$((minutes * 60))" "$work/articles.jsonl" "$work/output" \
  corenlp:1 bare:1 picked:1 reading:1 onrecord:1 bare:2 picked:2 reading:2 onrecord:2
