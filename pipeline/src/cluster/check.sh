#!/bin/sh
# Of flink.sh and spark.sh: builds the bundled jar, runs it on a cluster, kills a worker, compares.
#   check.sh RUNNER ARTICLES
set -eu
runner=$1
articles=$2
home=$(CDPATH= cd -- "$(dirname -- "$0")/../../.." && pwd -P)
cd "$home"
target=pipeline/target
./mvnw -B -q -ntp -P"$runner",bundle -DskipTests -Dclass-path.file="$home/$target/cluster-classpath.txt" package
# What a distribution has in its folder of libraries.
if [ "$runner" = spark ]; then
  ./mvnw -B -q -ntp -f pipeline/src/cluster/spark-pom.xml \
    org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath -Dmdep.outputFile="$home/$target/cluster-libraries.txt"
  libraries=$(cat "$target/cluster-libraries.txt")
else
  # All but the program, Beam and what only they need, which Flink takes from the jar.
  libraries=$(tr : '\n' <"$target/cluster-classpath.txt" | grep -v -e '/beam-' -e '/stanford-corenlp' -e '/opennlp' -e '/onnxruntime' \
    -e '/hadoop-common' -e '/parquet-' | tr '\n' ':')
fi
rm -rf "$target/cluster"
exec java --add-exports java.base/sun.nio.ch=ALL-UNNAMED \
  -cp "$target/test-classes:$target/classes:$(cat "$target/cluster-classpath.txt")" \
  org.onrecord.pipeline.ClusterCheck "$runner" "$target/onrecord-bundle.jar" "$libraries" "$target/cluster" "$articles"
