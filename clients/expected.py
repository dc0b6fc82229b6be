"""Prints the report that every client has to print, from the JSON, with nothing but Python's own library."""
import json
import re
import sys

folder = sys.argv[1]
tables = ["documents", "actors", "quotes", "dates", "places", "countries", "demands", "mentions", "links", "rejects"]
rows = {table: json.load(open(f"{folder}/{table}.json", encoding="utf-8")) for table in tables}
for table in tables:
    print("rows", table, len(rows[table]), sep="\t")
print("sum", "confidence", f"{sum(quote['confidence'] for quote in rows['quotes']):.2f}", sep="\t")
print("true", "needs_review", sum(quote["needs_review"] for quote in rows["quotes"]), sep="\t")
print("last", "published_on", max(document["published_on"] or "" for document in rows["documents"]), sep="\t")
names = {actor["actor_id"]: actor["name"] for actor in rows["actors"]}
for quote in sorted(rows["quotes"], key=lambda quote: quote["quote_id"]):
    if quote["speaker_id"]:
        print("quote", quote["quote_id"], names[quote["speaker_id"]], re.sub(r" *[\n\r]+\s*", " ", quote["text"]), sep="\t")
