#!/bin/sh
# Measures time and memory of runs over invented articles of 5 KB with a stub for language and extraction, or the real
# analysis, each in a JVM of its own with a heap of 4 GB:
#   pipeline/src/scale/scale.sh "direct flink" "1000 10000" [stub|real]
# The folder for the articles and datasets is a temporary one, some 60 KB an article, gone at the end.
set -eu
runners=${1:-direct flink}
sizes=${2:-1000 10000}
engine=${3:-stub}
home=$(CDPATH= cd -- "$(dirname -- "$0")/../../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
cd "$home"
profiles=
for runner in $runners; do
  [ "$runner" = direct ] || profiles=${profiles:+$profiles,}$runner
done
./mvnw -B -q -ntp ${profiles:+-P"$profiles"} -DskipTests -Dclass-path.file="$work/classpath.txt" package
for runner in $runners; do
  for size in $sizes; do
    java -Xmx"${ONRECORD_MEMORY:-4g}" -XX:+UseSerialGC --add-exports java.base/sun.nio.ch=ALL-UNNAMED \
      -cp "pipeline/target/test-classes:pipeline/target/classes:$(cat "$work/classpath.txt")" \
      org.onrecord.pipeline.ScaleMeasurement "$runner" "$size" "$work" "$engine"
  done
done
