package org.onrecord.resolve.run;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.record.Actor;
import org.onrecord.record.ActorKind;
import org.onrecord.record.ActorLink;
import org.onrecord.resolve.lexicon.PersonName;
import org.onrecord.resolve.lexicon.Slug;

/**
 * Links actors to articles of the English Wikipedia by their names. Only where the name nearly always means one
 * article: at {@value #LEAST_SCORE} nearly all of some hundred links of news names that were looked through were
 * right, below it one in three was not. Stateless.
 */
public final class WikipediaLinker {

    static final double LEAST_SCORE = 0.9;

    private WikipediaLinker() {}

    /** In the order of the actors. */
    public static List<ActorLink> link(Collection<Actor> actors) throws IOException {
        return link(actors, WikipediaDictionary.find(names(actors)));
    }

    static Set<String> names(Collection<Actor> actors) {
        return actors.stream()
                .filter(WikipediaLinker::canBeLinked)
                .map(Actor::name)
                .collect(Collectors.toSet());
    }

    static List<ActorLink> link(Collection<Actor> actors, Map<String, WikipediaDictionary.Article> articles) {
        List<ActorLink> links = new ArrayList<>();
        for (Actor actor : actors) {
            WikipediaDictionary.Article article = canBeLinked(actor) ? articles.get(actor.name()) : null;
            if (article != null && article.score() >= LEAST_SCORE && isAboutTheName(actor, article.title())) {
                links.add(new ActorLink(
                        actor.actorId(),
                        actor.name(),
                        article.title().replace('_', ' '),
                        url(article.title()),
                        article.score()));
            }
        }
        return links;
    }

    /** A surname alone, or a description of a group, means nobody for certain. */
    private static boolean canBeLinked(Actor actor) {
        return switch (actor.kind()) {
            case GROUP -> false;
            case PERSON -> actor.name().indexOf(' ') > 0;
            default -> true;
        };
    }

    /** An article on a person has the surname in its title; others are on what bears the person's name, or a work. */
    private static boolean isAboutTheName(Actor actor, String title) {
        String surname = PersonName.parse(actor.name()).surname();
        return actor.kind() != ActorKind.PERSON
                || List.of(Slug.of(title).split("-"))
                        .containsAll(List.of(Slug.of(surname).split("-")));
    }

    private static String url(String title) {
        return "https://en.wikipedia.org/wiki/"
                + URLEncoder.encode(title, StandardCharsets.UTF_8)
                        .replace("%2C", ",")
                        .replace("%28", "(")
                        .replace("%29", ")")
                        .replace("%27", "'");
    }
}
