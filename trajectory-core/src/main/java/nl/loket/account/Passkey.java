package nl.loket.account;

import java.time.Instant;
import nl.loket.shared.PersonId;

/**
 * The public half of a key that somebody's phone, computer or security key keeps, as the standard for it (WebAuthn) names its parts.
 *
 * @param label how its owner calls it
 * @param signatureCount as the device last said; it only goes up
 * @param verified whether the device knew its owner by finger, face or PIN
 * @param transports how to reach it, with commas
 * @param backupEligible whether it may live on several devices
 * @param created in system time
 */
public record Passkey(
        byte[] id,
        PersonId person,
        String label,
        byte[] publicKey,
        long signatureCount,
        boolean verified,
        String transports,
        boolean backupEligible,
        boolean backedUp,
        byte[] attestationObject,
        byte[] clientData,
        Instant created,
        Instant lastUsed) {}
