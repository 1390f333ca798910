package nl.loket.coaching;

/**
 * What the desk says to a coach who asked for extra time.
 *
 * @param granted whether there is any
 * @param minutes how much, 1 to 1800; not looked at when it is refused
 * @param reason why, at most 200 characters; the coach reads it
 * @param seenVersion the request as the page showed it
 */
public record AnswerExtra(ExtraRequestId request, boolean granted, int minutes, String reason, int seenVersion) {}
