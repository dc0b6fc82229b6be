package org.onrecord.extract.attribution;

/**
 * Features of a candidate content: its cue, its edges, its place in the dependencies, quotation marks,
 * and what stands between it and the cue. Stateless.
 */
public final class ContentFeatures {

  private static final int NONE = -7;
  private static final int INSIDE = -8;

  private ContentFeatures() {}

  /**
   * @param cueProbability for each token of the article, that it is a cue's head
   */
  public static void of(TokenTable t, Candidate c, double[] cueProbability, Features f) {
    f.clear();
    int side = c.last < c.cue ? 1 : c.first > c.cue ? 2 : 3;
    boolean sameSentence = t.sentence[c.first] == t.sentence[c.cue] && t.sentence[c.last] == t.sentence[c.cue];
    int place = side * 2 + (sameSentence ? 1 : 0);
    cue(t, c, place, cueProbability, f);
    edges(t, c, place, f);
    extent(t, c, place, cueProbability, f);
    structure(t, c, place, f);
    quotation(t, c, place, f);
    between(t, c, place, cueProbability, f);
  }

  private static int at(int[] column, int i) {
    return i >= 0 && i < column.length ? column[i] : NONE;
  }

  private static void cue(TokenTable t, Candidate c, int place, double[] p, Features f) {
    int b = Features.bin(p[c.cue]);
    f.add(1, b);
    f.add(2, t.lemma[c.cue]);
    f.add(3, t.pos[c.cue], t.relation[c.cue]);
    f.add(4, b, place);
    f.add(5, t.lemma[c.cue], place);
    f.add(6, t.pos[c.cue], place);
    int up = t.head[c.cue];
    if (up >= 0) {
      f.add(7, Features.bin(p[up]), t.relation[c.cue]);
      f.add(8, t.lemma[up], t.relation[c.cue]);
    }
    double best = 0;
    for (int steps = 0; up >= 0 && steps < 10; up = t.head[up], steps++) {
      best = Math.max(best, p[up]);
    }
    f.add(9, Features.bin(best), b);
  }

  private static void edges(TokenTable t, Candidate c, int place, Features f) {
    int s = c.first;
    int e = c.last;
    int sBefore = s - 1 == c.cue ? INSIDE : at(t.lemma, s - 1);
    int sBeforePos = s == t.sentenceFirst(s) ? NONE : s - 1 == c.cue ? INSIDE : at(t.pos, s - 1);
    int eAfterPos = e == t.sentenceLast(e) ? NONE : e + 1 == c.cue ? INSIDE : at(t.pos, e + 1);
    int eAfter = e == t.sentenceLast(e) ? NONE : e + 1 == c.cue ? INSIDE : at(t.word, e + 1);
    f.add(20, at(t.word, s), place);
    f.add(21, at(t.pos, s), place);
    f.add(22, sBefore, place);
    f.add(23, sBeforePos, place);
    f.add(24, sBeforePos, at(t.pos, s), place);
    f.add(25, sBefore, at(t.word, s), place);
    f.add(26, at(t.pos, s), at(t.pos, s + 1), place);
    f.add(27, sBeforePos, at(t.pos, s), at(t.pos, s + 1));
    f.add(28, t.lemma[c.cue], at(t.word, s), place);
    f.add(29, t.lemma[c.cue], at(t.pos, s), place);
    f.add(30, at(t.lemma, s), at(t.lemma, s + 1), place);
    f.add(31, t.lemma[c.cue], sBefore, at(t.pos, s));
    f.add(40, at(t.pos, e), place);
    f.add(41, eAfter, place);
    f.add(42, eAfterPos, place);
    f.add(43, at(t.pos, e), eAfterPos, place);
    f.add(44, eAfterPos, at(t.pos, e + 2), place);
    f.add(45, eAfter, at(t.word, e + 2), place);
    f.add(46, at(t.pos, e - 1), at(t.pos, e), eAfterPos);
    f.add(47, at(t.lemma, e), place);
    f.add(48, at(t.lemma, e), eAfter, place);
    f.add(49, eAfterPos, at(t.pos, e + 2), at(t.pos, e + 3));
    f.add(50, t.pos[c.cue], at(t.pos, s), eAfterPos);
    f.add(51, t.lemma[c.cue], eAfterPos, place);
    f.add(52, eAfter, at(t.lemma, e + 2), at(t.pos, e + 3));
    int back = e;
    f.add(53, at(t.relation, e + 1), eAfterPos, e + 1 < t.size && t.head[e + 1] == c.cue ? 1 : 0);
    f.add(54, at(t.relation, back), eAfterPos);
  }

