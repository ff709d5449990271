package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.calendar.Zone;
import id.notulis.model.people.PersonName;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.Letterhead.Style;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Page;
import id.notulis.model.profile.Signatory;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetterheadAdviceTest {

    private static final String FITS = "K".repeat(Letterhead.LONGEST_POLICE_LINE);

    @Test
    void aLineOfFortyOneCharactersFits() {
        assertThat(advice(Style.POLICE_LEFT, List.of(FITS, FITS, FITS))).isEmpty();
    }

    @Test
    void aLongerLineIsNamed() {
        assertThat(advice(Style.POLICE_LEFT, List.of(FITS, FITS + "A")))
                .containsExactly(
                        Message.of("export.letterhead.long", "Kantor", FITS + "A", 42, 41));
    }

    @Test
    void aFourthLineIsOneTooMany() {
        assertThat(advice(Style.POLICE_LEFT, Collections.nCopies(4, FITS)))
                .containsExactly(Message.of("export.letterhead.lines", "Kantor", 4, 3));
    }

    @Test
    void theRuleIsThePolicesOwn() {
        assertThat(advice(Style.CENTRED, Collections.nCopies(6, FITS + FITS))).isEmpty();
    }

    private static List<Message> advice(Style style, List<String> lines) {
        return LetterheadAdvice.of(
                new OfficeProfile(
                        new Id("0".repeat(Id.LENGTH)),
                        "Kantor",
                        new Letterhead(style, lines, List.of("J".repeat(90))),
                        "Madiun",
                        Zone.WIB,
                        new Page(Page.Paper.F4, false, 20, 15, 30, 25),
                        List.of(
                                new Signatory(
                                        "Notulis", "", "", Optional.<PersonName>empty(), ""))));
    }
}
