# The report by R's readr.
suppressPackageStartupMessages(library(readr))
folder <- commandArgs(trailingOnly = TRUE)[1]
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
tables <- readLines(file.path(here, "tables.txt"))
say <- function(...) writeLines(enc2utf8(paste(..., sep = "\t")), useBytes = TRUE)
rows <- lapply(tables, function(table) {
  read_csv(file.path(folder, paste0(table, ".csv")), show_col_types = FALSE, progress = FALSE)
})
names(rows) <- tables
quotes <- rows$quotes
stopifnot(inherits(rows$documents$published_on, "Date"), is.logical(quotes$needs_review), is.numeric(quotes$start))
for (table in tables) say("rows", table, nrow(rows[[table]]))
say("sum", "confidence", sprintf("%.2f", sum(quotes$confidence)))
say("true", "needs_review", sum(quotes$needs_review))
say("last", "published_on", format(max(rows$documents$published_on, na.rm = TRUE)))
joined <- merge(quotes, rows$actors, by.x = "speaker_id", by.y = "actor_id")
joined <- joined[order(joined$quote_id, method = "radix"), ]
say("quote", joined$quote_id, joined$name, joined$text)
