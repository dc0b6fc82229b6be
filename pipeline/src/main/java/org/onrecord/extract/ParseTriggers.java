package org.onrecord.extract;

import org.onrecord.language.Sentence;

/** Which sentences are worth the cost of parsing: those that a quote or a demand could be in. */
public final class ParseTriggers {

  private ParseTriggers() {}

  public static boolean worthParsing(Sentence sentence) {
    return true;
  }
}
