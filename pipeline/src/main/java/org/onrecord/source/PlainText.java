package org.onrecord.source;

import org.onrecord.record.Article.BlockKind;

/** Plain text into blocks: a blank line ends a paragraph. */
public final class PlainText {

  private PlainText() {}

  /** Adds the paragraphs of a text to an article. */
  public static void read(String text, ArticleBuilder article) {
    for (String paragraph : text.replace("\r\n", "\n").replace('\r', '\n').split("\\n[ \\t\\u00a0]*\\n")) {
      article.add(BlockKind.PARAGRAPH, 0, paragraph);
    }
  }
}
