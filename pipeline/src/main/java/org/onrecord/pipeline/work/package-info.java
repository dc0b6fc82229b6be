/** What is done with one article, on any runner or none, within limits and with a cache between runs. */
package org.onrecord.pipeline.work;
