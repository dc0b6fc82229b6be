package org.onrecord.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.language.Sentence;

/**
 * Works out whom a description without a name means: "the minister", "the Republican nominee", "the
 * agency". Only what fits one actor of the article counts as known. One per article.
 */
final class DescriptionResolver {

  private static final Set<String> ORGANIZATION_NOUNS = WordList.words("organization-nouns.txt");

  private final Cast cast;
  private final Genders genders;

  DescriptionResolver(Cast cast, Genders genders) {
    this.cast = cast;
    this.genders = genders;
  }

  /**
   * @return unresolved where no actor fits, or more than one does
   */
  Referent resolve(NounPhrase phrase) {
    String head = lemma(phrase);
    boolean title = Titles.isHead(head);
    boolean organization = ORGANIZATION_NOUNS.contains(head) || head.equals("campaign") || head.equals("administration") || head.equals("government");
    if (!phrase.isDefinite() && !isOwnedOrBare(phrase, title)) {
      return Referent.UNRESOLVED;
    }
    if (title) {
      return holder(phrase, head);
    }
    if (organization) {
      return named(phrase, head);
    }
    return person(phrase, head);
  }

  private static String lemma(NounPhrase phrase) {
    return phrase.headToken().word().toLowerCase(Locale.ROOT);
  }

  private static boolean isOwnedOrBare(NounPhrase phrase, boolean title) {
    return title && Character.isUpperCase(phrase.headToken().word().codePointAt(0));
  }

  /** The one whose role has the head, and whose role, country or affiliation has the other words. */
  private Referent holder(NounPhrase phrase, String head) {
    Set<String> wanted = new HashSet<>(phrase.coreWords());
    wanted.removeIf(word -> word.equals("the") || word.equals("this") || word.equals("that"));
    LocalActor best = null;
    double bestScore = 0;
    boolean tie = false;
    for (LocalActor actor : cast.actors()) {
      if (!actor.kind().equals("person") || actor.role() == null) {
        continue;
      }
      double score = match(actor, wanted, head);
      if (score <= 0) {
        continue;
      }
      score += recency(actor, phrase);
      tie = Math.abs(score - bestScore) < 0.35 && best != null || (score < bestScore && bestScore - score < 0.35);
      if (score > bestScore) {
        best = actor;
        bestScore = score;
      }
    }
    return best == null || bestScore < 1 ? Referent.UNRESOLVED : new Referent(best, "resolved", tie ? 0.45 : 0.75);
  }

  private double match(LocalActor actor, Set<String> wanted, String head) {
    Set<String> has = words(actor.role());
    if (!has.contains(head)) {
      return 0;
    }
    double score = 1;
    Set<String> around = new HashSet<>(has);
    around.addAll(words(actor.affiliation()));
    for (String word : wanted) {
      if (!word.equals(head)) {
        score += around.contains(word) ? 0.6 : Titles.isModifier(word) || Titles.isHead(word) ? -0.7 : -0.3;
      }
    }
    return has.contains("former") && !wanted.contains("former") ? score - 0.5 : score;
  }

  private static Set<String> words(String text) {
    return text == null ? Set.of() : new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[\\s-]+")));
  }

  /** 0.5 for one who was named in the sentence before, falling to 0; nothing for one who comes later. */
  private double recency(LocalActor actor, NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int nearest = Integer.MAX_VALUE;
    for (ActorMention mention : cast.mentions()) {
      if (mention.localId().equals(actor.localId()) && mention.span().start() < sentence.token(phrase.first()).span().start()) {
        nearest = Math.min(nearest, sentence.number() - mention.sentence());
      }
    }
    return nearest == Integer.MAX_VALUE ? -0.6 : Math.max(0, 0.5 - 0.08 * nearest);
  }

  /** "the committee": the organization with that noun in its name, if only one was named before. */
  private Referent named(NounPhrase phrase, String head) {
    Set<String> fitting = new HashSet<>();
    for (ActorMention mention : cast.mentions()) {
      LocalActor actor = cast.actor(mention.localId());
      boolean organization = actor.kind().equals("organization") || actor.kind().equals("government");
      if (mention.span().start() < phrase.sentence().token(phrase.first()).span().start() && organization
          && words(actor.name()).contains(head)) {
        fitting.add(actor.localId());
      }
    }
    return fitting.size() == 1
        ? new Referent(cast.actor(fitting.iterator().next()), "resolved", 0.65)
        : Referent.UNRESOLVED;
  }

  /** "the billionaire", "the man": only when one person alone was named in the sentences just before. */
  private Referent person(NounPhrase phrase, String head) {
    String gender = head.equals("man") ? "m" : head.equals("woman") ? "f" : null;
    if (gender == null || phrase.coreLast() - phrase.first() > 1) {
      return Referent.UNRESOLVED;
    }
    Set<String> near = new HashSet<>();
    for (ActorMention mention : cast.mentions()) {
      LocalActor actor = cast.actor(mention.localId());
      int distance = phrase.sentence().number() - mention.sentence();
      if (actor.kind().equals("person") && distance >= 0 && distance <= 1
          && mention.span().start() < phrase.sentence().token(phrase.first()).span().start()
          && !(genders.of(actor) != null && !genders.of(actor).equals(gender))) {
        near.add(actor.localId());
      }
    }
    return near.size() == 1 ? new Referent(cast.actor(near.iterator().next()), "resolved", 0.55) : Referent.UNRESOLVED;
  }
}
