package id.notulis.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.calendar.Zone;
import id.notulis.model.people.PersonName;
import id.notulis.model.profile.Capacity;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Page;
import id.notulis.model.profile.PageSetup;
import id.notulis.model.profile.Press;
import id.notulis.model.profile.Signatory;
import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A book of the first schema whose office gets its first edition.
class EditionsStepTest {

    private static final Migrations FIRST = new Migrations(List.of("0001-book.sql"));

    private static final String OFFICE =
            """
            INSERT INTO profile VALUES
                (7, '01JWXH5SYZZZZZZZZZZZZZZZZ1', 'Polres', 0, 'Madiun', 1, 2, 1, 20, 15.5, 30, 25);
            INSERT INTO profile_line VALUES
                (7, 0, 0, 'KEPOLISIAN'), (7, 0, 1, 'RESOR'), (7, 1, 0, 'Jalan Pahlawan 1');
            INSERT INTO signatory VALUES
                (7, 0, 'Mengetahui', 'A.N.', 'Kapolres', NULL, 0, '', 'Drs.', 'Sari', 'S.H.', '1'),
                (7, 1, 'Notulis', '', '', NULL, NULL, NULL, NULL, NULL, NULL, ''),
                (7, 2, '', 'Wks.', 'Kasi', NULL, NULL, NULL, NULL, NULL, NULL, '');
            UPDATE meta SET active_profile_uid = '01JWXH5SYZZZZZZZZZZZZZZZZ1';
            """;

    @TempDir private Path folder;

    @Test
    void keepsWhatTheOfficePutOnItsPapers() {
        Path path = TempBook.path(folder);
        try (Session session = Connections.creator(new BookFiles(path))) {
            FIRST.run(session, 0);
            session.run("meta/create", "01", TempBook.CLOCK.instant());
            session.script(OFFICE);
        }

        try (Book book = Migrator.open(path, Migrations.ALL)) {
            assertThat(book.examine()).isEmpty();
            OfficeProfile profile = book.read(records -> records.profiles().active()).orElseThrow();
            assertThat(profile)
                    .isEqualTo(
                            new OfficeProfile(
                                    profile.id(),
                                    "Polres",
                                    Zone.WITA,
                                    PageSetup.of(
                                            new Page(Page.Paper.F4_NARROW, true, 20, 15.5, 30, 25)),
                                    List.of(edition()),
                                    Map.of()));
            assertThat(profile.id().value()).isEqualTo("01JWXH5SYZZZZZZZZZZZZZZZZ1");
        }
    }

    private static Edition edition() {
        PersonName sari = new PersonName(Optional.empty(), false, "", "Drs.", "Sari", "S.H.");
        return new Edition(
                Optional.empty(),
                new Letterhead(
                        Letterhead.Style.POLICE_LEFT,
                        List.of("KEPOLISIAN", "RESOR"),
                        List.of("Jalan Pahlawan 1")),
                "Madiun",
                List.of(
                        new Signatory(
                                "Mengetahui",
                                Capacity.AN,
                                List.of(),
                                "Kapolres",
                                Optional.of(sari),
                                "1"),
                        new Signatory("Notulis", "", "", Optional.empty(), ""),
                        new Signatory("", "", "Wks. Kasi", Optional.empty(), "")),
                List.of(),
                List.of(),
                Press.NONE);
    }
}
