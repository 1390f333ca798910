package nl.loket.shared;

/** It does not exist, or it is not yours: the two look the same from outside. Pages answer 404. */
public final class NotFound extends RuntimeException {

    /** @param what what was asked for, without personal data: it ends up in the log */
    public NotFound(String what) {
        super(what);
    }
}
