package org.onrecord.resolve.lexicon;

import java.util.List;

/**
 * A person's name as it is compared with others: without case, accents and full stops, which is worked out once and not
 * for each pair. Immutable.
 *
 * @param surname without particles' blanks and the Arabic article too
 * @param given names and initials
 * @param suffix as a slug, null where there is none
 * @param nickname null where there is none
 */
public record FoldedName(String surname, List<String> given, String suffix, String nickname) {

    public FoldedName {
        given = List.copyOf(given);
    }

    /** Can both be names of one person? A bare surname fits every full name with it. */
    public boolean compatible(FoldedName other) {
        if (!surname.equals(other.surname)) {
            return false;
        }
        if (suffix != null && other.suffix != null && !suffix.equals(other.suffix)) {
            return false;
        }
        if (given.isEmpty() || other.given.isEmpty()) {
            return true;
        }
        return GivenNames.compatibleFolded(given.get(0), other.given.get(0))
                ? middleFits(other)
                : calledBy(other) || other.calledBy(this);
    }

    /** Known by a middle name or a nickname: "J. Edgar Hoover" and "Edgar Hoover". */
    private boolean calledBy(FoldedName other) {
        String first = other.given.get(0);
        return (nickname != null && GivenNames.compatibleFolded(nickname, first))
                || (given.size() > 1
                        && first.length() > 2
                        && GivenNames.compatibleFolded(given.get(1), first)
                        && given.get(0).length() == 1);
    }

    private boolean middleFits(FoldedName other) {
        return given.size() < 2
                || other.given.size() < 2
                || given.size() != other.given.size()
                || GivenNames.compatibleFolded(given.get(1), other.given.get(1));
    }
}
