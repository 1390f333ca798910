package nl.loket.correspondence;

import java.util.List;
import java.util.UUID;
import nl.loket.shared.PersonId;

/**
 * A mail to somebody who has an account. Its words are {@code <template>.subject} and {@code <template>.body} in their language: {0} is
 * their first name, {1} the address of the page to open, {2} and on the arguments. No dossier content (NF-22).
 *
 * @param source what it tells of, usually the id of an event: the same source, template and address are written once
 * @param template the beginning of the message keys
 * @param path the page to open, such as {@code /mijn}
 */
public record Letter(UUID source, String template, PersonId to, String path, List<LetterArg> arguments) {

    public Letter(UUID source, String template, PersonId to, String path, LetterArg... arguments) {
        this(source, template, to, path, List.of(arguments));
    }
}
