package nl.loket.shared;

/** This role may not do this at all. Pages answer 403. */
public final class NotAllowed extends RuntimeException {

    public NotAllowed(Actor actor, String what) {
        super(actor + " may not " + what);
    }
}
