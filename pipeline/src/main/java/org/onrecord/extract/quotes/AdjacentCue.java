package org.onrecord.extract.quotes;

import org.onrecord.extract.Quotation;
import org.onrecord.extract.quotes.Surroundings.Segment;
import org.onrecord.language.AnnotatedArticle;

/** Which of the cues beside a quotation attributes it, if any. */
final class AdjacentCue {

  /** So many words may stand between "X" and "said" beside what describes X. */
  private static final int LONGEST_GAP = 30;
  /** So many may stand between the quotation and a cue whose speaker was not found. */
  private static final int LONGEST_WAIT = 3;

  private AdjacentCue() {}

  /** "…," X said; "…," said X; "…", according to X. */
  static SpeechCue after(Segment segment, AnnotatedArticle article, Quotation quotation) {
    if (segment.isEmpty()) {
      return null;
    }
    int start = segment.firstWord();
    boolean leavesOff =
        SpokenWords.endsWithPause(article, quotation)
            || segment.sentence().token(segment.from()).word().matches("[,—–-]+");
    for (SpeechCue cue : segment.cues()) {
      int gap = leavesOff ? LONGEST_GAP : LONGEST_WAIT;
      if (cue.source() != null && cue.firstToken() <= start + 1 && cue.token() <= start + gap) {
        return cue;
      }
    }
    for (SpeechCue cue : segment.cues()) {
      if (leavesOff && cue.token() <= start + LONGEST_WAIT) {
        return cue;
      }
    }
    return null;
  }

  /** X said, "…"; X told them: "…"; X: "…". */
  static SpeechCue before(Segment segment) {
    for (int i = segment.cues().size() - 1; i >= 0; i--) {
      SpeechCue cue = segment.cues().get(i);
      if (cue.source() != null) {
        return cue;
      }
    }
    return null;
  }
}