  private static void extent(TokenTable t, Candidate c, int place, double[] p, Features f) {
    int length = Features.bin(c.last - c.first + 1);
    int sentences = Math.min(6, t.sentence[c.last] - t.sentence[c.first]);
    int blocks = Math.min(4, t.block[c.last] - t.block[c.first]);
    f.add(60, length, place);
    f.add(61, length, t.pos[c.cue], place);
    f.add(62, length, t.lemma[c.cue]);
    f.add(63, sentences, blocks, place);
    boolean opens = c.first == t.sentenceFirst(c.first);
    boolean closes = c.last == t.sentenceLast(c.last)
        || c.last + 1 == t.sentenceLast(c.last) && t.isPunctuation(c.last + 1);
    int whole = (opens ? 1 : 0) + (closes ? 2 : 0);
    f.add(64, whole, place);
    f.add(65, whole, t.lemma[c.cue], place);
    f.add(66, whole, t.pos[c.first], place);
    double most = 0;
    int likely = 0;
    for (int i = c.first; i <= c.last; i++) {
      if (i != c.cue) {
        most = Math.max(most, p[i]);
        likely += p[i] > 0.4 ? 1 : 0;
      }
    }
    f.add(67, Features.bin(most), place);
    f.add(68, Math.min(likely, 4), place, length);
    f.add(69, Features.bin(most), Features.bin(p[c.cue]), place);
    int verbs = 0;
    for (int i = c.first; i <= c.last && verbs < 3; i++) {
      verbs += t.tokens[i].isVerb() ? 1 : 0;
    }
    f.add(70, verbs, place);
    f.add(71, verbs, t.lemma[c.cue], place);
  }

  private static void structure(TokenTable t, Candidate c, int place, Features f) {
    int tops = 0;
    int top = -1;
    int dangling = 0;
    for (int i = c.first; i <= c.last; i++) {
      int up = t.head[i];
      if (t.isPunctuation(i)) {
        continue;
      }
      if (up < c.first || up > c.last) {
        tops++;
        if (top < 0 || depth(t, i) < depth(t, top)) {
          top = i;
        }
      }
    }
    int from = t.sentenceFirst(c.first);
    int to = t.sentenceLast(c.last);
    for (int i = from; i <= to; i++) {
      if (i == c.first) {
        i = c.last;
        continue;
      }
      int up = t.head[i];
      if (up >= c.first && up <= c.last && !t.isPunctuation(i)) {
        dangling++;
        f.add(80, t.relation[i], i < c.first ? 1 : 2, place);
      }
    }
    f.add(81, Math.min(tops, 4), place);
    f.add(82, Math.min(dangling, 4), place);
    f.add(83, Math.min(tops, 4), Math.min(dangling, 4), place);
    if (top < 0) {
      return;
    }
    int path = path(t, c.cue, top);
    int edge = (t.left[top] == c.first ? 1 : 0) + (t.right[top] == c.last ? 2 : t.right[top] > c.last ? 4 : 0);
    f.add(84, path, place);
    f.add(85, path, t.lemma[c.cue]);
    f.add(86, path, t.pos[c.cue], t.pos[top]);
    f.add(87, t.relation[top], place, edge);
    f.add(88, t.relation[top], t.pos[top], place);
    f.add(89, t.lemma[top], place);
    f.add(90, t.lemma[top], t.lemma[c.cue]);
    f.add(91, edge, Math.min(tops, 3), path);
    f.add(92, path, t.pos[c.first], edge);
    f.add(93, t.pos[top], t.lemma[c.cue], place);
    if (top != c.cue) {
      f.add(94, path, Features.bin(c.last - c.first + 1));
    }
    int subject = t.child(c.cue, "nsubj");
    if (subject >= 0) {
      boolean in = subject >= c.first && subject <= c.last;
      f.add(95, in ? 1 : 0, place);
      f.add(96, in ? 1 : 0, t.lemma[c.cue], place);
    }
    f.add(97, path, edge, t.lemma[c.cue]);
  }

  private static int depth(TokenTable t, int token) {
    int depth = 0;
    for (int up = t.head[token]; up >= 0 && depth < 40; up = t.head[up]) {
      depth++;
    }
    return depth;
  }

