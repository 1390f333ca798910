package nl.loket.correspondence;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.loket.party.PeopleDesk;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a letter into words. */
@Component
class LetterWriter {

    private final MessageSource messages;
    private final PeopleDesk people;
    private final MailBook book;
    private final String baseUrl;

    LetterWriter(
            MessageSource messages,
            PeopleDesk people,
            MailBook book,
            @Value("${loket.base-url:http://localhost:8080}") String baseUrl) {
        this.messages = messages;
        this.people = people;
        this.book = book;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    Words write(Locale locale, String template, String firstName, String path, List<LetterArg> arguments) {
        var filled = new ArrayList<Object>(List.of(firstName, baseUrl + path));
        arguments.forEach(argument -> filled.add(say(argument, locale)));
        var all = filled.toArray();
        var subject = messages.getMessage(template + ".subject", all, locale).replaceAll("\\s+", " ");
        var body = messages.getMessage(template + ".body", all, locale);
        return new Words(subject, body + "\n\n" + signature(book.known(template), locale));
    }

    /** Under a mail they can do without stands where they say so. */
    private String signature(MailKind kind, Locale locale) {
        var signature = messages.getMessage("correspondence.signature", new Object[] {baseUrl}, locale);
        return kind.need() == MailNeed.CHOICE
                ? signature + "\n"
                        + messages.getMessage("correspondence.choose", new Object[] {baseUrl + MailKind.CHOOSE}, locale)
                : signature;
    }

    private Object say(LetterArg argument, Locale locale) {
        return switch (argument) {
            case LetterArg.Day(var date) ->
                DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(date);
            case LetterArg.Hour(var time) ->
                messages.getMessage(
                        "correspondence.time",
                        new Object[] {DateTimeFormatter.ofPattern("HH.mm").format(time)},
                        locale);
            case LetterArg.Label(var label) -> messages.getMessage(label.labelKey(), null, locale);
            case LetterArg.Name(var person) -> people.person(person).name().full();
            case LetterArg.Text(var text) -> text;
            case LetterArg.Secret(var text) -> text;
        };
    }

    record Words(String subject, String body) {}
}
