package id.notulis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Message;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.people.NameReader;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.Rank;
import id.notulis.model.profile.DocumentSetup;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Signatory;
import id.notulis.notula.Finding;
import id.notulis.testkit.RandomRecord;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Profiles as text: what is shown and put again is the same, and what is wrong is told with its
/// line.
class ProfileRoundTripTest {

    private static final List<Rank> RANKS = ReferenceTables.load().ranks();

    private static final String OFFICE =
            """
            # kantor
            name = Kantor Uji
            zone = WIB
            page.paper = F4
            page.top = 20
            page.right = 15
            page.bottom = 30
            page.left = 25
            letterhead.style = CENTRED
            letterhead.line.1 = KANTOR \\
                UJI
            signatory.1.role = Notulis
            """;

    @Test
    void whatIsShownAndPutAgainIsTheSame() {
        for (long seed = 0; seed < 500; seed++) {
            OfficeProfile profile = withKnownRanks(new RandomRecord(seed).profile(), seed);

            ProfileReading read =
                    ProfileText.read(
                            ProfileText.write(profile, new World()), new World(), profile.id());

            assertThat(read.findings()).as("seed %d", seed).isEmpty();
            assertThat(read.profile()).as("seed %d", seed).contains(profile);
        }
    }

    @Test
    void aLineMayGoOnOnTheNext() {
        assertThat(read("").profile().orElseThrow().newest().letterhead().lines())
                .containsExactly("KANTOR UJI");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kota = Madiun | profile.key.unknown",
                "letterhead.line.4 = LUBANG | profile.key.unknown",
                "name = Lain | profile.key.twice",
                "city = \\u00zz | profile.escape",
                "page.points = 11.3 | profile.points",
                "page.points = sebelas | profile.number",
                "page.spacing = 9 | profile.spacing",
                "page.font = \"x\" | profile.font",
                "page.landscape = ya | profile.flag",
                "signatory.1.prefix = Wks. | profile.prefix",
                "signatory.1.represents.1 = Kapolres | profile.represents",
                "signatory.1.name.bare = | profile.key.missing",
                "alternate.1.post = Wakil | profile.key.missing",
                "letterhead.emblem.left = hilang.png | profile.key.missing",
                "document.surat.variant = x | profile.kind",
                "document.notulen.variant = aneh | profile.variant",
                "document.notulen.page.left = 200 | profile.page.room",
                "from.besok.city = Madiun | profile.day",
                "from.2026-01-01.city = Madiun | profile.key.missing"
            })
    void whatIsWrongIsToldWithItsLine(String line, String key) {
        ProfileReading reading = read(line + "\n");

        assertThat(reading.profile()).isEmpty();
        assertThat(reading.findings())
                .allMatch(finding -> finding.severity() == Finding.Severity.ERROR)
                .anySatisfy(
                        finding -> {
                            assertThat(finding.message().key()).isEqualTo(key);
                            assertThat(finding.line()).isIn(13, 12);
                        });
    }

    @Test
    void everyFaultIsToldAtOnce() {
        ProfileReading reading = read("kota = X\npage.points = 99\nsignatory.2.post = Y\n");

        assertThat(reading.findings())
                .extracting(finding -> finding.line() + " " + finding.message().key())
                .containsExactly(
                        "13 profile.key.unknown", "14 profile.points", "15 profile.key.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "51"})
    void anEmblemHasALimitedWidth(String width) {
        String emblem = "letterhead.emblem.left = sha256:" + "a".repeat(64) + "\n";

        assertThat(read(emblem + "letterhead.emblem.left.width = " + width).findings())
                .extracting(finding -> finding.message().key())
                .containsExactly("profile.emblem.width");
    }

    @Test
    void thePolicesLetterheadHasNone() {
        String police = OFFICE.replace("CENTRED", "POLICE_LEFT");
        String emblem =
                "letterhead.emblem.left = sha256:%s\nletterhead.emblem.left.width = 20\n"
                        .formatted("a".repeat(64));

        assertThat(read(police, emblem).findings())
                .extracting(finding -> finding.message().key())
                .containsExactly("profile.emblem.police");
    }

    @Test
    void aDocumentsPageIsTheStandardButForWhatItNames() {
        OfficeProfile profile = read("document.notulen.page.points = 11\n").profile().orElseThrow();

        assertThat(profile.page(DocumentKind.NOTULEN).page()).isEqualTo(profile.standard().page());
        assertThat(profile.page(DocumentKind.NOTULEN).typography().points()).isEqualTo(11);
        assertThat(profile.page(DocumentKind.DAFTAR_HADIR)).isEqualTo(profile.standard());
    }

    private static ProfileReading read(String more) {
        return read(OFFICE, more);
    }

    private static ProfileReading read(String office, String more) {
        return ProfileText.read(office + more, new World(), new RandomRecord(1).id());
    }

    private static OfficeProfile withKnownRanks(OfficeProfile profile, long seed) {
        Random random = new Random(seed);
        return new OfficeProfile(
                profile.id(),
                profile.name(),
                profile.zone(),
                profile.standard(),
                profile.editions().stream()
                        .map(
                                edition ->
                                        new Edition(
                                                edition.from(),
                                                edition.letterhead(),
                                                edition.city(),
                                                known(edition.signatories(), random),
                                                known(edition.alternates(), random),
                                                edition.copies(),
                                                edition.press()))
                        .toList(),
                profile.documents().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        it ->
                                                new DocumentSetup(
                                                        it.getValue().variant(),
                                                        it.getValue().page(),
                                                        it.getValue()
                                                                .signatories()
                                                                .map(all -> known(all, random))))));
    }

    private static List<Signatory> known(List<Signatory> blocks, Random random) {
        return blocks.stream()
                .map(
                        block ->
                                new Signatory(
                                        block.role(),
                                        block.capacity(),
                                        block.represented(),
                                        block.post(),
                                        block.name().map(name -> known(name, random)),
                                        block.serviceNumber()))
                .toList();
    }

    private static PersonName known(PersonName name, Random random) {
        return new PersonName(
                name.rank().map(_ -> RANKS.get(random.nextInt(RANKS.size()))),
                name.retired(),
                name.corps(),
                name.frontTitles(),
                name.name(),
                name.backTitles());
    }

    /// Takes every variant but one, and knows the emblems of the book only.
    private static final class World implements ProfileWorld {

        @Override
        public NameReader names() {
            return new NameReader(RANKS, ReferenceTables.load().frontTitles());
        }

        @Override
        public List<Rank> ranks() {
            return RANKS;
        }

        @Override
        public boolean hasVariant(DocumentKind kind, String variant) {
            return !variant.equals("aneh");
        }

        @Override
        public List<String> variants(DocumentKind kind) {
            return List.of("biasa");
        }

        @Override
        public Fetched emblem(String reference) {
            return reference.startsWith(ProfileText.KEPT)
                    ? new Fetched.Found(reference.substring(ProfileText.KEPT.length()))
                    : new Fetched.Refused(Message.of("profile.emblem.missing", reference));
        }
    }
}
