package org.onrecord.resolve.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.language.Sentence;
import org.onrecord.resolve.lexicon.KnownOrganizations;
import org.onrecord.resolve.lexicon.KnownOrganizations.Known;
import org.onrecord.resolve.lexicon.Slug;
import org.onrecord.resolve.places.Countries;

/**
 * Brings the names of each organization of one article together: spellings, acronyms given in brackets
 * or made of the initials, names of the list of well-known ones. Stateless.
 */
public final class OrganizationLinker {

    private static final Set<String> SMALL = Set.of("of", "for", "and", "the", "in", "on", "to", "de", "&", "-");

    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z0-9.&-]{1,9}");
    private static final Pattern ARTICLE = Pattern.compile("^(?i)the ");
    private static final Pattern PARTS = Pattern.compile("[\\s-]+");
    private static final Set<String> OPENING = Set.of("(", "-LRB-");
    private static final Set<String> CLOSING = Set.of(")", "-RRB-");

    private OrganizationLinker() {}

    /**
     * @param names names of organizations in text order
     */
    public static List<NameCluster> link(List<NameSpan> names) {
        Map<String, NameCluster> byKey = new LinkedHashMap<>();
        Map<String, String> acronyms = acronymsInBrackets(names);
        Map<String, String> initials = new HashMap<>();
        for (NameSpan name : names) {
            for (String acronym : acronymsOf(name.text())) {
                initials.putIfAbsent(acronym, key(name.text()));
            }
        }
        Map<String, String> withoutNation = withoutNation(names);
        Map<String, String> firstWords = endWords(names, true);
        Map<String, String> lastWords = endWords(names, false);
        Map<String, String> withoutPlace = onlyKeys(names, OrganizationLinker::withoutComplement);
        for (NameSpan name : names) {
            String key = key(name.text());
            if (name.isSingleWord() && KnownOrganizations.find(name.text()) == null) {
                key = firstWords.getOrDefault(name.text(), lastWords.getOrDefault(name.text(), key));
            }
            if (KnownOrganizations.find(name.text()) == null) {
                key = withoutNation.getOrDefault(name.text(), withoutPlace.getOrDefault(name.text(), key));
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
        return onlyKeys(names, NationalBodies::withoutNation);
    }

    /** "the Herald", "Lindhaven": the only longer name that ends or begins so; that word to the key of that name. */
    private static Map<String, String> endWords(List<NameSpan> names, boolean first) {
        return onlyKeys(names, text -> {
            int blank = first ? text.indexOf(' ') : text.lastIndexOf(' ');
            return blank < 0 ? null : first ? text.substring(0, blank) : text.substring(blank + 1);
        });
    }

    /** Parts of names to the key of the only name that has it; of what is null for a name there is none. */
    private static Map<String, String> onlyKeys(List<NameSpan> names, UnaryOperator<String> part) {
        Map<String, Set<String>> keys = new HashMap<>();
        for (NameSpan name : names) {
            String of = part.apply(name.text());
            if (of != null) {
                keys.computeIfAbsent(of, p -> new HashSet<>()).add(key(name.text()));
            }
        }
        Map<String, String> only = new HashMap<>();
        keys.forEach((of, found) -> {
            if (found.size() == 1) {
                only.put(of, found.iterator().next());
            }
        });
        return only;
    }

    private static String canonical(String text) {
        Known known = KnownOrganizations.find(text);
        return known == null ? NationalBodies.spelled(text) : known.name();
    }

    private static String key(String text) {
        Known known = KnownOrganizations.find(text);
        return known == null
                ? Slug.of(ARTICLE.matcher(NationalBodies.spelled(text).replace(".", ""))
                        .replaceFirst(""))
                : "known " + known.name();
    }

    static boolean isAcronym(String text) {
        return ACRONYM.matcher(text).matches();
    }

    static boolean isAcronymInBrackets(Sentence sentence, int token) {
        return token > 0
                && token + 1 < sentence.size()
                && OPENING.contains(sentence.token(token - 1).word())
                && CLOSING.contains(sentence.token(token + 1).word())
                && isAcronym(sentence.token(token).word());
    }

    /** By the initials of the whole name, of that without a nation before it, and of that without "of Norland" behind it. */
    private static List<String> acronymsOf(String text) {
        String core = withoutComplement(text);
        int blank = text.indexOf(' ');
        boolean nation = blank > 0 && Countries.shared().named(text.substring(0, blank)) != null;
        return Stream.of(text, core, nation ? text.substring(blank + 1) : null)
                .filter(Objects::nonNull)
                .map(OrganizationLinker::initialsOf)
                .filter(initials -> initials.length() > 2)
                .distinct()
                .toList();
    }

    /** "Supreme Court" of "Supreme Court of Norland"; null where nothing of the kind stands behind two words. */
    private static String withoutComplement(String text) {
        int of = text.indexOf(" of ");
        return of < 0 || text.substring(0, of).indexOf(' ') < 0 ? null : text.substring(0, of);
    }

    private static String initialsOf(String text) {
        StringBuilder initials = new StringBuilder();
        for (String word : PARTS.split(text)) {
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
            int at = name.last() + 2;
            if (!name.isSingleWord() && isAcronymInBrackets(sentence, at)) {
                acronyms.putIfAbsent(sentence.token(at).word().replace(".", ""), key(name.text()));
            }
        }
        return acronyms;
    }
}
