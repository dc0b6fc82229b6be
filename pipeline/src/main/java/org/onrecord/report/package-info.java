/**
 * The datasets of a run to look at: one HTML file that works offline. What it does in the browser is in
 * {@code pipeline/src/main/report}.
 */
package org.onrecord.report;
