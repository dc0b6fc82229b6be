package org.onrecord.resolve.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.resolve.lexicon.KnownOrganizations;
import org.onrecord.resolve.lexicon.KnownOrganizations.Known;
import org.onrecord.resolve.lexicon.Slug;

/**
 * Brings the names of each organization of one article together: spellings, acronyms given in brackets
 * or made of the initials, names of the list of well-known ones. Stateless.
 */
public final class OrganizationLinker {

    private static final Set<String> SMALL = Set.of("of", "for", "and", "the", "in", "on", "to", "de", "&", "-");

    private OrganizationLinker() {}

    /**
     * @param names names of organizations in text order
     */
    public static List<NameCluster> link(List<NameSpan> names) {
        Map<String, NameCluster> byKey = new LinkedHashMap<>();
        Map<String, String> acronyms = acronymsInBrackets(names);
        Map<String, String> initials = new HashMap<>();
        for (NameSpan name : names) {
            String acronym = initialsOf(name.text());
            if (acronym.length() > 2) {
                initials.putIfAbsent(acronym, key(name.text()));
            }
        }
        Map<String, String> withoutNation = withoutNation(names);
        Map<String, String> firstWords = endWords(names, true);
        Map<String, String> lastWords = endWords(names, false);
        for (NameSpan name : names) {
            String key = key(name.text());
            if (name.isSingleWord() && KnownOrganizations.find(name.text()) == null) {
                key = firstWords.getOrDefault(name.text(), lastWords.getOrDefault(name.text(), key));
            }
            if (KnownOrganizations.find(name.text()) == null) {
                key = withoutNation.getOrDefault(name.text(), key);
            }
            if (isAcronym(name.text()) && KnownOrganizations.find(name.text()) == null) {
                String bare = name.text().replace(".", "");
                key = acronyms.getOrDefault(bare, initials.getOrDefault(bare, key));
            }
            NameCluster cluster = byKey.computeIfAbsent(key, k -> new NameCluster(canonical(name.text())));
            boolean shortName = isAcronym(cluster.name()) && !isAcronym(name.text())
                    || cluster.name().indexOf(' ') < 0 && !name.isSingleWord()
                    || NationalBodies.nation(cluster.name()) == null && NationalBodies.nation(name.text()) != null;
            if (shortName && KnownOrganizations.find(cluster.name()) == null) {
                cluster.rename(canonical(name.text()));
            }
            cluster.add(name);
        }
        List<NameCluster> clusters = new ArrayList<>(byKey.values());
        clusters.sort(Comparator.comparing(cluster -> cluster.mentions().get(0).span()));
        return clusters;
    }

    /** "Air Force" to the key of the "Norland Air Force", where the article has one nation's. */
    private static Map<String, String> withoutNation(List<NameSpan> names) {
        Map<String, String> keys = new HashMap<>();
        for (NameSpan name : names) {
            String bare = NationalBodies.withoutNation(name.text());
            if (bare != null) {
                keys.merge(bare, key(name.text()), (a, b) -> a.equals(b) ? a : "");
            }
        }
        keys.values().removeIf(String::isEmpty);
        return keys;
    }

    /** "the Herald", "Lindhaven": the only longer name that ends or begins so; that word to the key of that name. */
    private static Map<String, String> endWords(List<NameSpan> names, boolean first) {
        Map<String, String> keys = new HashMap<>();
        for (NameSpan name : names) {
            String text = name.text();
            String word = first
                    ? text.substring(0, Math.max(0, text.indexOf(' ')))
                    : text.substring(text.lastIndexOf(' ') + 1);
            if (!name.isSingleWord()) {
                keys.merge(word, key(text), (a, b) -> a.equals(b) ? a : "");
            }
        }
        keys.values().removeIf(String::isEmpty);
        return keys;
    }

    private static String canonical(String text) {
        Known known = KnownOrganizations.find(text);
        return known == null ? NationalBodies.spelled(text) : known.name();
    }

    private static String key(String text) {
        Known known = KnownOrganizations.find(text);
        return known == null
                ? Slug.of(NationalBodies.spelled(text).replace(".", "").replaceAll("^(?i)the ", ""))
                : "known " + known.name();
    }

    static boolean isAcronym(String text) {
        return text.matches("[A-Z][A-Z0-9.&-]{1,9}");
    }

    private static String initialsOf(String text) {
        StringBuilder initials = new StringBuilder();
        for (String word : text.split("[\\s-]+")) {
            if (!word.isEmpty()
                    && !SMALL.contains(word.toLowerCase(Locale.ROOT))
                    && Character.isLetter(word.codePointAt(0))) {
                initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return initials.toString();
    }

    /** "the Harbour Workers' League (HWL)": acronym to the key of the name before it. */
    private static Map<String, String> acronymsInBrackets(List<NameSpan> names) {
        Map<String, String> acronyms = new HashMap<>();
        for (NameSpan name : names) {
            Sentence sentence = name.sentence();
            int at = name.last() + 1;
            if (at + 2 < sentence.size()
                    && sentence.token(at).word().matches("\\(|-LRB-")
                    && sentence.token(at + 2).word().matches("\\)|-RRB-")
                    && isAcronym(sentence.token(at + 1).word())
                    && !name.isSingleWord()) {
                acronyms.putIfAbsent(sentence.token(at + 1).word().replace(".", ""), key(name.text()));
            }
        }
        return acronyms;
    }
}
