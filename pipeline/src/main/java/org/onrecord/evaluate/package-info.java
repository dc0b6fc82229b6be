/** Records against gold annotations: precision, recall, F1. One class for each kind of record says how it is counted. */
package org.onrecord.evaluate;
