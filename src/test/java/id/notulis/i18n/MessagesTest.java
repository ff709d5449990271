package id.notulis.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages indonesian = Messages.in(Language.INDONESIAN);
    private final Messages english = Messages.in(Language.ENGLISH);

    @Test
    void tellsAMessageInBothLanguages() {
        Message message = Message.of("sample.file.unreadable", "rapat.txt", 2025);

        assertThat(indonesian.text(message)).isEqualTo("rapat.txt baris 2025 tidak terbaca.");
        assertThat(english.text(message)).isEqualTo("Line 2025 of rapat.txt can't be read.");
    }

    @Test
    void writesDatesAndTimesAsTheLanguageDoes() {
        Message message = Message.of("sample.held", LocalDate.of(2025, 6, 4), LocalTime.of(9, 5));

        assertThat(indonesian.text(message)).isEqualTo("4 Juni 2025, pukul 09.05");
        assertThat(english.text(message)).isEqualTo("4 June 2025, at 09:05");
    }

    @Test
    void tellsNestedMessagesInTheSameLanguage() {
        Message message =
                Message.of("sample.because", Message.of("sample.file.unreadable", "a", 1));

        assertThat(english.text(message)).isEqualTo("Stopped: Line 1 of a can't be read.");
    }

    @Test
    void groupsNumbersOnlyWhenThePatternAsks() {
        assertThat(indonesian.text(Message.of("sample.counted", 12345)))
                .isEqualTo("12345 = 12.345");
    }

    @Test
    void speaksEnglishOnAnIndonesianMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of("id", "ID"));
        try {
            assertThat(Messages.in(Language.ENGLISH).text(Message.of("sample.held", 1, 2)))
                    .isEqualTo("1, at 2");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesKeysThatNoBundleHas() {
        assertThatThrownBy(() -> english.text(Message.of("sample.absent")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sample.absent");
        assertThatThrownBy(() -> english.text(Message.of("nowhere.absent")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere_en.properties");
        assertThatThrownBy(() -> Message.of("nosegment"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
