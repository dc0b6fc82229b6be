#!/bin/sh
# Proves that a run on a real Flink cluster gives what a local run gives, though one of two TaskManagers is killed midway:
#   pipeline/src/cluster/flink.sh [ARTICLES]
# JobManager, TaskManagers and client are processes of their own on loopback, from the Maven artifacts of Flink; all of
# them are ended at the end. Needs some 6 GB of memory. Logs and both outputs stay in pipeline/target/cluster.
exec "$(dirname -- "$0")/check.sh" flink "${1:-200}"
