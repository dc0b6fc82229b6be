package org.onrecord.source;

import java.util.regex.Pattern;

/** Tells Markdown from plain text that has no file name to say so. */
final class MarkdownSigns {

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}[ \\t]+\\S");
    private static final Pattern UNDERLINED_HEADING = Pattern.compile("(?m)^\\S.{2,}\\R(?:={3,}|-{3,})[ \\t]*$");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]+\\]\\(<?(?:https?://|/|#|mailto:)[^)\\n]*\\)");
    private static final Pattern BOLD =
            Pattern.compile("(?<![\\w*_])(\\*\\*|__)(?=\\S)[^*_\\n]+(?<=\\S)\\1(?![\\w*_])");
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---[ \\t]*\\R(?:.*\\R)*?---[ \\t]*(?:\\R|\\z)");

    private MarkdownSigns() {}

    static boolean in(String text) {
        return FRONT_MATTER.matcher(text).lookingAt()
                || HEADING.matcher(text).find()
                || UNDERLINED_HEADING.matcher(text).find()
                || LINK.matcher(text).find()
                || BOLD.matcher(text).results().limit(2).count() == 2;
    }
}
