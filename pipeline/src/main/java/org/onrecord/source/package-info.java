/** Files in, articles (or rejects) out: formats, main text, metadata, blocks. */
package org.onrecord.source;
