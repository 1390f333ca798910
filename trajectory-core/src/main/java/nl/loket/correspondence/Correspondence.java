package nl.loket.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.loket.account.AccountDesk;
import nl.loket.party.PeopleDesk;
import nl.loket.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes mail into the outbox, in the transaction of the caller: no fact without its mail, no mail without its fact. Writing the same once
 * more (source, template, address) does nothing.
 */
@Service
@Transactional
public class Correspondence {

    private static final Logger LOG = LoggerFactory.getLogger(Correspondence.class);
    private static final Set<String> LANGUAGES = Set.of("nl", "en");

    private final Outbox outbox;
    private final LetterWriter writer;
    private final PeopleDesk people;
    private final AccountDesk accounts;
    private final MailJob job;
    private final MailBook book;
    private final Readers readers;
    private final MailHours hours;
    private final Clock clock;

    Correspondence(
            Outbox outbox,
            LetterWriter writer,
            PeopleDesk people,
            AccountDesk accounts,
            MailJob job,
            MailBook book,
            Readers readers,
            MailHours hours,
            Clock clock) {
        this.outbox = outbox;
        this.writer = writer;
        this.people = people;
        this.accounts = accounts;
        this.job = job;
        this.book = book;
        this.readers = readers;
        this.hours = hours;
        this.clock = clock;
    }

    /** Writes to a person; one without an open account gets nothing, nor who chose not to get this kind. */
    public void send(Letter letter) {
        var kind = book.known(letter.template());
        var reach = readers.of(letter.template(), List.of(letter.to())).get(letter.to());
        var address = accounts.emailOf(letter.to());
        if (address.isEmpty() || reach != MailReach.YES) {
            LOG.info("Person {}: {} not written, {}", letter.to(), letter.template(), reach);
            return;
        }
        var to = people.person(letter.to());
        var words = writer.write(to.locale(), letter.template(), to.name().given(), letter.path(), letter.arguments());
        put(
                letter.source(),
                letter.template(),
                letter.to(),
                address.get(),
                to.language(),
                words,
                letter.arguments(),
                goes(kind));
    }

    /**
     * Writes to an address that belongs to nobody yet; {0} stays empty.
     *
     * @param language {@code nl} or {@code en}
     */
    public void sendTo(
            String address, String language, UUID source, String template, String path, List<LetterArg> arguments) {
        var kind = book.known(template);
        var known = LANGUAGES.contains(language) ? language : "nl";
        var words = writer.write(Locale.of(known, "NL"), template, "", path, arguments);
        put(source, template, null, address, known, words, arguments, goes(kind));
    }

    /**
     * Throws away mail to addresses that belong to nobody: with a code in it, once the code is too old to work; other mail once it is gone.
     *
     * @param age since it was written, in system time
     */
    public void forgetStrangers(Duration age) {
        outbox.forgetStrangers(age);
    }

    /** What waits for this person is not sent any more: they are about to be erased. */
    public void callBack(PersonId person) {
        outbox.callBack(person);
    }

    /** Null for at once. */
    private @Nullable Instant goes(MailKind kind) {
        var now = clock.instant();
        var next = kind.need() == MailNeed.AT_ONCE ? now : hours.next(now);
        return next.equals(now) ? null : next;
    }

    private void put(
            UUID source,
            String template,
            @Nullable PersonId person,
            String address,
            String language,
            LetterWriter.Words words,
            List<LetterArg> arguments,
            @Nullable Instant notBefore) {
        var secret = arguments.stream().anyMatch(LetterArg.Secret.class::isInstance);
        if (outbox.put(source, template, person, address, language, words, secret, notBefore)) {
            job.ringAfterCommit();
        }
    }
}
