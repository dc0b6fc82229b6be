/** Actors across the articles of a run: which are the same, and what most articles say of them. */
package org.onrecord.resolve.run;
