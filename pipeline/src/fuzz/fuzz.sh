#!/bin/sh
# Tries the readers on files that nobody would think of, for so many seconds (default 300):
#   pipeline/src/fuzz/fuzz.sh [SECONDS]
# Jazzer changes sound files of each format by what the changes reach in the code. What makes a reader throw, lose a file
# silently, give wrong positions or take for ever ends the run with exit code 77; the file is kept in target/fuzz/found.
# Files that reach new code stay in target/fuzz/corpus, so that a second run goes on from there.
set -eu
seconds=${1:-300}
home=$(CDPATH= cd -- "$(dirname -- "$0")/../../.." && pwd -P)
cd "$home"
./mvnw -B -q -ntp -Pfuzz -f pipeline/pom.xml test-compile dependency:build-classpath \
  -DincludeScope=test -Dmdep.outputFile="$home/pipeline/target/fuzz-classpath.txt"
cd pipeline/target
mkdir -p fuzz/corpus fuzz/found
class_path=test-classes:classes:$(cat fuzz-classpath.txt)
java -cp "$class_path" org.onrecord.source.FuzzSeeds fuzz/corpus
exec java -Xmx"${ONRECORD_MEMORY:-3g}" -cp "$class_path" com.code_intelligence.jazzer.Jazzer \
  --target_class=org.onrecord.source.ReadersFuzz --instrumentation_includes='org.onrecord.**' \
  -max_total_time="$seconds" -max_len=20000 -timeout=60 -rss_limit_mb=0 -print_final_stats=1 \
  --reproducer_path=fuzz/found -artifact_prefix=fuzz/found/ fuzz/corpus
