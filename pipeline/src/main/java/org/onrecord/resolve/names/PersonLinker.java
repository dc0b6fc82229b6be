package org.onrecord.resolve.names;

import static org.onrecord.language.grammar.Gender.FEMININE;
import static org.onrecord.language.grammar.Gender.MASCULINE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.onrecord.language.grammar.Gender;
import org.onrecord.resolve.lexicon.GivenNames;
import org.onrecord.resolve.lexicon.PersonName;
import org.onrecord.resolve.lexicon.Slug;
import org.onrecord.resolve.lexicon.Titles;

/**
 * Brings the names of each person of one article together: full names first, then bare surnames and
 * given names. People who share a surname stay apart. Stateless.
 */
public final class PersonLinker {

    private PersonLinker() {}

    /**
     * @param names names of people in text order
     */
    public static List<NameCluster> link(List<NameSpan> names) {
        Map<String, List<NameSpan>> byText = new LinkedHashMap<>();
        for (NameSpan name : names) {
            byText.computeIfAbsent(name.text(), t -> new ArrayList<>()).add(name);
        }
        List<String> texts = new ArrayList<>(byText.keySet());
        texts.sort(Comparator.comparingInt((String text) -> -text.split(" ").length)
                .thenComparingInt(text -> -byText.get(text).size()));
        List<NameCluster> clusters = new ArrayList<>();
        List<NameSpan> bare = new ArrayList<>();
        for (String text : texts) {
            boolean surnameWithParticle = clusters.stream().anyMatch(c -> isWholeSurname(text, c));
            if (PersonName.parse(text).isFull() && !surnameWithParticle) {
                byText.get(text).forEach(clusterOf(text, clusters)::add);
            } else {
                bare.addAll(byText.get(text));
            }
        }
        // Those with a "Mr." or "Mrs." first: they show whose bare surname it is in this article.
        bare.sort(Comparator.comparing((NameSpan name) -> addressedGender(name) == null)
                .thenComparing(NameSpan::span));
        linkBare(bare, clusters);
        clusters.forEach(cluster -> cluster.mentions());
        clusters.sort(Comparator.comparing(cluster -> cluster.mentions().get(0).span()));
        return clusters;
    }

    /** "De Souza" at the head of a sentence, when somebody is "Ana de Souza"; "Berg Holm" of "Ada Berg Holm". */
    private static boolean isWholeSurname(String text, NameCluster cluster) {
        return Slug.fold(PersonName.parse(cluster.name()).surname()).equals(Slug.fold(text))
                || text.indexOf(' ') > 0
                        && Slug.fold(cluster.name()).endsWith(" " + Slug.fold(text))
                        && !GivenNames.isGivenName(text.substring(0, text.indexOf(' ')));
    }

    private static NameCluster clusterOf(String text, List<NameCluster> clusters) {
        PersonName name = PersonName.parse(text);
        NameCluster best = null;
        for (NameCluster cluster : clusters) {
            PersonName other = PersonName.parse(cluster.name());
            boolean fits = other.compatible(name) && Objects.equals(other.suffix(), name.suffix());
            if (fits
                    && (best == null
                            || cluster.mentions().size() > best.mentions().size())) {
                best = cluster;
            }
        }
        if (best == null) {
            best = new NameCluster(text);
            clusters.add(best);
        }
        return best;
    }

    private static void linkBare(List<NameSpan> bare, List<NameCluster> clusters) {
        Map<String, NameCluster> own = new LinkedHashMap<>();
        Set<String> otherPeople = otherPeople(bare, clusters);
        for (NameSpan name : bare) {
            if (otherPeople.contains(name.text()) && addressedGender(name) != FEMININE) {
                own.computeIfAbsent(PersonName.parse(name.text()).surnameKey(), key -> new NameCluster(name.text()))
                        .add(name);
                continue;
            }
            List<NameCluster> bySurname =
                    clusters.stream().filter(c -> isSurnameOf(name.text(), c)).toList();
            List<NameCluster> fitting = bySurname.isEmpty()
                    ? clusters.stream()
                            .filter(c -> isGivenNameOf(name.text(), c))
                            .toList()
                    : bySurname;
            NameCluster chosen = fitting.isEmpty() ? null : choose(name, fitting);
            if (chosen == null) {
                chosen = own.computeIfAbsent(
                        PersonName.parse(name.text()).surnameKey(), key -> new NameCluster(name.text()));
            }
            chosen.add(name);
        }
        clusters.addAll(own.values());
    }

