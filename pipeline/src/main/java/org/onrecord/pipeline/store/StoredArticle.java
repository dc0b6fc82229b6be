package org.onrecord.pipeline.store;

/**
 * Where an article's records lie between two steps of the graph, see {@link ArticleStore}: what goes through groupings
 * in place of the records themselves.
 *
 * @param sourceFile as the user named it, null where unknown; decides between two of one doc_id
 * @param file path of the file that holds the records
 * @param offset of their first byte
 * @param length in bytes
 */
public record StoredArticle(String docId, String sourceFile, String file, long offset, int length) {}
