/** Time expressions: found with SUTime, their bounds set right, their values read the way news means them. */
package org.onrecord.extract.dates;
