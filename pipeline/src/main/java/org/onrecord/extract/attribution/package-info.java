/** The learnt attribution model: its features and its stages (cue, content, source). */
package org.onrecord.extract.attribution;
