/** The Beam graph: read, annotate and extract, resolve across articles, validate, write. */
package org.onrecord.pipeline;
