package id.notulis.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Both languages of every bundle are whole, equal in what they tell, and used.
class BundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/id/notulis/i18n");
    private static final Path SOURCES = Path.of("src/main/java");

    private static List<Bundle> bundles = List.of();
    private static KeysInSources sources = KeysInSources.none();

    @BeforeAll
    static void read() throws IOException {
        bundles = Bundle.all(BUNDLES);
        sources = KeysInSources.in(SOURCES);
    }

    @Test
    void everyBundleIsThereInBothLanguages() {
        Set<String> files = new TreeSet<>();
        for (Bundle bundle : bundles) {
            files.add(bundle.file());
        }
        for (Bundle bundle : bundles) {
            assertThat(files).contains(bundle.name() + "_id", bundle.name() + "_en");
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaceholders() {
        for (Bundle bundle : bundles) {
            for (Bundle twin : bundles) {
                if (bundle.name().equals(twin.name())) {
                    assertThat(bundle.placeholders())
                            .as("%s against %s", bundle.file(), twin.file())
                            .isEqualTo(twin.placeholders());
                }
            }
        }
    }

    @Test
    void everyTextIsWellFormed() {
        assertThat(bundles.stream().flatMap(bundle -> bundle.faults().stream())).isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        assertThat(bundles.stream().flatMap(bundle -> bundle.texts().keySet().stream()))
                .allMatch(sources::uses);
    }

    @Test
    void everyKeyInTheSourcesHasAText() {
        assertThat(sources.missingIn(bundles)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    sample.a = File {0} can't be read     | apostrophe
                    sample.a = File {0 can not be read    | pattern
                    sample.a =                            | empty
                    other.a = File                        | bundle
                    """)
    void reportsFaultyTexts(String line, String fault) throws IOException {
        assertThat(Bundle.read("sample_id", List.of(line)).faults())
                .singleElement()
                .asString()
                .contains(fault);
    }

    @Test
    void reportsAKeyGivenTwice() throws IOException {
        assertThat(Bundle.read("sample_id", List.of("sample.a = A", "sample.a = B")).faults())
                .singleElement()
                .asString()
                .contains("twice");
    }

    @Test
    void reportsUnusedAndMissingKeys(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("Speaking.java"),
                """
                Message.of("sample.known", 1); name("sample.many." + kind); open("sample.txt");
                Message.of("sample.unknown"); Message.of("absent.bundle");
                """);
        Bundle bundle =
                Bundle.read(
                        "sample_id",
                        List.of("sample.known = A", "sample.many.one = B", "sample.unused = C"));
        KeysInSources found = KeysInSources.in(folder);

        assertThat(bundle.texts().keySet()).filteredOn(found::uses).hasSize(2);
        assertThat(found.uses("sample.unused")).isFalse();
        assertThat(found.missingIn(List.of(bundle)))
                .containsExactlyInAnyOrder("sample.unknown", "absent.bundle");
    }
}
