package id.notulis.notula;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.agreement.Signer;
import id.notulis.model.calendar.Zone;
import id.notulis.model.meeting.Dossier;
import id.notulis.testkit.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Agreements of a header and the links to their points.
final class AgreementsTest {

    private static final Agreement KNOWN =
            new Agreement(
                    Ids.of(77),
                    "Kep-192/XII/2024",
                    "MoU",
                    "",
                    List.of(new Signer("A", "1/X"), new Signer("B", "")),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    List.of(new Point(1, "satu"), new Point(2, "dua")));

    private static final String TWO = "Kesepahaman: X/1\n1. a\n2. b\nKesepahaman: Y/1\n1. c\n";

    @Test
    void readsAWholeAgreement() {
        Agreement agreement =
                Minutes.dossier(
                                """
                                Notula: A
                                Jenis: Rapat
                                Kesepahaman: X/1
                                Jenis: PKS
                                Tentang: Hal
                                Pihak: Senkom (nomor 1/2); Kepolisian (Polri); C (NK/3)
                                Tanggal: 4 Juni 2025
                                Berlaku: 4 Juni 2025 s.d. 4 Juni 2030
                                Induk: Z/9
                                2. dua
                                10. sepuluh
                                """)
                        .agreements()
                        .getFirst();

        assertThat(agreement.kind()).isEqualTo("PKS");
        assertThat(agreement.subject()).isEqualTo("Hal");
        assertThat(agreement.parties())
                .containsExactly(
                        new Signer("Senkom", "1/2"),
                        new Signer("Kepolisian (Polri)", ""),
                        new Signer("C", "NK/3"));
        assertThat(agreement.signed()).contains(LocalDate.of(2025, 6, 4));
        assertThat(agreement.validUntil()).contains(LocalDate.of(2030, 6, 4));
        assertThat(agreement.parentNumber()).isEqualTo("Z/9");
        assertThat(agreement.points())
                .containsExactly(new Point(2, "dua"), new Point(10, "sepuluh"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    ^1.2      ; 0 ; 2
                    ^2.1      ; 1 ; 1
                    ^X/2      ; 0 ; 2
                    ^y/1/1    ; 1 ; 1
                    ^Kep-192/2 ; 2 ; 2
                    """)
    void findsThePoint(String reference, int agreement, int point) {
        Reading reading = read("Notula: A\n" + TWO + "Isi:\nteks " + reference);
        Dossier dossier = reading.dossiers().getFirst();

        assertThat(dossier.meeting().entries().findFirst().orElseThrow().points())
                .containsExactly(new PointRef(dossier.agreements().get(agreement).id(), point));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    ^2        ; notula.point.which
                    ^3.1      ; notula.point.place
                    ^1.9      ; notula.point.missing
                    ^Q/1      ; notula.point.number
                    """)
    void refusesAPointThatIsNotThere(String reference, String key) {
        assertThat(Minutes.findings(read("Notula: A\n" + TWO + "Isi:\nteks " + reference)))
                .containsExactly("8 " + key);
    }

    @Test
    void refusesAPointOfNothing() {
        assertThat(Minutes.findings(read("Notula: A\nIsi:\nteks ^1")))
                .containsExactly("3 notula.point.none");
        assertThat(Minutes.findings(read("Notula: A\nKesepahaman: X\nIsi:\nteks ^1")))
                .containsExactly("4 notula.point.without");
    }

    @Test
    void aReferenceIsTheAgreementOfTheBookAndWrittenInFull() {
        Dossier dossier = read("Notula: A\nRujukan: kep-192/xii/2024").dossiers().getFirst();

        assertThat(dossier.agreements()).containsExactly(KNOWN);
        assertThat(NotulaWriter.write(dossier)).contains("Kesepahaman: Kep-192/XII/2024\n");
    }

    @Test
    void blankPartsAreFilledAndDifferentOnesRefused() {
        String head = "Notula: A\nKesepahaman: Kep-192/XII/2024\n";

        Agreement filled =
                read(head + "Tentang: Hal\nPihak: A; B (nomor 2/X)")
                        .dossiers()
                        .getFirst()
                        .agreements()
                        .getFirst();
        assertThat(filled.id()).isEqualTo(KNOWN.id());
        assertThat(filled.subject()).isEqualTo("Hal");
        assertThat(filled.parties())
                .containsExactly(new Signer("A", "1/X"), new Signer("B", "2/X"));
        assertThat(filled.points()).isEqualTo(KNOWN.points());

        for (String different :
                List.of("Jenis: PKS", "Pihak: A; C", "1. lain", "Pihak: A (1/Y); B")) {
            assertThat(Minutes.findings(read(head + different)))
                    .as(different)
                    .contains("2 notula.agreement.different");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    Kesepahaman: X|2. b|1. a                   ! 4 notula.agreement.order
                    Kesepahaman: X|Jenis: A|Jenis: B           ! 4 notula.label.twice
                    Kesepahaman:|Jenis: A                      ! 2 notula.agreement.number
                    Kesepahaman: X|Berlaku: 2/1/2025 s.d. 1/1/2025 ! 3 notula.valid.order
                    Kesepahaman: X|Pihak: A; B                 ! 2 notula.agreement.numbers
                    Kesepahaman: X|Kesepahaman: x              ! 3 notula.agreement.twice
                    """)
    void saysWhatIsWrong(String lines, String finding) {
        assertThat(Minutes.findings(read("Notula: A\n" + lines.replace('|', '\n'))))
                .contains(finding);
    }

    private static Reading read(String text) {
        Known known = new Known(Minutes.names(), Zone.WIB, List.of(KNOWN), List.of(), List.of());
        return Minutes.read(known, text);
    }
}
