package nl.loket.web.communication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import nl.loket.content.EditionView;
import nl.loket.content.Telling;
import nl.loket.content.TextId;
import nl.loket.content.TextKind;
import nl.loket.content.TextTopic;
import nl.loket.content.TextView;
import nl.loket.content.Wording;
import nl.loket.content.Wordings;
import nl.loket.content.WriteText;
import nl.loket.question.QuestionView;
import nl.loket.web.shell.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A text as it is typed, in both languages. */
record TextForm(
        @NotNull(message = "{texts.kind.missing}") @Nullable TextKind kind,
        @Nullable TextTopic topic,

        @NotBlank(message = "{texts.title.missing}")
        @Size(max = Wording.LONGEST_TITLE, message = "{texts.title.long}")
        @Nullable
        String titleNl,

        @Size(max = Wording.LONGEST_LEAD, message = "{texts.lead.long}") @Nullable
        String leadNl,

        @NotBlank(message = "{texts.body.missing}")
        @Size(max = Wording.LONGEST_BODY, message = "{texts.body.long}")
        @Nullable
        String bodyNl,

        @Size(max = Wording.LONGEST_TITLE, message = "{texts.title.long}") @Nullable
        String titleEn,

        @Size(max = Wording.LONGEST_LEAD, message = "{texts.lead.long}") @Nullable
        String leadEn,

        @Size(max = Wording.LONGEST_BODY, message = "{texts.body.long}") @Nullable
        String bodyEn,

        @Nullable Boolean composed,

        @PastOrPresent(message = "{texts.consent.later}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate consentOn,

        @Size(max = 400, message = "{texts.change.long}") @Nullable
        String change,

        @Nullable String version) {

    static TextForm fresh(TextKind kind) {
        return new TextForm(kind, null, null, null, null, null, null, null, null, null, null, "0");
    }

    /** A question for the site that begins with what the desk answered somebody; who asked it, and in which words, stays behind. */
    static TextForm of(QuestionView asked) {
        var topic = Arrays.stream(TextTopic.values())
                .filter(each -> each.kind() == TextKind.QUESTION
                        && each.name().equals(asked.topic().name()))
                .findFirst()
                .orElse(null);
        var answer =
                asked.answers().isEmpty() ? null : asked.answers().getLast().text();
        var dutch = asked.language().equals("nl");
        return new TextForm(
                TextKind.QUESTION,
                topic,
                null,
                null,
                dutch ? answer : null,
                null,
                null,
                dutch ? null : answer,
                null,
                null,
                null,
                "0");
    }

    static TextForm of(TextView text, EditionView edition) {
        var dutch = edition.wordings().dutch();
        var english = edition.wordings().english();
        return new TextForm(
                text.kind(),
                text.topic(),
                dutch.title(),
                dutch.lead(),
                dutch.body(),
                english.title(),
                english.lead(),
                english.body(),
                text.telling().composed(),
                text.telling().consentOn(),
                edition.draft() ? edition.change() : "",
                String.valueOf(text.version()));
    }

    WriteText command(TextId text) {
        return new WriteText(
                text,
                Objects.requireNonNull(kind),
                topic,
                new Wordings(wording(titleNl, leadNl, bodyNl), wording(titleEn, leadEn, bodyEn)),
                kind == TextKind.STORY ? new Telling(Boolean.TRUE.equals(composed), consentOn) : Telling.NOBODY,
                typed(change),
                Seen.version(version));
    }

    private Wording wording(@Nullable String title, @Nullable String lead, @Nullable String body) {
        return new Wording(typed(title), kind != null && kind.hasLead() ? typed(lead) : "", typed(body));
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
