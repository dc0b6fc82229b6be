/** What an editor decided, applied to the records of each run. */
package org.onrecord.corrections;
