#!/bin/sh
# Learns anew what speaks for whom a pronoun means, and puts the weights where the program reads them from.
# usage: training/antecedents.sh EVAL_DIR [WORK_DIR]
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
home=$here/..
eval=$1
work=${2:-$home/training/target/training}
weights=$home/pipeline/src/main/resources/org/onrecord/resolve/antecedent-weights.tsv
mkdir -p "$work"
[ -d "$work/python" ] || python3 -m venv "$work/python"
"$work/python/bin/pip" install -q -r "$here/requirements.txt"
"$work/python/bin/python" "$here/annotations.py" "$eval" "$work"
"$work/python/bin/python" "$here/held_out.py" "$work/held-out.jsonl" "$eval/newsroom-train.jsonl" "$work/worldwide-train.jsonl" "$here/invented.jsonl" \
  "$eval/coreference-train.jsonl" "$eval/pronouns-train.jsonl"
# Twice: what earlier pronouns mean depends on the weights of the first time.
for time in 1 2; do
  (cd "$home" && ./mvnw -B -q -DskipTests package)
  export_to() {
    java -Xmx4g -cp "$home/training/target/classes:$home/pipeline/target/classes:$(cat "$home/training/target/classpath.txt")" \
      org.onrecord.training.ExportAntecedents "$@"
  }
  export_to "$work/learn-$time.tsv" "$work/held-out.jsonl"
  export_to "$work/measure-$time.tsv" "$eval/newsroom-dev.jsonl"
  "$work/python/bin/python" "$here/antecedents.py" "$weights" "$work/learn-$time.tsv" --held-out "$work/measure-$time.tsv"
done
