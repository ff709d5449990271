package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.Signer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AgreementMergeTest {

    private static final Id IN_BOOK = new Id("00000000000000000000000001");
    private static final Id IN_FILE = new Id("00000000000000000000000002");
    private static final String NUMBER = "Kep-192/PP.SK.MP/XII/2024";
    private static final LocalDate SIGNED = LocalDate.of(2024, 12, 3);

    @Test
    void blankPartsAreFilledFromEitherSide() {
        AgreementMerge merge =
                AgreementMerge.of(
                        agreement(IN_BOOK, "", List.of(new Point(1, "Komunikasi"))),
                        agreement(IN_FILE, "Kemitraan", List.of()));

        assertThat(merge.disputes()).isEmpty();
        assertThat(merge.merged())
                .isEqualTo(agreement(IN_BOOK, "Kemitraan", List.of(new Point(1, "Komunikasi"))));
    }

    @Test
    void aDifferentPartIsNamedWithBothSides() {
        AgreementMerge merge =
                AgreementMerge.of(
                        agreement(IN_BOOK, "Kemitraan", List.of(new Point(1, "Komunikasi"))),
                        agreement(IN_FILE, "Keamanan", List.of(new Point(1, "Informasi"))));

        assertThat(merge.disputes())
                .containsExactly(
                        new AgreementMerge.Dispute("import.part.subject", "Kemitraan", "Keamanan"),
                        new AgreementMerge.Dispute(
                                "import.part.points", "1. Komunikasi", "1. Informasi"));
    }

    @Test
    void partiesLendEachOtherTheirNumbers() {
        AgreementMerge merge =
                AgreementMerge.of(
                        between(new Signer("Senkom", "Kep-192"), new Signer("Polri", "")),
                        between(new Signer("Senkom", ""), new Signer("Polri", "B/3/I/2024")));

        assertThat(merge.disputes()).isEmpty();
        assertThat(merge.merged().parties())
                .containsExactly(
                        new Signer("Senkom", "Kep-192"), new Signer("Polri", "B/3/I/2024"));
    }

    @Test
    void otherPartiesAreADispute() {
        assertThat(
                        AgreementMerge.of(
                                        between(new Signer("Senkom", "")),
                                        between(new Signer("Polri", "")))
                                .disputes())
                .hasSize(1);
    }

    private static Agreement agreement(Id id, String subject, List<Point> points) {
        return new Agreement(
                id,
                NUMBER,
                "MoU",
                subject,
                List.of(),
                Optional.of(SIGNED),
                Optional.empty(),
                Optional.empty(),
                "",
                points);
    }

    private static Agreement between(Signer... parties) {
        return new Agreement(
                IN_BOOK,
                NUMBER,
                "",
                "",
                List.of(parties),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of());
    }
}
