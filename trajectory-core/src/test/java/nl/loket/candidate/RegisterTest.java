package nl.loket.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.loket.account.EmailAddress;
import nl.loket.party.PersonName;
import nl.loket.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterTest {

    @ParameterizedTest
    @CsvSource({"1012AB, 1012 AB", "' 1012 ab ', 1012 AB", "1098 xg, 1098 XG"})
    void aPostcodeIsWrittenOneWay(String typed, String kept) {
        assertThat(new Postcode(typed).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1012", "0123 AB", "1012 SS", "1012  AB", "B-1000", "1012 A😀", "<script>"})
    void whatIsNoDutchPostcodeIsRefused(String typed) {
        assertThatThrownBy(() -> new Postcode(typed)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aDiplomaBelowHigherEducationIsRefusedWithWhereToGo() {
        assertRefused(Diploma.MBO_OR_LOWER, true, true, "candidate.rule.diploma-too-low");
    }

    @Test
    void aForeignDiplomaMayRegisterAndIsVerifiedLater() {
        assertThat(register(Diploma.FOREIGN, true, true).diploma()).isEqualTo(Diploma.FOREIGN);
        assertThat(DiplomaCheck.OPEN.eligible(Diploma.FOREIGN)).isFalse();
        assertThat(DiplomaCheck.ACCEPTED.eligible(Diploma.FOREIGN)).isTrue();
        assertThat(DiplomaCheck.OPEN.eligible(Diploma.HBO)).isTrue();
        assertThat(DiplomaCheck.REJECTED.eligible(Diploma.WO)).isFalse();
    }

    @Test
    void withoutTheConditionsOrWithoutConsentNothingIsKept() {
        assertRefused(Diploma.HBO, false, true, "candidate.rule.conditions");
        assertRefused(Diploma.HBO, true, false, "candidate.rule.consent");
    }

    private static void assertRefused(Diploma diploma, boolean conditions, boolean consents, String key) {
        assertThatThrownBy(() -> register(diploma, conditions, consents))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }

    private static Register register(Diploma diploma, boolean conditions, boolean consents) {
        return new Register(
                new PersonName("Samira", "El Amrani"),
                new EmailAddress("samira@voorbeeld.nl"),
                new Postcode("1012 AB"),
                diploma,
                "Tien jaar accountant.",
                "nl",
                conditions,
                consents);
    }
}
