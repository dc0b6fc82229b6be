"""The report by LibreOffice: the workbook that it opened and saved again; no cell may differ from the one it was given."""
import datetime
import sys
import warnings

import openpyxl

warnings.filterwarnings("ignore", "Workbook contains no default style")

# Values, as LibreOffice writes true as the formula TRUE() with its value.
ours, saved = (openpyxl.load_workbook(file, data_only=True) for file in sys.argv[1:])
assert ours.sheetnames == saved.sheetnames, saved.sheetnames
for sheet in ours.sheetnames:
    cells = [list(book[sheet].iter_rows(values_only=True)) for book in (ours, saved)]
    for row, (before, after) in enumerate(zip(*cells), 1):
        assert before == after[: len(before)] and not any(after[len(before) :]), (sheet, row, before, after)
    assert len(cells[0]) == len(cells[1]), sheet
    if sheet != "about":
        # LibreOffice without a window saves no frozen rows, whoever wrote the workbook.
        assert ours[sheet].freeze_panes == "A2" and saved[sheet].auto_filter.ref, sheet
rows = {}
for table in open(f"{sys.path[0]}/tables.txt").read().split():
    lines = list(saved[table].iter_rows(values_only=True))
    rows[table] = [dict(zip(lines[0], line)) for line in lines[1:]]
    print("rows", table, len(rows[table]), sep="\t")
print("sum", "confidence", f"{sum(quote['confidence'] for quote in rows['quotes']):.2f}", sep="\t")
print("true", "needs_review", sum(quote["needs_review"] is True for quote in rows["quotes"]), sep="\t")
days = [document["published_on"] for document in rows["documents"] if document["published_on"]]
assert all(isinstance(day, datetime.datetime) for day in days)
print("last", "published_on", max(days).date(), sep="\t")
names = {actor["actor_id"]: actor["name"] for actor in rows["actors"]}
for quote in sorted(rows["quotes"], key=lambda quote: quote["quote_id"]):
    if quote["speaker_id"]:
        print("quote", quote["quote_id"], names[quote["speaker_id"]], " ".join(quote["text"].splitlines()), sep="\t")
