package org.onrecord.resolve.cast;

import static org.onrecord.record.ActorKind.ORGANIZATION;
import static org.onrecord.record.ActorKind.PERSON;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.language.AnnotatedArticle;
import org.onrecord.record.ActorKind;
import org.onrecord.record.MentionType;
import org.onrecord.resolve.lexicon.KnownOrganizations;
import org.onrecord.resolve.lexicon.KnownOrganizations.Known;
import org.onrecord.resolve.lexicon.SentenceIndex;
import org.onrecord.resolve.lexicon.Slug;
import org.onrecord.resolve.lexicon.Titles;
import org.onrecord.resolve.names.Designations;
import org.onrecord.resolve.names.NameCluster;
import org.onrecord.resolve.names.NameFinder;
import org.onrecord.resolve.names.NameSpan;
import org.onrecord.resolve.names.NameSpan.Type;
import org.onrecord.resolve.names.NamesWithTitles;
import org.onrecord.resolve.names.NationalBodies;
import org.onrecord.resolve.names.OrganizationKinds;
import org.onrecord.resolve.names.OrganizationLinker;
import org.onrecord.resolve.names.PersonLinker;
import org.onrecord.resolve.places.Countries;
import org.onrecord.resolve.places.CountryName;
import org.onrecord.resolve.places.GeoMention;
import org.onrecord.resolve.places.GeoResolver;

/**
 * Finds the actors of an article and brings the names of each together: people with their roles,
 * organizations, governments, countries that act, blocs and named groups. Stateless; thread-safe.
 */
public final class CastBuilder {

    /**
     * @param places what {@link GeoResolver} found in the same article
     */
    public Cast build(AnnotatedArticle article, List<GeoMention> places) {
        List<NameSpan> names = NameFinder.find(article, places);
        SentenceIndex<GeoMention> placeIndex = new SentenceIndex<>(places, GeoMention::sentence, GeoMention::span);
        SentenceIndex<NameSpan> nameIndex =
                new SentenceIndex<>(names, name -> name.sentence().number(), NameSpan::span);
        Map<String, LocalActor> actors = new LinkedHashMap<>();
        List<ActorMention> mentions = new ArrayList<>();
        Map<String, List<String>> roles = new HashMap<>();
        FoundGroups groups = GroupFinder.find(article, placeIndex, nameIndex);
        RoleFinder roleFinder = new RoleFinder(article, placeIndex, nameIndex);
        RoleReader roleReader = new RoleReader(article, placeIndex, nameIndex);
        List<NameCluster> people = PersonLinker.link(ofType(names, Type.PERSON));
        for (NameCluster person : people) {
            List<Role> given = new ArrayList<>();
            person.mentions().forEach(mention -> given.addAll(roleFinder.around(mention)));
            List<Role> read = roleReader.around(person.mentions());
            if (given.stream().allMatch(role -> role.title() == null)) {
                given.addAll(read);
            }
            Role fullest =
                    given.stream().max(Comparator.comparingInt(Role::weight)).orElse(Role.NONE);
            Role shown = fullest.where() == null ? fullest : roleReader.widened(fullest, read);
            LocalActor actor = person(NamesWithTitles.nameOf(person, people), person, shown, given);
            roles.put(actor.localId(), words(given));
            actors.putIfAbsent(actor.localId(), actor);
            addMentions(person, actor, mentions, groups);
        }
        for (NameCluster organization : OrganizationLinker.link(ofType(names, Type.ORGANIZATION))) {
            if (isCommonNoun(organization)) {
                continue;
            }
            LocalActor actor = organization(organization);
            actors.putIfAbsent(actor.localId(), actor);
            addMentions(organization, actor, mentions, groups);
        }
        groups.actors().forEach(actor -> actors.putIfAbsent(actor.localId(), actor));
        mentions.addAll(groups.mentions());
        CountryActors.add(article, places, actors, mentions);
        mentions.removeIf(mention -> !actors.containsKey(mention.localId()));
        Map<String, Long> counts = new HashMap<>();
        mentions.forEach(mention -> counts.merge(mention.localId(), 1L, Long::sum));
        actors.keySet().removeIf(id -> !counts.containsKey(id));
        Cast cast = new Cast(List.copyOf(actors.values()), mentions);
        DescribedCountry.find(article, cast, placeIndex)
                .forEach((id, code) -> actors.computeIfPresent(id, (key, actor) -> actor.inCountry(code)));
        return new Cast(
                List.copyOf(actors.values()), mentions, Designations.of(ofType(names, Type.PERSON), nameIndex), roles);
    }

