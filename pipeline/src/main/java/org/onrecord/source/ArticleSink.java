package org.onrecord.source;

import org.onrecord.record.Article;
import org.onrecord.record.Reject;

/**
 * Takes what a reader finds, in the order of the input: each record is either an article or a
 * reject, so that none is lost silently.
 */
public interface ArticleSink {

    void article(Article article);

    /** Stage is "read"; the id is not yet given. */
    void reject(Reject reject);

    /**
     * Something the user should know about a file that was read all the same.
     *
     * @param sourceFile as the user named it
     */
    default void notice(String sourceFile, String message) {}

    /**
     * Whether a member of an archive, or a line of JSON Lines, is to be read here: several readers may share a file. Asked
     * in the order of the members, numbered from 0; what follows the question belongs to that member.
     */
    default boolean wantsMember(long member) {
        return true;
    }
}
