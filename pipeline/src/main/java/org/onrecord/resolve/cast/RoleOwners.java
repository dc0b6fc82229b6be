package org.onrecord.resolve.cast;

import java.util.Set;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.resolve.lexicon.KnownOrganizations;
import org.onrecord.resolve.lexicon.Parties;
import org.onrecord.resolve.lexicon.SentenceIndex;
import org.onrecord.resolve.lexicon.Titles;
import org.onrecord.resolve.names.NameSpan;
import org.onrecord.resolve.places.Countries;
import org.onrecord.resolve.places.CountryEntry;
import org.onrecord.resolve.places.GeoMention;

/**
 * Says whose an office is: the nations, places and organizations before, in and behind a title ("Norland's chief
 * negotiator", "a senator from Ohio"). One per article; not thread-safe.
 */
final class RoleOwners {

    private static final Set<String> WORKPLACE = Set.of("for", "at");

    private final AnnotatedArticle article;
    private final SentenceIndex<GeoMention> places;
    private final SentenceIndex<NameSpan> names;

    RoleOwners(AnnotatedArticle article, SentenceIndex<GeoMention> places, SentenceIndex<NameSpan> names) {
        this.article = article;
        this.places = places;
        this.names = names;
    }

    /**
     * Nations, places and organizations at the head of a title.
     *
     * @param next first token behind them
     */
    record Owner(int next, String affiliation, String country) {}

    Owner before(Sentence sentence, int start, int head) {
        int next = behindParty(sentence, start, head);
        String country = null;
        String affiliation = null;
        while (next < head) {
            GeoMention place = places.at(sentence, next);
            NameSpan name = names.at(sentence, next);
            if (name != null) {
                affiliation = name.text();
                country = firstOf(country, countryOf(name.text()));
                next = name.last() + 1;
            } else if (place != null
                    && !isPartOfName(sentence, endOf(sentence, place.span().end()), head)) {
                country = firstOf(place.countryCode(), country);
                affiliation = firstOf(affiliation, nameOf(place));
                next = endOf(sentence, place.span().end());
            } else {
                break;
            }
        }
        return new Owner(next, affiliation, country);
    }

    /** "Ohio" of "Republican Ohio Senator": the first token, or what follows a party's words if that is a name or a place. */
    private int behindParty(Sentence sentence, int start, int head) {
        int next = Parties.wordsAt(sentence, start) + 1;
        boolean owner =
                next > 0 && next <= head && (places.at(sentence, next) != null || names.at(sentence, next) != null);
        return owner ? next : start;
    }

    /** "Norland" for "Norlandian". */
    private String nameOf(GeoMention place) {
        CountryEntry country = place.isCountry() ? Countries.shared().byCode(place.countryCode()) : null;
        return country == null ? article.slice(place.span()) : country.name();
    }

    /** "Norland War" of "Norland War veteran": a capitalised word behind the place that is no title. */
    private boolean isPartOfName(Sentence sentence, int next, int head) {
        Token token = sentence.token(Math.min(next, head));
        return next < head
                && token.isProperNoun()
                && names.at(sentence, next) == null
                && places.at(sentence, next) == null
                && !Titles.isHead(token)
                && !Titles.isModifier(token.word());
    }

    private static int endOf(Sentence sentence, int codePoint) {
        int token = sentence.tokenAt(codePoint);
        return token < 0 ? sentence.size() : token;
    }

    static String firstOf(String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** "Norland's" before the title. */
    Role possessor(Sentence sentence, int start) {
        if (start < 2 || !sentence.token(start - 1).pos().equals("POS")) {
            return Role.NONE;
        }
        return ownerAt(sentence, start - 2);
    }

    private Role ownerAt(Sentence sentence, int token) {
        GeoMention place = places.at(sentence, token);
        NameSpan owner = names.at(sentence, token);
        if (owner != null) {
            boolean organization = owner.type() == NameSpan.Type.ORGANIZATION;
            return organization ? new Role(null, owner.text(), countryOf(owner.text())) : Role.NONE;
        }
        return place == null || place.confidence() < 0.5
                ? Role.NONE
                : new Role(null, nameOf(place), place.countryCode());
    }

    /** What "of" or "at" behind the title's head names. */
    Role complement(Sentence sentence, int head, int end) {
        for (int i = head + 1; i <= end; i++) {
            Role owner = ownerAt(sentence, i);
            boolean works = head + 1 <= end
                    && WORKPLACE.contains(sentence.token(head + 1).word());
            if (owner.affiliation() != null && !(works && names.at(sentence, i) == null)) {
                return owner;
            }
        }
        return Role.NONE;
    }

    private static String countryOf(String organization) {
        KnownOrganizations.Known known = KnownOrganizations.find(organization);
        return known == null ? null : known.countryCode();
    }
}
