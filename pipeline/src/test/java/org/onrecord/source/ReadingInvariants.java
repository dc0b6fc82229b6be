package org.onrecord.source;

import java.text.Normalizer;
import java.util.List;
import org.onrecord.record.Article;
import org.onrecord.record.CodePoints;

/** What has to hold of whatever was read of whatever file. Throws where it does not, for property tests and the fuzzer. */
final class ReadingInvariants {

    private ReadingInvariants() {}

    /** Each file gives at least an article or a reject, and all positions are right. */
    static void check(CollectedArticles read) {
        require(!read.articles().isEmpty() || !read.rejects().isEmpty(), "neither article nor reject: lost silently");
        read.rejects().forEach(reject -> require(!reject.reason().isBlank(), "a reject without reason"));
        read.articles().forEach(ReadingInvariants::check);
    }

    private static void check(Article article) {
        String text = article.text();
        CodePoints codePoints = new CodePoints(text);
        require(!text.isBlank(), "an article without text");
        require(text.indexOf('\r') < 0 && text.indexOf('\u0000') < 0, "a character that is never to be in a text");
        require(isWellFormed(text), "half a character");
        require(article.docId().matches("[a-z][a-z0-9-]*-[0-9a-f]{8}"), "doc_id " + article.docId());
        int last = 0;
        for (Article.Block block : article.blocks()) {
            int start = block.span().start();
            require(start == 0 || start == last + 2, "a block at " + start + " behind one that ends at " + last);
            require(block.span().end() <= codePoints.length(), "a block beyond the end");
            String slice = codePoints.slice(block.span());
            require(slice.equals(slice.strip()) && !slice.isEmpty(), "a block with blanks around it");
            require(Normalizer.isNormalized(slice, Normalizer.Form.NFC), "a block that is not in NFC");
            require(codePoints.fromUtf16(codePoints.toUtf16(start)) == start, "a position that does not come back");
            last = block.span().end();
        }
        require(last == codePoints.length(), "text behind the last block");
    }

    private static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The characters of a text that leave ink, in the form in which an article keeps them. */
    static String ink(String text) {
        StringBuilder ink = new StringBuilder();
        Normalizer.normalize(CleanText.of(text), Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT)
                .forEach(ink::appendCodePoint);
        return ink.toString();
    }

    /** The names under which files of any content are tried: each has a reader of its own. */
    static final List<String> NAMES = List.of(
            "a.txt",
            "a.md",
            "a.html",
            "a.jsonl",
            "a.json",
            "a.csv",
            "a",
            "a.docx",
            "a.odt",
            "a.epub",
            "a.rtf",
            "a.eml",
            "a.zip",
            "a.warc",
            "a.txt.gz",
            "a.xyz");

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
