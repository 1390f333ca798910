package nl.loket.demo;

import nl.loket.shared.PersonId;
import nl.loket.shared.Role;

/**
 * Somebody one can be in the demo.
 *
 * @param noteKey the message that tells what they have to do on the opening day
 */
public record Persona(PersonId person, Role role, String noteKey) {}
