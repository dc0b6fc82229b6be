package org.onrecord.resolve.run;

import static org.onrecord.record.ActorKind.COUNTRY;
import static org.onrecord.record.ActorKind.PERSON;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.record.ActorKind;
import org.onrecord.resolve.cast.LocalActor;
import org.onrecord.resolve.lexicon.Slug;
import org.onrecord.resolve.places.Countries;
import org.onrecord.resolve.places.CountryEntry;
import org.onrecord.resolve.places.CountryName;
import org.onrecord.resolve.places.PlaceWords;

/**
 * An actor as an editor names it: by its id ("person:ana-petrak"), by kind and name ("org:Harbour Workers'
 * League"), or by a plain name ("Ana Petrak"). Immutable.
 *
 * @param kind null for a plain name
 * @param slug what stands in the id after the kind
 * @param name as written; made from the id where only that is given
 * @param countryCode of a country, else null
 */
public record ActorChoice(ActorKind kind, String slug, String name, String countryCode) {

    private static final Pattern WITH_KIND = Pattern.compile("([A-Za-z]+):\\s*(.+)");
    private static final Pattern NUMBER = Pattern.compile("-[0-9]+$");
    private static final Pattern INITIALS = Pattern.compile("\\b([a-z])-(?=[a-z]\\b)");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * @throws IllegalArgumentException where no actor can be named so, with a message for the editor
     */
    public static ActorChoice parse(String text) {
        if (text.indexOf(';') >= 0 || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException(
                    "“" + text + "” is no actor; write an actor_id (person:ana-petrak) or a name (Ana Petrak)");
        }
        Matcher parts = WITH_KIND.matcher(text);
        if (!parts.matches()) {
            return new ActorChoice(null, Slug.of(text), text, null);
        }
        ActorKind kind = kind(parts.group(1));
        String rest = parts.group(2).strip();
        if (kind == COUNTRY) {
            return country(rest);
        }
        boolean isSlug = SLUG.matcher(rest).matches();
        return new ActorChoice(kind, isSlug ? rest : Slug.of(rest), isSlug ? nameOf(kind, rest) : rest, null);
    }

    /** By its label or by how ids of it begin. */
    private static ActorKind kind(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        return Arrays.stream(ActorKind.values())
                .filter(kind -> kind.label().equals(lower) || kind.idPrefix().equals(lower + ":"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + written
                        + ":” is no kind of actor; write person:, org:, gov:, country:, bloc: or group:"));
    }

    private static ActorChoice country(String text) {
        CountryEntry entry = Countries.shared().byCode(text.toUpperCase(Locale.ROOT));
        CountryName named = entry == null ? Countries.shared().named(text) : null;
        if (named != null && !named.isDemonym()) {
            entry = Countries.shared().byCode(named.code());
        }
        if (entry == null) {
            throw new IllegalArgumentException(
                    "“" + text + "” is no country; write its ISO 3166 code, for instance country:ke for Kenya");
        }
        return new ActorChoice(COUNTRY, entry.code().toLowerCase(Locale.ROOT), entry.name(), entry.code());
    }

    /** "ana-petrak" and "ana-petrak-2" give "Ana Petrak"; single letters in a row are an abbreviation. */
    private static String nameOf(ActorKind kind, String slug) {
        String words = kind == PERSON
                ? NUMBER.matcher(slug).replaceFirst("")
                : INITIALS.matcher(slug).replaceAll("$1");
        return Arrays.stream(words.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /**
     * The actor of one article that stands for the choice. A plain name is of the kind of the article's actor of
     * that name, else the country of that name, else a person's; an id that the article has too brings its spelling ("S&amp;P" for "s-p").
     *
     * @param found actors of the article
     */
    public LocalActor toLocalActor(Collection<LocalActor> found) {
        ActorKind chosen = kind;
        CountryName country = kind == null ? Countries.shared().named(name) : null;
        boolean named = country != null
                && country.code() != null
                && !country.isDemonym()
                && !PlaceWords.shared().isGivenName(name);
        if (named && found.stream().noneMatch(this::isOtherActor)) {
            return country(country.code()).toLocalActor(found);
        }
        if (chosen == null) {
            chosen = found.stream()
                    .filter(this::isNameOf)
                    .map(LocalActor::kind)
                    .findFirst()
                    .orElse(PERSON);
        }
        String id = chosen.idPrefix() + slug;
        String spelling = found.stream()
                .filter(actor -> actor.localId().equals(id))
                .map(LocalActor::name)
                .findFirst()
                .orElse(name);
        return new LocalActor("=" + id, chosen, spelling, null, null, countryCode, List.of(), id, List.of());
    }

    private boolean isOtherActor(LocalActor actor) {
        return isNameOf(actor) && actor.kind() != COUNTRY;
    }

    private boolean isNameOf(LocalActor actor) {
        return Slug.of(actor.name()).equals(slug)
                || actor.aliases().stream().anyMatch(alias -> Slug.of(alias).equals(slug));
    }
}
