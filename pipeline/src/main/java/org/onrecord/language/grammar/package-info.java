/** Grammar over the parse: clauses, subjects, noun phrases. */
package org.onrecord.language.grammar;
