package org.onrecord.language.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.language.Token;

/** The personal pronouns, each with all its forms: "he" is he, him, his, himself. */
public enum Pronoun {
    I(null, "i", "me", "my", "mine", "myself"),
    WE(null, "we", "us", "our", "ours", "ourselves"),
    YOU(null, "you", "your", "yours", "yourself", "yourselves"),
    HE(Gender.MASCULINE, "he", "him", "his", "himself"),
    SHE(Gender.FEMININE, "she", "her", "hers", "herself"),
    IT(null, "it", "its", "itself"),
    THEY(null, "they", "them", "their", "theirs", "themselves", "themself");

    private static final Map<String, Pronoun> BY_FORM = byForm();

    private final Gender gender;
    private final List<String> forms;

    Pronoun(Gender gender, String... forms) {
        this.gender = gender;
        this.forms = List.of(forms);
    }

    private static Map<String, Pronoun> byForm() {
        Map<String, Pronoun> pronouns = new HashMap<>();
        for (Pronoun pronoun : values()) {
            pronoun.forms.forEach(form -> pronouns.put(form, pronoun));
        }
        return Map.copyOf(pronouns);
    }

    /**
     * @param word in lower case
     * @return null for other words
     */
    public static Pronoun of(String word) {
        return BY_FORM.get(word);
    }

    /** Null for other words, and where the tagger took the word for something else. */
    public static Pronoun of(Token token) {
        return token.isPronoun() ? of(token.lower()) : null;
    }

    /** Whether a token is a pronoun of these, whatever else than a noun the tagger took it for: "the US" is none. */
    public static boolean is(Token token, Pronoun... wanted) {
        Pronoun found = token.isNoun() ? null : of(token.lower());
        return found != null && List.of(wanted).contains(found);
    }

    /** What words of a text, in any case, are; null for other words than a pronoun alone, and for "US", the country. */
    public static Pronoun inText(String words) {
        return words.equals("US") ? null : of(words.toLowerCase(Locale.ROOT));
    }

    /** Whether words of a text are a pronoun of the first person and nothing else. */
    public static boolean isFirstPerson(String words) {
        Pronoun found = inText(words);
        return found != null && found.isFirstPerson();
    }

    /** Whether words of a text are a pronoun of the third person and nothing else. */
    public static boolean isThirdPerson(String words) {
        Pronoun found = inText(words);
        return found != null && found.isThirdPerson();
    }

    /** "himself": whoever acts is meant. */
    public static boolean isReflexive(String word) {
        return of(word) != null && (word.endsWith("self") || word.endsWith("selves"));
    }

    /** Null where the pronoun tells none. */
    public Gender gender() {
        return gender;
    }

    public boolean isFirstPerson() {
        return this == I || this == WE;
    }

    public boolean isThirdPerson() {
        return this == IT || this == THEY || isOfPerson();
    }

    /** "He" and "she". */
    public boolean isOfPerson() {
        return gender != null;
    }
}
