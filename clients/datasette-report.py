"""The report by Datasette, from its JSON API; names come from the labels that it finds behind foreign keys."""
import json
import subprocess
import sys
from urllib.parse import urlencode

folder = sys.argv[1]
tables = open(f"{sys.path[0]}/tables.txt").read().split()


def get(path, **query):
    command = ["datasette", f"{folder}/onrecord.sqlite", "--get", f"/onrecord/{path}?{urlencode(query)}"]
    return subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode("utf-8")


def records(table, **query):
    return json.loads(get(f"{table}.json", _shape="array", _size="max", **query))


rows = {table: records(table) for table in tables}
for table in tables:
    print("rows", table, len(rows[table]), sep="\t")
print("sum", "confidence", f"{sum(quote['confidence'] for quote in rows['quotes']):.2f}", sep="\t")
print("true", "needs_review", sum(quote["needs_review"] for quote in rows["quotes"]), sep="\t")
print("last", "published_on", max(document["published_on"] or "" for document in rows["documents"]), sep="\t")
for quote in sorted(records("quotes", _labels="on"), key=lambda quote: quote["quote_id"]):
    if quote["speaker_id"]:
        print("quote", quote["quote_id"], quote["speaker_id"]["label"], " ".join(quote["text"].splitlines()), sep="\t")

# The recipe of the README: a search, on a page on which each speaker is a link.
name = min(quote["speaker_name"] for quote in rows["quotes"] if quote["speaker_name"])
found = records("quotes", _search=f'"{name}"', speaker_name=name)
assert len(found) == sum(quote["speaker_name"] == name for quote in rows["quotes"]), found
assert 'href="/onrecord/actors/' in get("quotes", _search=f'"{name}"', _facet="speaker_name")
