/** Article to annotated article: blocks, sentences, tokens, names, dependencies (Stanford CoreNLP). */
package org.onrecord.language;
