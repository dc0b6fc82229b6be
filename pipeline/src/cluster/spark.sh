#!/bin/sh
# Proves that a run on a real Spark cluster gives what a local run gives, though one of two workers is killed midway:
#   pipeline/src/cluster/spark.sh [ARTICLES]
# Master, workers, executors and client are processes of their own on loopback, from the Maven artifacts of Spark; all of
# them are ended at the end. Needs some 8 GB of memory. Logs and both outputs stay in pipeline/target/cluster.
exec "$(dirname -- "$0")/check.sh" spark "${1:-200}"