    private static List<NameSpan> ofType(List<NameSpan> names, Type type) {
        return names.stream().filter(name -> name.type() == type).toList();
    }

    private static void addMentions(
            NameCluster cluster, LocalActor actor, List<ActorMention> mentions, FoundGroups groups) {
        for (NameSpan name : cluster.mentions()) {
            if (!groups.covers(name)) {
                MentionType how = name.text().equals(actor.name()) ? MentionType.NAME : MentionType.ALIAS;
                mentions.add(new ActorMention(name.span(), name.sentence().number(), actor.localId(), how));
            }
        }
    }

    private static List<String> words(List<Role> roles) {
        return roles.stream()
                .map(role -> Stream.of(role.title(), role.affiliation())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static LocalActor person(String name, NameCluster person, Role fullest, List<Role> roles) {
        String affiliation = fullest.affiliation() != null
                ? fullest.affiliation()
                : roles.stream()
                        .map(Role::affiliation)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return new LocalActor(
                PERSON.idPrefix() + Slug.of(name),
                PERSON,
                name,
                fullest.title(),
                affiliation,
                country(roles),
                aliases(name, person));
    }

    /** With the name itself where a title was put before it. */
    private static List<String> aliases(String name, NameCluster person) {
        Set<String> aliases = new TreeSet<>(person.aliases());
        aliases.add(person.name());
        aliases.remove(name);
        return List.copyOf(aliases);
    }

    /** The country that the roles agree on, else the only one that has such a title; null where neither tells. */
    private static String country(List<Role> roles) {
        List<String> countries = roles.stream()
                .map(Role::countryCode)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!countries.isEmpty()) {
            return countries.size() == 1 ? countries.get(0) : null;
        }
        List<String> byTitle = roles.stream()
                .map(role -> Titles.country(role.title()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return byTitle.size() == 1 ? byTitle.get(0) : null;
    }

    /** "Bank", "Research": a capitalised noun that names no organization by itself. */
    private static boolean isCommonNoun(NameCluster organization) {
        String name = organization.name();
        boolean often = organization.mentions().size() > 2;
        return !often
                && name.indexOf(' ') < 0
                && OrganizationKinds.isNoun(name)
                && KnownOrganizations.find(name) == null;
    }

    private static LocalActor organization(NameCluster organization) {
        Known known = KnownOrganizations.find(organization.name());
        ActorKind kind = known == null ? ORGANIZATION : known.kind();
        String name = organization.name();
        return new LocalActor(
                kind.idPrefix() + Slug.of(name),
                kind,
                name,
                null,
                null,
                country(organization, known),
                organization.aliases());
    }

    private static String country(NameCluster organization, Known known) {
        if (known == null) {
            CountryName nation = NationalBodies.nation(organization.name());
            return nation == null ? null : nation.code();
        }
        return known.countryCode() != null ? known.countryCode() : nation(organization);
    }

    /** Of a body that many states have, like a "Senate", the nation whose it is said to be: "U.S. Senate". */
    private static String nation(NameCluster organization) {
        List<String> nations = organization.mentions().stream()
                .map(name -> Countries.shared().named(name.text().split(" ")[0]))
                .filter(Objects::nonNull)
                .map(CountryName::code)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return nations.size() == 1 ? nations.get(0) : null;
    }
}
