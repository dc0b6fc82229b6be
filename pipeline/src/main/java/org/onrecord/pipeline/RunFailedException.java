package org.onrecord.pipeline;

/** A run that cannot go on, with a message for the person who started it. */
public final class RunFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean wrongCall;

    /**
     * @param message what is wrong and what to do
     * @param wrongCall true where the call has to be changed
     */
    public RunFailedException(String message, boolean wrongCall) {
        super(message);
        this.wrongCall = wrongCall;
    }

    /**
     * @param message what is wrong and what to do
     * @param cause what failed on the way
     */
    public RunFailedException(String message, Throwable cause) {
        super(message, cause);
        this.wrongCall = false;
    }

    public boolean isWrongCall() {
        return wrongCall;
    }
}
