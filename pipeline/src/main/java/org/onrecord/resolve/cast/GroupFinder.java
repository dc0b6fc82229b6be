package org.onrecord.resolve.cast;

import static org.onrecord.record.ActorKind.GOVERNMENT;
import static org.onrecord.record.ActorKind.GROUP;
import static org.onrecord.record.ActorKind.ORGANIZATION;
import static org.onrecord.record.MentionType.DESCRIPTION;
import static org.onrecord.record.MentionType.NAME;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.language.Sentence;
import org.onrecord.record.MentionType;
import org.onrecord.record.Span;
import org.onrecord.resolve.lexicon.GroupNouns;
import org.onrecord.resolve.lexicon.KnownOrganizations;
import org.onrecord.resolve.lexicon.Parties;
import org.onrecord.resolve.lexicon.PersonName;
import org.onrecord.resolve.lexicon.PhraseTable;
import org.onrecord.resolve.lexicon.SentenceIndex;
import org.onrecord.resolve.lexicon.Slug;
import org.onrecord.resolve.lexicon.Titles;
import org.onrecord.resolve.names.NameSpan;
import org.onrecord.resolve.places.Countries;
import org.onrecord.resolve.places.GeoMention;

/**
 * Finds actors that are named by a nation, bloc, party or person and a common noun: "the Norlandian
 * government", "Norlandian security forces", "the Okafor campaign", "U.S. officials", "Senate
 * Democrats". One per article; not thread-safe.
 */
final class GroupFinder {

    private static final Set<String> OF_OR_IN = Set.of("of", "in");
    /** What people have, as nations have forces. */
    private static final Set<String> OF_PEOPLE = Set.of("campaign", "team", "camp");

    private final AnnotatedArticle article;
    private final SentenceIndex<GeoMention> places;
    private final SentenceIndex<NameSpan> names;
    private final FoundGroups found;
    private final Set<String> surnames = new HashSet<>();

    private GroupFinder(AnnotatedArticle article, SentenceIndex<GeoMention> places, SentenceIndex<NameSpan> names) {
        this.article = article;
        this.places = places;
        this.names = names;
        this.found = new FoundGroups(article, names);
    }

    static FoundGroups find(AnnotatedArticle article, SentenceIndex<GeoMention> places, SentenceIndex<NameSpan> names) {
        GroupFinder finder = new GroupFinder(article, places, names);
        finder.find();
        return finder.found;
    }

