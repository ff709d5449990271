package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Language;
import id.notulis.i18n.Messages;
import id.notulis.model.Id;
import id.notulis.model.document.DocumentState;
import id.notulis.model.document.WrittenDocument;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.people.PersonName;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Signatory;
import id.notulis.report.Form;
import id.notulis.testkit.RandomRecord;
import id.notulis.testkit.TempBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Documents made for another office than the book's own, or with blocks of signatures chosen for
/// them, are held against just those.
final class IssuerFreshnessTest {

    private static final String VERSION = "1";
    private static final List<String> WORDS = List.of("Wakil Ketua", "Notulis");
    private static final Signatory DEPUTY =
            new Signatory("Mengetahui", "", "Wakil Ketua", Optional.empty(), "");

    @TempDir private Path folder;
    private Workspace book;
    private Id meeting;
    private OfficeProfile active;
    private OfficeProfile other;
    private int makings;

    @BeforeEach
    void fill() {
        RandomRecord record = new RandomRecord(11);
        Meeting random =
                MeetingParts.of(record.meeting()).classification(Classification.BIASA).toMeeting();
        meeting = random.id();
        book = TempBook.furnished(folder);
        book.transact(
                Op.IMPORT,
                draft -> {
                    record.putReferences(draft);
                    draft.put(random);
                    return true;
                });
        List<OfficeProfile> profiles = book.read(Snapshot::profiles);
        active = put(profiles.get(0), it -> signedToo(it, DEPUTY));
        other = put(profiles.get(1), it -> signedToo(it, DEPUTY));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", "true, true"})
    void onlyItsOwnOfficeMakesItStale(boolean another, boolean chosen) throws IOException {
        Path written = folder.resolve("keluar");
        write(another, chosen, written);
        assertThat(states(written)).containsOnlyKeys(DocumentState.CURRENT);
        int lines = book.read(Snapshot::documents).size();
        write(another, chosen, written);
        assertThat(book.read(Snapshot::documents)).as("nothing is written again").hasSize(lines);

        put(another ? active : other, IssuerFreshnessTest::moved);
        assertThat(states(written)).containsOnlyKeys(DocumentState.CURRENT);
        if (another) {
            book.activate(book.read(Snapshot::profiles).get(2).id());
            assertThat(states(written)).containsOnlyKeys(DocumentState.CURRENT);
        }

        OfficeProfile own = another ? other : active;
        Optional<PersonName> name = Optional.of(PersonName.bare("Siti Aminah"));
        Map<String, byte[]> before = contents(another, chosen);
        put(own, it -> signedToo(it, new Signatory("", "Plh.", "Wakil Ketua", name, "7")));
        assertStaleIsWhatDiffers(written, before, contents(another, chosen), chosen);
        put(own, IssuerFreshnessTest::moved);
        assertStaleIsWhatDiffers(written, before, contents(another, chosen), true);
    }

    private void assertStaleIsWhatDiffers(
            Path written, Map<String, byte[]> before, Map<String, byte[]> after, boolean some) {
        Set<String> differing = new TreeSet<>(before.keySet());
        differing.removeIf(name -> Arrays.equals(before.get(name), after.get(name)));
        assertThat(differing.isEmpty()).isNotEqualTo(some);
        assertThat(states(written).getOrDefault(DocumentState.STALE, Set.of()))
                .isEqualTo(differing);
    }

    @Test
    void isStaleWhenTheOfficeIsGone() {
        Path written = folder.resolve("keluar");
        write(true, true, written);

        book.transact(
                Op.EDIT_PROFILE,
                draft -> {
                    draft.removeProfile(other.id());
                    return true;
                });

        assertThat(states(written)).containsOnlyKeys(DocumentState.STALE);
        assertThat(reasons(written)).allMatch(reason -> reason.startsWith("Kop "));
    }

    @Test
    void isStaleWhenAChosenBlockIsGoneOrNoLongerTheOnlyOne() {
        Path written = folder.resolve("keluar");
        write(true, true, written);

        put(other, IssuerFreshnessTest::signedToo);
        assertThat(states(written)).containsOnlyKeys(DocumentState.STALE);
        assertThat(reasons(written))
                .allMatch(reason -> reason.startsWith("Tanda tangan "))
                .allMatch(reason -> reason.contains("\"Wakil Ketua\""));

        put(other, it -> signedToo(it, DEPUTY));
        assertThat(states(written)).containsOnlyKeys(DocumentState.CURRENT);
        Signatory acting = new Signatory("", "Plt.", "Wakil Ketua", Optional.empty(), "");
        put(other, it -> signedToo(it, DEPUTY, acting));
        assertThat(states(written)).containsOnlyKeys(DocumentState.STALE);
    }

    @Test
    void isLoggedAnewInTheNameItIsAskedForLast() {
        Path written = folder.resolve("keluar");
        write(false, false, written);
        int lines = book.read(Snapshot::documents).size();
        ExportOrder order =
                order(
                        written.resolve("INTERNAL"),
                        new Issuer(Optional.of(active.id()), Optional.empty()),
                        Audience.INTERNAL);

        new ExportDocuments(book, TempBook.CLOCK, VERSION).export(dossier(), order);

        List<WrittenDocument> log = book.read(Snapshot::documents);
        assertThat(log).hasSize(lines + Form.values().length);
        assertThat(log.getLast().profile()).contains(active.id());
        book.activate(other.id());
        Set<String> current = states(written).getOrDefault(DocumentState.CURRENT, Set.of());
        assertThat(current).hasSize(Form.values().length);
    }

    private void write(boolean another, boolean chosen, Path target) {
        Issuer issuer =
                new Issuer(
                        another ? Optional.of(other.id()) : Optional.empty(),
                        chosen ? Optional.of(blocks(another ? other : active)) : Optional.empty());
        for (Audience readers : List.of(Audience.INTERNAL, Audience.REPORT)) {
            new ExportDocuments(book, TempBook.CLOCK, VERSION)
                    .export(dossier(), order(target.resolve(readers.name()), issuer, readers));
        }
    }

    private static ExportOrder order(Path target, Issuer issuer, Audience readers) {
        return new ExportOrder(List.of(Form.values()), Optional.empty(), readers, target, false)
                .issuedBy(issuer);
    }

    private List<Signatory> blocks(OfficeProfile office) {
        OfficeProfile today = book.read(it -> it.profile(office.id())).orElseThrow();
        var choice = new ChooseSigners(today, dossier().meeting()).choose(WORDS);
        return ((ChooseSigners.Choice.Made) choice).blocks();
    }

    private Dossier dossier() {
        return book.read(it -> it.dossier(meeting)).orElseThrow();
    }

    /// What every document would be if it were asked for in the same way now.
    private Map<String, byte[]> contents(boolean another, boolean chosen) throws IOException {
        Path fresh = folder.resolve("bandingan" + makings++);
        write(another, chosen, fresh);
        Map<String, byte[]> contents = new TreeMap<>();
        for (DocumentLine line : lines(fresh)) {
            Path file = Path.of(line.document().path());
            contents.put(fresh.relativize(file).toString(), Files.readAllBytes(file));
        }
        return contents;
    }

    private Map<DocumentState, Set<String>> states(Path written) {
        return lines(written).stream()
                .collect(
                        Collectors.groupingBy(
                                DocumentLine::state,
                                Collectors.mapping(
                                        line ->
                                                written.relativize(Path.of(line.document().path()))
                                                        .toString(),
                                        Collectors.toCollection(TreeSet::new))));
    }

    private List<String> reasons(Path written) {
        return lines(written).stream()
                .map(line -> line.reason().orElseThrow())
                .map(Messages.in(Language.INDONESIAN)::text)
                .toList();
    }

    private List<DocumentLine> lines(Path written) {
        return new ListDocuments(book, TempBook.CLOCK.getZone(), VERSION)
                .all().stream()
                        .filter(line -> Path.of(line.document().path()).startsWith(written))
                        .toList();
    }

    private OfficeProfile put(OfficeProfile office, UnaryOperator<Edition> change) {
        OfficeProfile today = book.read(it -> it.profile(office.id())).orElseThrow();
        OfficeProfile changed =
                new OfficeProfile(
                        today.id(),
                        today.name(),
                        today.zone(),
                        today.standard(),
                        today.editions().stream().map(change).toList(),
                        today.documents());
        book.transact(
                Op.EDIT_PROFILE,
                draft -> {
                    draft.put(changed);
                    return true;
                });
        return changed;
    }

    private static Edition moved(Edition it) {
        List<String> lines = new ArrayList<>(it.letterhead().lines());
        lines.add("Gedung Baru");
        Letterhead head =
                new Letterhead(
                        it.letterhead().style(),
                        lines,
                        it.letterhead().address(),
                        it.letterhead().left(),
                        it.letterhead().right());
        return new Edition(
                it.from(),
                head,
                "Ngawi",
                it.signatories(),
                it.alternates(),
                it.copies(),
                it.press());
    }

    private static Edition signedToo(Edition it, Signatory... others) {
        return new Edition(
                it.from(),
                it.letterhead(),
                it.city(),
                it.signatories(),
                List.of(others),
                it.copies(),
                it.press());
    }
}
