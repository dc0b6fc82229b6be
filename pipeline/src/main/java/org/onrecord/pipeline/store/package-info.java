/** Rows between the graph's steps and on to the driver: coded, spilled to files, merged in order. */
package org.onrecord.pipeline.store;
