package org.onrecord.resolve.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.grammar.Gender;
import org.onrecord.words.WordList;

/**
 * A person's name taken apart. Immutable.
 *
 * @param given given names and initials in order, empty for a bare surname
 * @param surname with its particles ("van der Bellen"); for a single word that word
 * @param suffix "Jr.", null where there is none
 * @param nickname the one in quotation marks, null where there is none
 */
public record PersonName(List<String> given, String surname, String suffix, String nickname) {

    private static final Set<String> PARTICLES = WordList.words("resolve/name-particles.txt");
    private static final Pattern BREAK = Pattern.compile("[\\s,]+");
    private static final Pattern IN_MARKS = Pattern.compile("[\"“‘'(].*[\"”’')]");
    private static final Pattern ARABIC_ARTICLE = Pattern.compile("^(?:al|el)[- ]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Set<String> SUFFIXES = WordList.words("resolve/name-suffixes.txt");

    public PersonName {
        given = List.copyOf(given);
    }

    /**
     * @param name without title, as in the text
     */
    public static PersonName parse(String name) {
        List<String> words = new ArrayList<>();
        String nickname = null;
        String suffix = null;
        for (String word : BREAK.split(name.strip())) {
            if (word.length() > 3 && IN_MARKS.matcher(word).matches()) {
                nickname = word.substring(1, word.length() - 1);
            } else if (SUFFIXES.contains(word) && !words.isEmpty()) {
                suffix = word;
            } else if (!word.isEmpty()) {
                words.add(word);
            }
        }
        if (words.isEmpty()) {
            return new PersonName(List.of(), name.strip(), suffix, nickname);
        }
        int surname = words.size() - 1;
        while (surname > 1 && isParticle(words.get(surname - 1))) {
            surname--;
        }
        boolean particleBehind = words.size() > 2 && isParticle(words.get(1));
        boolean particleFirst =
                isParticle(words.get(0)) && Character.isLowerCase(words.get(0).codePointAt(0));
        if (surname == 1 && particleFirst && !particleBehind) {
            surname = 0;
        }
        return new PersonName(
                words.subList(0, surname), String.join(" ", words.subList(surname, words.size())), suffix, nickname);
    }

    public static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    public static boolean isSuffix(String word) {
        return SUFFIXES.contains(word);
    }

    public boolean isFull() {
        return !given.isEmpty();
    }

    /** As it is compared with others. */
    public FoldedName folded() {
        return new FoldedName(
                surnameKey(),
                given.stream().map(GivenNames::folded).toList(),
                suffix == null ? null : Slug.of(suffix),
                nickname == null ? null : GivenNames.folded(nickname));
    }

    /** Surname without accents, case, particles' blanks and the Arabic article, for comparing. */
    public String surnameKey() {
        return NO_LETTER
                .matcher(ARABIC_ARTICLE.matcher(Slug.fold(surname)).replaceFirst(""))
                .replaceAll("");
    }

    /** Null where the given names do not tell. */
    public Gender gender() {
        for (String name : given) {
            Gender gender = GivenNames.gender(name);
            if (gender != null) {
                return gender;
            }
            if (name.replace(".", "").length() > 1) {
                break;
            }
        }
        return null;
    }

    /** Can both be names of one person? A bare surname fits every full name with it. */
    public boolean compatible(PersonName other) {
        return folded().compatible(other.folded());
    }
}
