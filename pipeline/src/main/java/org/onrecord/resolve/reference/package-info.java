/** Who is meant by words that are no name: pronouns, descriptions, joint subjects. */
package org.onrecord.resolve.reference;
