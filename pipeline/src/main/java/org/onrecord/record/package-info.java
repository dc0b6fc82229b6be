/**
 * What leaves the pipeline: one Java record per table, and the article they were taken from. A constant of an enum
 * stands in the tables as its name in lower case.
 */
package org.onrecord.record;
