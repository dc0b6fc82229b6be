/** What leaves the pipeline: one Java record per table, and the article they were taken from. */
package org.onrecord.record;
