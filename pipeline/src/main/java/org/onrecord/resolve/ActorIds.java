package org.onrecord.resolve;

/** How actors' ids begin. Stateless. */
final class ActorIds {

    private ActorIds() {}

    /**
     * @param kind person|organization|government|country|bloc|group
     * @return with its colon: "org:"
     */
    static String prefix(String kind) {
        return switch (kind) {
            case "organization" -> "org:";
            case "government" -> "gov:";
            default -> kind + ":";
        };
    }
}
