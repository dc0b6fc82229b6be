/**
 * Who wants what of whom: candidates by construction (verbs, nouns, modals, imperatives, threats),
 * what is no demand, repetitions brought together, reasons and answers, codes.
 */
package org.onrecord.extract.demands;
