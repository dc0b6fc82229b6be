"""The report by pandas: from the CSVs, or with "sqlite" from the database."""
import sqlite3
import sys

import pandas as pd

folder, source = sys.argv[1:]
tables = open(f"{sys.path[0]}/tables.txt").read().split()
if source == "sqlite":
    connection = sqlite3.connect(f"{folder}/onrecord.sqlite")
    rows = {table: pd.read_sql(f"SELECT * FROM {table}", connection) for table in tables}
    rows["documents"]["published_on"] = pd.to_datetime(rows["documents"]["published_on"])
else:
    rows = {table: pd.read_csv(f"{folder}/{table}.csv") for table in tables}
    rows["documents"] = pd.read_csv(f"{folder}/documents.csv", parse_dates=["published_on"])
    assert rows["quotes"]["needs_review"].dtype == bool
assert rows["documents"]["published_on"].dtype == "datetime64[ns]"
assert rows["quotes"]["start"].dtype == "int64" and rows["quotes"]["confidence"].dtype == "float64"
for table in tables:
    print("rows", table, len(rows[table]), sep="\t")
print("sum", "confidence", f"{rows['quotes']['confidence'].sum():.2f}", sep="\t")
print("true", "needs_review", int(rows["quotes"]["needs_review"].sum()), sep="\t")
print("last", "published_on", rows["documents"]["published_on"].max().date(), sep="\t")
joined = rows["quotes"].merge(rows["actors"], left_on="speaker_id", right_on="actor_id").sort_values("quote_id")
for quote in joined.itertuples():
    text = " ".join(quote.text.splitlines()) if source == "sqlite" else quote.text
    print("quote", quote.quote_id, quote.name, text, sep="\t")
