#!/bin/sh
# Kills runs with SIGKILL at random moments, and looks after each whether what is there is a whole output, and whether
# the next run is a clean one:
#   pipeline/src/faults/kill.sh [KILLS]
# Runs over one of the samples and over all take turns, so that the former output and the new one differ. Every second
# kill falls in the last quarter of the time that a run takes, when it writes. Half of the runs find all articles
# analysed before. Works in a temporary folder, which is gone at the end.
set -eu
kills=${1:-20}
home=$(CDPATH= cd -- "$(dirname -- "$0")/../../.." && pwd -P)
work=$(mktemp -d)
process=
trap '[ -z "$process" ] || kill -9 "$process" 2>/dev/null || true; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
export TMPDIR="$work/tmp" XDG_CACHE_HOME="$work/cache"
mkdir "$TMPDIR" "$work/one"
cp "$(find "$home/pipeline/samples" -name '*.md' | sort | head -n 1)" "$work/one"
cp -R "$home/pipeline/samples" "$work/all"

# run INPUT OUTPUT [OPTION]: in this process, so that its number is Java's.
run() {
  exec "$home/onrecord" run "$work/$1" --output "$2" $3 >"$work/log" 2>&1
}

fail() {
  echo "kill.sh: $1" >&2
  cat "$work/log" >&2
  exit 1
}

now() {
  date +%s%3N
}

# A number under $1.
random() {
  echo $(($(od -An -N4 -tu4 /dev/urandom) % $1))
}

for input in one all; do
  (run $input "$work/expected-$input" '') || fail "a run that nobody killed failed"
done
for option in --no-cache ''; do
  begun=$(now)
  (run all "$work/timed" "$option") || fail "a run that nobody killed failed"
  if [ -n "$option" ]; then slow=$(($(now) - begun)); else fast=$(($(now) - begun)); fi
done
rm -rf "$work/timed"

output=$work/in/output
mkdir "$work/in"
(run one "$output" '') || fail "a run that nobody killed failed"
former=one
kept=0
renewed=0
returned=0
number=1
while [ "$number" -le "$kills" ]; do
  if [ "$former" = one ]; then new=all; else new=one; fi
  if [ $((number / 2 % 2)) = 0 ]; then option=; time=$fast; else option=--no-cache; time=$slow; fi
  if [ $((number % 2)) = 0 ]; then delay=$(random "$time"); else delay=$((time * 3 / 4 + $(random $((time / 3))))); fi
  (run $new "$output" "$option") &
  process=$!
  sleep "$((delay / 1000)).$(printf %03d $((delay % 1000)))"
  kill -9 "$process" 2>/dev/null || true
  status=0
  # The shell would say that it was killed.
  wait "$process" 2>/dev/null || status=$?
  process=
  case $status in
    0) ended=1 ;;
    137) ended= ;;
    *) fail "a run that was not killed yet failed" ;;
  esac
  if [ ! -e "$output" ]; then
    # Killed in the very moment of the exchange: the next run puts the former output back.
    diff -r "$work/expected-$former" "$work/in/.onrecord-old.output" >/dev/null || fail "kill $number: the output is gone"
    returned=$((returned + 1))
    what="in the exchange"
  elif diff -r "$work/expected-$former" "$output" >/dev/null; then
    kept=$((kept + 1 - ${ended:-0}))
    what="the former output"
  elif diff -r "$work/expected-$new" "$output" >/dev/null; then
    renewed=$((renewed + 1 - ${ended:-0}))
    former=$new
    what="the new output"
  else
    fail "kill $number after $delay ms: the output is neither the former nor the new one"
  fi
  if [ -n "$ended" ]; then
    # This machine is faster now than when the time was taken.
    if [ -n "$option" ]; then slow=$((slow * 4 / 5)); else fast=$((fast * 4 / 5)); fi
    echo "a run had ended within $delay ms: $what"
  else
    echo "kill $number after $delay ms: $what"
    number=$((number + 1))
  fi
done

for input in all one; do
  (run $input "$output" '') || fail "the run after all kills failed"
  diff -r "$work/expected-$input" "$output" >&2 || fail "the run after all kills gave something else"
done
left=$(find "$work/in" -mindepth 1 -maxdepth 1 ! -name output; find "$TMPDIR" -mindepth 1 -maxdepth 1)
[ -z "$left" ] || fail "left behind: $left"
echo "$kills kills: $kept times the former output, $renewed times the new one, $returned times the former put aside; all whole, nothing left behind"
