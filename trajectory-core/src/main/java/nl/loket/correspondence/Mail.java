package nl.loket.correspondence;

import java.time.Instant;
import java.util.UUID;

/**
 * One mail on its way out.
 *
 * @param messageId with angle brackets; the same however often it is sent
 * @param attempt how many times it was tried, this time included
 * @param writtenAt business time
 */
record Mail(
        UUID id,
        String messageId,
        String template,
        String address,
        String language,
        String subject,
        String body,
        int attempt,
        Instant writtenAt) {}