  /** Hash of the relations from the cue down to a token, or up from the cue to the token, or over their meeting point. */
  static int path(TokenTable t, int cue, int token) {
    if (t.sentence[cue] != t.sentence[token]) {
      return t.sentence[cue] < t.sentence[token] ? 11 : 12;
    }
    int hash = 17;
    int up = token;
    for (int steps = 0; up >= 0 && steps < 5; steps++) {
      if (up == cue) {
        return hash;
      }
      hash = hash * 31 + t.relation[up];
      up = t.head[up];
    }
    hash = 19;
    up = cue;
    for (int steps = 0; up >= 0 && steps < 5; steps++) {
      if (up == token) {
        return hash;
      }
      hash = hash * 31 + t.relation[up];
      up = t.head[up];
    }
    int a = cue;
    hash = 23;
    for (int steps = 0; a >= 0 && steps < 3; steps++) {
      int b = token;
      int other = 29;
      for (int down = 0; b >= 0 && down < 3; down++) {
        if (a == b) {
          return hash * 31 + other;
        }
        other = other * 31 + t.relation[b];
        b = t.head[b];
      }
      hash = hash * 31 + t.relation[a];
      a = t.head[a];
    }
    return 31;
  }

  private static void quotation(TokenTable t, Candidate c, int place, Features f) {
    int qs = t.quotation[c.first];
    int qe = t.quotation[c.last];
    boolean opens = qs >= 0 && t.quotationStart[qs] == c.first;
    boolean closes = qe >= 0 && t.quotationEnd[qe] == c.last;
    int inside = 0;
    for (int i = c.first; i <= c.last; i++) {
      inside += t.quotation[i] >= 0 ? 1 : 0;
    }
    int share = inside == 0 ? 0 : inside == c.last - c.first + 1 ? 3 : inside * 2 > c.last - c.first ? 2 : 1;
    int broken = (qs >= 0 && !opens ? 1 : 0) + (qe >= 0 && !closes ? 2 : 0);
    int state = (opens ? 1 : 0) + (closes ? 2 : 0) + 4 * share + 16 * broken;
    int outside = outside(t, c);
    int cueQuoted = t.quotation[c.cue] >= 0 ? 1 : 0;
    f.add(110, state, place);
    f.add(111, state, outside, place);
    f.add(112, state, t.lemma[c.cue], place);
    f.add(113, outside, place, cueQuoted);
    f.add(114, state, place, Math.min(6, t.sentence[c.last] - t.sentence[c.first]));
    f.add(115, state, cueQuoted, place);
    f.add(116, state, t.pos[c.cue], outside);
    f.add(117, broken, outside, place);
  }

  /** Whether quoted words stand before or after the candidate in its sentences, and in the next one. */
  private static int outside(TokenTable t, Candidate c) {
    int bits = 0;
    for (int i = t.sentenceFirst(c.first); i < c.first; i++) {
      bits |= t.quotation[i] >= 0 ? 1 : 0;
    }
    int to = t.sentenceLast(c.last);
    for (int i = c.last + 1; i <= to; i++) {
      bits |= t.quotation[i] >= 0 ? 2 : 0;
    }
    if (to + 1 < t.size && t.quotation[to + 1] >= 0) {
      bits |= t.block[to + 1] == t.block[c.last] ? 4 : 8;
    }
    return bits;
  }

  private static void between(TokenTable t, Candidate c, int place, double[] p, Features f) {
    int from = c.last < c.cue ? c.last + 1 : c.cue + 1;
    int to = c.last < c.cue ? c.cue : c.first;
    if (c.first <= c.cue && c.cue <= c.last) {
      f.add(130, Features.bin(c.cue - c.first), Features.bin(c.last - c.cue));
      return;
    }
    int distance = Math.max(0, to - from);
    f.add(131, Features.bin(distance), place);
    f.add(132, Features.bin(distance), t.lemma[c.cue], place);
    int tags = 7;
    int words = 7;
    double most = 0;
    int commas = 0;
    for (int i = from; i < to; i++) {
      if (i - from < 5) {
        tags = tags * 31 + t.pos[i];
        words = words * 31 + t.lemma[i];
      }
      most = Math.max(most, p[i]);
      commas += t.tokens[i].word().equals(",") ? 1 : 0;
      if (distance < 8) {
        f.add(133, t.lemma[i], place);
        f.add(134, t.pos[i], place);
        f.add(135, t.relation[i], place, t.head[i] == c.cue ? 1 : 0);
      }
    }
    f.add(136, tags, Math.min(distance, 6), place);
    f.add(137, words, Math.min(distance, 6), place);
    f.add(138, tags, Math.min(distance, 6), t.lemma[c.cue]);
    f.add(139, Features.bin(most), place);
    f.add(140, Math.min(commas, 3), place);
    f.add(141, words, Math.min(distance, 6), t.lemma[c.cue]);
  }
}
