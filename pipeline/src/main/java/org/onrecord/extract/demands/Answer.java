package org.onrecord.extract.demands;

import org.onrecord.record.Span;

/**
 * What was answered to a demand. Immutable.
 *
 * @param text words of the answer
 * @param kind accepts|rejects|counters|open
 * @param responder words for who answers, null where the text has none
 */
record Answer(Span text, String kind, Span responder) {}
