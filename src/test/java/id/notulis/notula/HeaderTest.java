package id.notulis.notula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.calendar.Zone;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Photo;
import id.notulis.model.people.Body;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The labels of the header.
final class HeaderTest {

    @Test
    void readsEveryLabel() {
        Meeting meeting =
                Minutes.dossier(
                                """
                                Notula: Rapat
                                Jenis: Audiensi
                                Tanggal: Rabu, 4 Juni 2025
                                Waktu: 09.00 s.d. 10.30
                                Tempat: Aula
                                Penyelenggara: Polres
                                Klasifikasi: sangat rahasia
                                Nomor: B/   /VI/2025
                                Seri: Forum
                                Dasar: Undangan
                                Dasar: Perintah
                                Pembukaan: Satu
                                & Dua
                                Penutup: Tiga
                                Berikutnya: 11/6/2025 | | Polres | Lanjutan
                                Inisial: Arg/Hms
                                Tembusan: Kapolda
                                Foto: | | Dok. Humas
                                Foto: foto\\1.jpg | Bersama
                                """)
                        .meeting();

        assertThat(meeting.kind()).isEqualTo("Audiensi");
        assertThat(meeting.date().orElseThrow().first()).isEqualTo(LocalDate.of(2025, 6, 4));
        assertThat(meeting.time())
                .contains(
                        new TimeSpan(
                                LocalTime.of(9, 0),
                                new TimeSpan.At(LocalTime.of(10, 30)),
                                Zone.WIB));
        assertThat(meeting.place()).isEqualTo("Aula");
        assertThat(meeting.host().map(Body::name)).contains("Polres");
        assertThat(meeting.classification()).isEqualTo(Classification.SANGAT_RAHASIA);
        assertThat(meeting.number()).isEqualTo("B/   /VI/2025");
        assertThat(meeting.series()).isEqualTo("Forum");
        assertThat(meeting.bases()).containsExactly("Undangan", "Perintah");
        assertThat(meeting.opening()).containsExactly("Satu", "Dua");
        assertThat(meeting.closing()).containsExactly("Tiga");
        assertThat(meeting.next().orElseThrow().subject()).isEqualTo("Lanjutan");
        assertThat(meeting.initials()).isEqualTo("Arg/Hms");
        assertThat(meeting.copies()).containsExactly("Kapolda");
        assertThat(meeting.photos())
                .extracting(Photo::file, Photo::caption, Photo::credit)
                .containsExactly(tuple("", "", "Dok. Humas"), tuple("foto/1.jpg", "Bersama", ""));
    }

    @Test
    void readsTheEnglishTwinsAndWritesIndonesian() {
        String written =
                NotulaWriter.write(
                        Minutes.dossier(
                                """
                                Minutes: A
                                kind: B
                                DATE: 2025-06-04
                                Time : 09:00-selesai
                                Place: C
                                Chair: Tarmidi
                                Attendees:
                                - Tarmidi
                                Agreement: X/1
                                Subject: S
                                Parties: P; Q
                                1. satu
                                Body:
                                halo
                                """));

        assertThat(written)
                .isEqualTo(
                        """
                        Notula: A
                        Jenis: B
                        Tanggal: Rabu, 4 Juni 2025
                        Waktu: 09.00 WIB s.d. selesai
                        Tempat: C
                        Pimpinan: Tarmidi

                        Peserta:
                        - Tarmidi

                        Kesepahaman: X/1
                        Tentang: S
                        Pihak: P; Q
                        1. satu

                        Isi:
                        halo
                        """);
    }

    @Test
    void aLabelStandsInAnyOrderAndAfterASection() {
        Meeting meeting =
                Minutes.dossier("Notula: A\nPeserta:\n- Budi\nTempat: B\nKesepahaman: X\nSeri: C")
                        .meeting();

        assertThat(meeting.place()).isEqualTo("B");
        assertThat(meeting.series()).isEqualTo("C");
    }

    @Test
    void aSingleLabelTwiceIsRefusedEvenWhenBlank() {
        assertThat(Minutes.findings(Minutes.read("Notula: A\nTempat:\nTempat: B")))
                .containsExactly("3 notula.label.twice");
    }

    @Test
    void anUnknownLabelIsKeptAndWrittenAgain() {
        Reading reading = Minutes.read("Notula: A\nTempta: B  C\nTempat: D");

        assertThat(Minutes.findings(reading)).containsExactly("2 notula.label.unknown");
        assertThat(reading.findings().getLast().message().args()).contains("Tempat");
        assertThat(NotulaWriter.write(reading.dossiers().getFirst()))
                .isEqualTo("Notula: A\nTempat: D\nTempta: B  C\n");
    }

    @Test
    void aLineThatIsNoLabelProposesTheBody() {
        Reading reading = Minutes.read("Notula: A\nRapat dibuka pukul 10.\nLagi.");

        assertThat(Minutes.findings(reading)).containsExactly("2 notula.header.line");
        assertThat(Minutes.told(reading).getFirst())
                .startsWith("test.notula.txt:2: ")
                .contains("Isi:");
    }

    @Test
    void inTheBodyNoLabelMeansAnything() {
        assertThat(Minutes.entries("Tempat: B\n")).hasSize(1);
    }

    @Test
    void aTopicWithATimeBeginsTheBody() {
        assertThat(Minutes.dossier("Notula: A\n09.15 # B").meeting().topics().getFirst().start())
                .contains(LocalTime.of(9, 15));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    Tanggal: 31 Februari 2025        ; notula.date.impossible
                    Tanggal: entah                   ; notula.date.unreadable
                    Tanggal: Senin, 4 Juni 2025      ; notula.date.weekday
                    Waktu: 25.00                     ; notula.time.impossible
                    Waktu: pagi                      ; notula.time.unreadable
                    Waktu: 10.00 s.d. 09.00          ; notula.time.order
                    Klasifikasi: entah               ; notula.classification.unknown
                    Pimpinan: Siapa                  ; notula.head.added
                    Tentang: apa                     ; notula.label.misplaced
                    Rujukan: X                       ; notula.reference.unknown
                    """)
    void saysWhatIsWrongWithALine(String line, String key) {
        assertThat(Minutes.findings(Minutes.read("Notula: A\n" + line)))
                .containsExactly("2 " + key);
    }

    @Test
    void aValueOfEscapedBlanksIsBlank() {
        String text = "Notula: A\nSeri: \\ \nBerikutnya: | | \\  | B\nPeserta:\n- Adi — \\ ";

        assertThat(NotulaWriter.write(Minutes.dossier(text)))
                .isEqualTo("Notula: A\nBerikutnya: | | | B\n\nPeserta:\n- Adi\n");
    }

    @Test
    void anUnknownClassificationIsTheHighest() {
        assertThat(Minutes.dossier("Notula: A\nKlasifikasi: entah").meeting().classification())
                .isEqualTo(Classification.SANGAT_RAHASIA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/x",
                "\\\\server\\x",
                "C:\\x",
                "../x",
                "a/../../x",
                "~/x",
                "file:///x",
                "a\\..\\..\\x"
            })
    void aPhotoOutsideTheFolderIsRefused(String path) {
        assertThat(Minutes.findings(Minutes.read("Notula: A\nFoto: " + path)))
                .containsExactly("2 notula.photo.path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.jpg", "a/b.jpg", "a/../b.jpg", "..x.jpg", "./x.jpg"})
    void aPhotoWithinTheFolderIsTaken(String path) {
        assertThat(Minutes.dossier("Notula: A\nFoto: " + path).meeting().photos().getFirst().file())
                .isEqualTo(path);
    }
}
