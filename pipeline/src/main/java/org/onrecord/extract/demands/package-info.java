/**
 * Who wants what of whom: candidates by construction (verbs, nouns, modals, imperatives, threats),
 * what is no demand, repetitions brought together, reasons, responses, codes.
 */
package org.onrecord.extract.demands;
