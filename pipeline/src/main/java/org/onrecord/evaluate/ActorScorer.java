package org.onrecord.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * People and organizations of an article. Found: one of its actors goes by the name or an alias, in its actor's name or
 * in a mention by name. Of those found: whether all is under one id, and of the id with the most of its names whether
 * kind (organizations, governments and blocs are alike) and role (half of its words of four letters) are right. Right:
 * is each actor that the article mentions by name one of the gold. Countries and groups may be found, but need not be. Stateless.
 */
final class ActorScorer implements RecordScorer {

    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019](?:s(?![\\p{L}\\p{N}_])|(?=[\\p{L}\\p{N}_]))");
    private static final Set<String> BY_NAME = Set.of("name", "alias");
    private static final Set<String> NEED_NOT_BE_FOUND = Set.of("country", "group");
    private static final Set<String> ORGANIZATIONS = Set.of("organization", "government", "bloc");

    @Override
    public String goldType() {
        return "actors";
    }

    @Override
    public void score(ScoredArticle article, Scores scores, ErrorList errors) {
        if (article.docId() == null) {
            return;
        }
        Map<String, Set<String>> names = namesById(article);
        Set<String> met = new HashSet<>();
        for (JsonNode actor : article.gold().path("actors")) {
            Set<String> expected = names(actor);
            List<String> ids = names.keySet().stream()
                    .filter(id -> Words.share(names.get(id), expected))
                    .toList();
            met.addAll(ids);
            if (!NEED_NOT_BE_FOUND.contains(actor.path("kind").asText())) {
                found(article, actor, ids, scores, errors);
                ids.stream()
                        .max(Comparator.comparingInt(id -> Words.shared(names.get(id), expected)))
                        .ifPresent(id -> details(article, actor, id, scores, errors));
            }
        }
        names.keySet().forEach(id -> right(article, id, met.contains(id), scores, errors));
    }

    /** The names that the article's actors go by in it, by id, in the order of the mentions. */
    private static Map<String, Set<String>> namesById(ScoredArticle article) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        for (JsonNode mention : article.rows("mentions")) {
            if (isByName(mention)) {
                String id = mention.path("ref_id").asText();
                Set<String> ofActor = names.computeIfAbsent(id, i -> new HashSet<>());
                ofActor.add(plain(mention.path("text").asText()));
                ofActor.add(plain(article.output().actor(id, "name")));
            }
        }
        return names;
    }

    private static boolean isByName(JsonNode mention) {
        return mention.path("table").asText().equals("actors")
                && BY_NAME.contains(mention.path("how").asText());
    }

    private static Set<String> names(JsonNode actor) {
        Set<String> names = new HashSet<>();
        names.add(plain(actor.path("name").asText("")));
        actor.path("aliases").forEach(alias -> names.add(plain(alias.asText(""))));
        return names;
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Words.plain(APOSTROPHE.matcher(lower).replaceAll("").replace("the ", ""));
    }

    private static void found(
            ScoredArticle article, JsonNode actor, List<String> ids, Scores scores, ErrorList errors) {
        String measure = measure(actor.path("kind").asText());
        scores.addCase(measure + ".found", !ids.isEmpty());
        if (ids.isEmpty()) {
            errors.missed(article, measure + ".found", actor);
        } else {
            scores.addCase(measure + ".one_id", ids.size() == 1);
            if (ids.size() > 1) {
                errors.wrong(article, measure + ".one_id", actor, "one id", String.join("; ", ids));
            }
        }
    }

    private static void details(ScoredArticle article, JsonNode actor, String id, Scores scores, ErrorList errors) {
        String expected = actor.path("kind").asText();
        String measure = measure(expected);
        String kind = article.output().actor(id, "kind");
        boolean same = kind.equals(expected) || ORGANIZATIONS.containsAll(Set.copyOf(List.of(kind, expected)));
        scores.addCase(measure + ".kind", same);
        if (!same) {
            errors.wrong(article, measure + ".kind", actor, expected, kind);
        }
        String expectedRole = actor.path("role").asText("");
        Set<String> words = Words.of(expectedRole, 4);
        if (expected.equals("person") && !words.isEmpty()) {
            String role = article.output().actor(id, "role");
            boolean right = Words.shared(words, Words.of(role, 4)) * 2 >= words.size();
            scores.addCase("actors.person.role", right);
            if (!right) {
                errors.wrong(article, "actors.person.role", actor, expectedRole, role);
            }
        }
    }

    private static void right(ScoredArticle article, String id, boolean right, Scores scores, ErrorList errors) {
        String kind = article.output().actor(id, "kind");
        if (!kind.equals("person") && !ORGANIZATIONS.contains(kind)) {
            return;
        }
        scores.addCase("actors.right", right);
        scores.addCase(measure(kind).replace("actors.", "actors.right."), right);
        if (!right) {
            article.rows("mentions").stream()
                    .filter(mention ->
                            isByName(mention) && mention.path("ref_id").asText().equals(id))
                    .findFirst()
                    .ifPresent(mention -> errors.falseHit(article, "actors.right", mention));
        }
    }

    private static String measure(String kind) {
        return "actors." + (kind.equals("person") ? "person" : "organization");
    }
}
