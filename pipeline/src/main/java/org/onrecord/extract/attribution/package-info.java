/** The learnt attribution model: its features, its stages (cue, content, source) and its training. */
package org.onrecord.extract.attribution;
