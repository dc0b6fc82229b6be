/** The Beam graph, the same on every runner: read, annotate and extract, resolve across articles, write parts. */
package org.onrecord.pipeline.graph;
