package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes annotations and rows of words instead of positions: "met [Petrak]’s sister" are the words in brackets, there. */
final class WordsAt {

    private static final ObjectMapper JSON = new ObjectMapper();

    private WordsAt() {}

    /** An object of names and values in turns. */
    static ObjectNode object(Object... namesAndValues) {
        ObjectNode object = JSON.createObjectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.set((String) namesAndValues[i], JSON.valueToTree(namesAndValues[i + 1]));
        }
        return object;
    }

    /** The same with the position of words in a text, as fields that begin with the prefix. */
    static ObjectNode placed(String text, String prefix, String words, Object... namesAndValues) {
        String plain = words.replaceAll("[\\[\\]]", "");
        int at = text.indexOf(plain);
        if (at < 0) {
            throw new IllegalArgumentException("“" + plain + "” is not in “" + text + "”");
        }
        int start = at + Math.max(0, words.indexOf('['));
        int end = words.contains("]") ? at + words.indexOf(']') - 1 : at + plain.length();
        return object(namesAndValues)
                .put(prefix + "start", text.codePointCount(0, start))
                .put(prefix + "end", text.codePointCount(0, end));
    }
}
