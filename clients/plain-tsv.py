"""CSV on standard input, as clients print it, to bare text with tabs."""
import csv
import sys

for row in csv.reader(sys.stdin):
    print(*row, sep="\t")
