#!/bin/sh
# Proves that a run on a real Flink cluster gives what a local run gives, though one of two TaskManagers is killed midway:
#   pipeline/src/cluster/flink.sh [ARTICLES]
# JobManager, TaskManagers and client are processes of their own on loopback, from the Maven artifacts of Flink; all of
# them are ended at the end. Needs some 6 GB of memory. Logs and both outputs stay in pipeline/target/cluster.
set -eu
articles=${1:-200}
home=$(CDPATH= cd -- "$(dirname -- "$0")/../../.." && pwd -P)
cd "$home"
target=pipeline/target
./mvnw -B -q -ntp -Pflink,bundle -DskipTests -Dclass-path.file="$home/$target/cluster-classpath.txt" package
# What a Flink distribution has in lib: all but the program and Beam, which come with the jar.
flink=$(tr : '\n' <"$target/cluster-classpath.txt" | grep -v -e '/beam-' -e '/stanford-corenlp' -e '/opennlp' | tr '\n' ':')
rm -rf "$target/cluster"
exec java -cp "$target/test-classes:$target/classes:$(cat "$target/cluster-classpath.txt")" \
  org.onrecord.pipeline.FlinkClusterCheck "$target/onrecord-bundle.jar" "$flink" "$target/cluster" "$articles"
