/** Records against gold annotations: precision, recall, F1. */
package org.onrecord.evaluate;
