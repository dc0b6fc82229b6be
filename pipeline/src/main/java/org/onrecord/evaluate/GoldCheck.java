package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Whether the annotations of an article can be measured against: lists of objects whose positions lie in the text. Stateless. */
final class GoldCheck {

    private GoldCheck() {}

    /** What is wrong with a line of a gold file, and what to do; null where all is well. */
    static String problem(JsonNode line) {
        if (!line.isObject()) {
            return "is no object; each line is an article, {\"text\": …, \"gold\": {…}}";
        }
        JsonNode gold = line.path("gold");
        if (!gold.isObject()) {
            return "has no annotations; add an object \"gold\" with quotes, demands, actors, dates, places or entities (empty lists where there are none)";
        }
        String text = line.path("text").asText();
        int length = text.codePointCount(0, text.length());
        for (Map.Entry<String, JsonNode> type : gold.properties()) {
            if (!type.getValue().isArray()) {
                return "\"" + type.getKey() + "\" in \"gold\" is no list";
            }
            int number = 0;
            for (JsonNode annotation : type.getValue()) {
                number++;
                String problem = problem(annotation, length);
                if (problem != null) {
                    return type.getKey() + ", number " + number + ": " + problem;
                }
            }
        }
        return null;
    }

    private static String problem(JsonNode annotation, int length) {
        if (!annotation.isObject()) {
            return "is no object; write {\"start\": …, \"end\": …}";
        }
        for (Map.Entry<String, JsonNode> value : annotation.properties()) {
            String name = value.getKey();
            if (name.equals("start") || name.endsWith("_start")) {
                String end = name.substring(0, name.length() - "start".length()) + "end";
                String problem = problem(name, value.getValue(), end, annotation.path(end), length);
                if (problem != null) {
                    return problem;
                }
            }
        }
        return null;
    }

    private static String problem(String startName, JsonNode start, String endName, JsonNode end, int length) {
        if (start.isNull() && (end.isNull() || end.isMissingNode())) {
            return null;
        }
        if (!start.isInt() || !end.isInt()) {
            return startName + " and " + endName + " have to be whole numbers, both or neither of them";
        }
        if (start.asInt() < 0 || start.asInt() >= end.asInt() || end.asInt() > length) {
            return startName + " " + start + " and " + endName + " " + end + " do not lie in the text, which has "
                    + length + " characters (count Unicode code points from 0; the end comes after the last)";
        }
        return null;
    }
}
