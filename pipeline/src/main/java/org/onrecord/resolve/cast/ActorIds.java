package org.onrecord.resolve.cast;

/** How actors' ids begin. Stateless. */
public final class ActorIds {

    private ActorIds() {}

    /**
     * @param kind person|organization|government|country|bloc|group
     * @return with its colon: "org:"
     */
    public static String prefix(String kind) {
        return switch (kind) {
            case "organization" -> "org:";
            case "government" -> "gov:";
            default -> kind + ":";
        };
    }
}