    private void find() {
        for (Sentence sentence : article.sentences()) {
            names.in(sentence).stream()
                    .filter(name -> name.type() == NameSpan.Type.PERSON)
                    .forEach(name -> surnames.add(PersonName.parse(name.text()).surname()));
        }
        for (Sentence sentence : article.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                i = Math.max(i, groupAt(sentence, i));
            }
        }
    }

    /** Last token of the group that begins here, -1 where none does. */
    private int groupAt(Sentence sentence, int i) {
        int last = governmentOf(sentence, i);
        last = last < 0 ? ownedAt(sentence, i) : last;
        last = last < 0 ? partyAt(sentence, i) : last;
        return last < 0 ? familyAt(sentence, i) : last;
    }

    /** "government of Norland", "government in Lima". */
    private int governmentOf(Sentence sentence, int i) {
        if (!GroupNouns.GOVERNMENT.contains(sentence.token(i).lower())
                || i + 2 >= sentence.size()
                || !OF_OR_IN.contains(sentence.token(i + 1).word())) {
            return -1;
        }
        int at = sentence.token(i + 2).word().equals("the") ? i + 3 : i + 2;
        GeoMention place = at < sentence.size() ? places.at(sentence, at) : null;
        if (place == null || place.countryCode() == null || names.at(sentence, at) != null) {
            return -1;
        }
        boolean capital = Countries.shared().seat(article.slice(place.span())) != null;
        boolean state =
                place.isCountry() && !capital && sentence.token(i + 1).word().equals("of");
        if (!state && !(capital && sentence.token(i + 1).word().equals("in"))) {
            return -1;
        }
        int last = lastToken(sentence, place.span());
        found.add(sentence, i, last, GOVERNMENT, governmentId(place.countryCode()), place.countryCode(), NAME);
        return last;
    }

    private static String governmentId(String countryCode) {
        return GOVERNMENT.idPrefix() + countryCode.toLowerCase(Locale.ROOT) + "-government";
    }

    /**
     * A nation, organization, side or person that a noun may stand behind.
     *
     * @param country of a nation, else null
     * @param name of a person or organization, else null
     * @param noun index of the first token behind it and a possessive ending
     */
    private record Owner(int first, int last, String country, NameSpan name, boolean side, int noun) {}

    /** Null where none begins at the token, or nothing follows it. */
    private Owner ownerAt(Sentence sentence, int i) {
        GeoMention place = places.at(sentence, i);
        NameSpan name = names.at(sentence, i);
        boolean nation = place != null && place.isCountry();
        boolean side = GroupNouns.SIDES.contains(sentence.token(i).word());
        boolean begins = name == null ? nation || side : name.first() == i;
        if (!begins) {
            return null;
        }
        int last = name != null ? name.last() : nation ? lastToken(sentence, place.span()) : i;
        boolean possessive =
                last + 2 < sentence.size() && sentence.token(last + 1).pos().equals("POS");
        int noun = last + (possessive ? 2 : 1);
        String country = nation && name == null ? place.countryCode() : null;
        return noun < sentence.size() ? new Owner(i, last, country, name, side, noun) : null;
    }

    /** "the Norlandian government", "Norland's army", "the Okafor campaign". */
    private int ownedAt(Sentence sentence, int i) {
        Owner owner = ownerAt(sentence, i);
        if (owner == null) {
            return -1;
        }
        int last = governmentOwnedBy(sentence, owner);
        last = last < 0 ? ministryOwnedBy(sentence, owner) : last;
        last = last < 0 ? forceOwnedBy(sentence, owner) : last;
        return last < 0 ? groupOwnedBy(sentence, owner) : last;
    }

    private int governmentOwnedBy(Sentence sentence, Owner owner) {
        String word = sentence.token(owner.noun()).lower();
        if (!GroupNouns.GOVERNMENT.contains(word)
                || !sentence.token(owner.noun()).isNoun()
                || !governs(owner, word)) {
            return -1;
        }
        if (word.equals("leadership")) {
            return found.add(
                    sentence,
                    owner.first(),
                    owner.noun(),
                    GROUP,
                    GROUP.idPrefix() + slug(sentence, owner, word),
                    null,
                    NAME);
        }
        boolean state = owner.country() != null && !word.equals("authorities");
        String id = state ? governmentId(owner.country()) : GOVERNMENT.idPrefix() + slug(sentence, owner, word);
        return found.add(sentence, owner.first(), owner.noun(), GOVERNMENT, id, owner.country(), NAME);
    }

    /** "Leadership" is too often a virtue to be taken for anybody's but a side's: "Senate leadership", which is a group. */
    private static boolean governs(Owner owner, String noun) {
        NameSpan name = owner.name();
        return switch (noun) {
            case "leadership" -> owner.side();
            case "authorities" -> owner.side() || owner.country() != null;
            default -> name == null || name.type() == NameSpan.Type.PERSON || isBareLeader(name, noun);
        };
    }

    private int ministryOwnedBy(Sentence sentence, Owner owner) {
        int last = owner.country() == null ? -1 : GroupNouns.ministryAt(sentence, owner.noun());
        for (int i = owner.noun(); i <= last; i++) {
            if (names.at(sentence, i) != null || places.at(sentence, i) != null) {
                return -1;
            }
        }
        String id = last < 0
                ? null
                : GOVERNMENT.idPrefix() + slug(sentence, owner, found.words(sentence, owner.noun(), last));
        return last < 0 ? -1 : found.add(sentence, owner.first(), last, GOVERNMENT, id, owner.country(), NAME);
    }

    private int forceOwnedBy(Sentence sentence, Owner owner) {
        int last = GroupNouns.forceAt(sentence, owner.noun());
        if (last < 0 || !isOwnerOfForce(sentence, owner, last)) {
            return -1;
        }
        boolean ministry =
                owner.country() != null && sentence.token(last).word().equalsIgnoreCase("ministry");
        String id = (ministry ? GOVERNMENT.idPrefix() : ORGANIZATION.idPrefix())
                + slug(sentence, owner, found.words(sentence, owner.noun(), last));
        return found.add(
                sentence, owner.first(), last, ministry ? GOVERNMENT : ORGANIZATION, id, owner.country(), NAME);
    }

    private int groupOwnedBy(Sentence sentence, Owner owner) {
        int noun = owner.noun();
        while (noun < sentence.size() && isBetween(sentence, noun)) {
            noun++;
        }
        boolean group = noun < sentence.size()
                && GroupNouns.isGroup(sentence.token(noun).word());
        boolean person = owner.name() != null && owner.name().type() == NameSpan.Type.PERSON;
        boolean possessive = owner.noun() > owner.last() + 1;
        if (!group || person || possessive) {
            return -1;
        }
        MentionType how = Character.isUpperCase(sentence.token(noun).word().codePointAt(0)) ? NAME : DESCRIPTION;
        String id = GROUP.idPrefix() + slug(sentence, owner, found.words(sentence, noun, noun));
        return found.add(sentence, owner.first(), noun, GROUP, id, owner.country(), how);
    }

    /** "Okafor" of "the Okafor administration", which the tagger may take for an organization. */
    private static boolean isBareLeader(NameSpan name, String noun) {
        return noun.equals("administration") && name.isSingleWord() && KnownOrganizations.find(name.text()) == null;
    }

    /** "senior", "military", "defense" between the nation and "officials". */
    private static boolean isBetween(Sentence sentence, int i) {
        String word = sentence.token(i).lower();
        return Titles.isModifier(word) && !GroupNouns.isGroup(word);
    }

    private boolean isOwnerOfForce(Sentence sentence, Owner owner, int last) {
        if (owner.name() != null && owner.name().type() == NameSpan.Type.PERSON) {
            return OF_PEOPLE.contains(sentence.token(last).lower());
        }
        // "the U.S. military official": the noun goes on.
        boolean ends = last + 1 >= sentence.size()
                || !sentence.token(last + 1).isNoun()
                || places.at(sentence, last + 1) != null;
        return ends && (owner.side() || places.at(sentence, owner.first()) != null);
    }

    /** "Democrats", "Senate Democrats", and parties' members behind a chamber. */
    private int partyAt(Sentence sentence, int i) {
        PhraseTable.Match<Parties.Party> party = Parties.membersAt(sentence, i);
        if (party == null || names.at(sentence, i) != null) {
            return -1;
        }
        String id = ORGANIZATION.idPrefix() + Slug.of(party.value().name());
        return found.add(
                sentence, i, party.last(), ORGANIZATION, id, party.value().countryCode(), NAME);
    }

    /** "the Okafors", where somebody's surname is Okafor. */
    private int familyAt(Sentence sentence, int i) {
        NameSpan name = names.at(sentence, i);
        boolean plural = name != null && name.isSingleWord() && name.text().endsWith("s");
        if (!plural || i == 0 || !sentence.token(i - 1).word().equalsIgnoreCase("the")) {
            return -1;
        }
        String surname = name.text().substring(0, name.text().length() - 1);
        return surnames.contains(surname)
                ? found.add(sentence, i, i, GROUP, GROUP.idPrefix() + Slug.of(surname) + "-family", null, NAME)
                : -1;
    }

    private String slug(Sentence sentence, Owner owner, String noun) {
        String owned = owner.country() == null ? found.nameOf(sentence, owner.first(), owner.last()) : owner.country();
        return Slug.of(
                Arrays.stream((owned + " " + noun).toLowerCase(Locale.ROOT).split(" "))
                        .map(Titles::plain)
                        .collect(Collectors.joining(" ")));
    }

    private static int lastToken(Sentence sentence, Span span) {
        int after = sentence.tokenAt(span.end() - 1);
        return after < 0 ? sentence.size() - 1 : after;
    }
}
