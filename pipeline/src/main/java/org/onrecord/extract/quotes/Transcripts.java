package org.onrecord.extract.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.record.Article.Block;
import org.onrecord.record.Article.BlockKind;
import org.onrecord.record.Span;

/**
 * The turns of an interview or a transcript that is printed without quotation marks: paragraphs that
 * open with a name in capitals and a colon ("VARGA: We will see."). One such paragraph may be a label
 * or a headline; it takes several, and a name that comes back.
 */
final class Transcripts {

  private static final Pattern TURN = Pattern.compile("^(\\p{Lu}[\\p{Lu}.'’\\-]+(?: \\p{Lu}[\\p{Lu}.'’\\-]*){0,4}):\\s+(?=\\S)");
  private static final int FEWEST_TURNS = 3;

  private Transcripts() {}

  static List<QuoteDraft> find(AnnotatedArticle article) {
    Map<String, Integer> turns = new HashMap<>();
    List<Block> blocks = new ArrayList<>();
    for (Block block : article.article().blocks()) {
      Matcher matcher = TURN.matcher(article.slice(block.span()));
      if (block.kind() != BlockKind.HEADING && matcher.find()) {
        turns.merge(matcher.group(1), 1, Integer::sum);
        blocks.add(block);
      }
    }
    boolean comesBack = turns.values().stream().anyMatch(count -> count > 1);
    if (blocks.size() < FEWEST_TURNS || !comesBack) {
      return List.of();
    }
    return blocks.stream().map(block -> turn(article, block.span())).toList();
  }

  private static QuoteDraft turn(AnnotatedArticle article, Span block) {
    String text = article.slice(block);
    Matcher matcher = TURN.matcher(text);
    matcher.find();
    int name = text.codePointCount(0, matcher.end(1));
    int words = text.codePointCount(0, matcher.end());
    return new QuoteDraft(
        "direct",
        List.of(new Span(block.start() + words, block.end())),
        text.substring(matcher.end()).replaceAll("\\s+", " ").strip(),
        null,
        null,
        null,
        new Span(block.start(), block.start() + name),
        null,
        "direct-transcript",
        1);
  }
}