    /**
     * Surnames that an article gives to a "Mr." while the only full names with it are women's: the bare
     * surname is that man's, whose full name is nowhere.
     */
    private static Set<String> otherPeople(List<NameSpan> bare, List<NameCluster> clusters) {
        Set<String> others = new HashSet<>();
        for (NameSpan name : bare) {
            List<NameCluster> bearers =
                    clusters.stream().filter(c -> isSurnameOf(name.text(), c)).toList();
            boolean women = !bearers.isEmpty() && bearers.stream().allMatch(c -> genderOf(c) == FEMININE);
            if (women && addressedGender(name) == MASCULINE) {
                others.add(name.text());
            }
        }
        return others;
    }

    private static boolean isSurnameOf(String word, NameCluster cluster) {
        PersonName full = PersonName.parse(cluster.name());
        String key = PersonName.parse(word).surnameKey();
        if (full.surnameKey().equals(key) || isWholeSurname(word, cluster)) {
            return true;
        }
        // "Sirleaf" of "Ellen Johnson Sirleaf" and "Johnson Sirleaf"; "Mistura" of "de Mistura"; hyphened halves.
        String folded = Slug.fold(full.surname());
        return folded.endsWith(" " + Slug.fold(word)) || folded.endsWith("-" + Slug.fold(word));
    }

    /** By the first name ("Hillary", "Xi"), by a later one, or by a nickname. */
    private static boolean isGivenNameOf(String word, NameCluster cluster) {
        PersonName full = PersonName.parse(cluster.name());
        PersonName bareName = PersonName.parse(word);
        if (bareName.suffix() != null && !bareName.suffix().equals(full.suffix())) {
            return false;
        }
        String folded = Slug.fold(bareName.surname());
        boolean given = full.given().stream().anyMatch(name -> Slug.fold(name).equals(folded));
        return given
                || (full.nickname() != null && Slug.fold(full.nickname()).equals(folded))
                || (!full.given().isEmpty()
                        && GivenNames.isGivenName(word)
                        && word.length() > 2
                        && full.given().get(0).length() > 2
                        && GivenNames.compatible(word, full.given().get(0)));
    }

    /**
     * Whose surname is it here? A form of address tells by gender. Else newspapers give the full name once and
     * the bare one from then on, so of those introduced before it, it is the one who had it last alone.
     */
    private static NameCluster choose(NameSpan name, List<NameCluster> fitting) {
        Gender gender = addressedGender(name);
        List<NameCluster> left =
                fitting.stream().filter(c -> !contradicts(gender, c)).toList();
        if (left.size() < 2) {
            return left.isEmpty() ? null : left.get(0);
        }
        List<NameCluster> same = left.stream()
                .filter(c -> gender != null && gender == genderOf(c))
                .toList();
        left = same.isEmpty() ? left : same;
        List<NameCluster> introduced =
                left.stream().filter(c -> c.lastFullMentionBefore(name) != null).toList();
        left = introduced.isEmpty() ? left : introduced;
        return left.stream()
                .max(Comparator.comparingLong(PersonLinker::bareMentions)
                        .thenComparingInt(c -> c.mentions().size())
                        .thenComparingInt(c -> -c.mentions().get(0).span().start()))
                .orElseThrow();
    }

    private static boolean contradicts(Gender gender, NameCluster cluster) {
        Gender of = genderOf(cluster);
        return gender != null && of != null && of != gender;
    }

    private static Gender genderOf(NameCluster cluster) {
        return PersonName.parse(cluster.name()).gender();
    }

    private static long bareMentions(NameCluster cluster) {
        return cluster.mentions().stream().filter(NameSpan::isSingleWord).count();
    }

    private static Gender addressedGender(NameSpan name) {
        return name.first() == 0
                ? null
                : Titles.gender(name.sentence().token(name.first() - 1).word());
    }
}
