package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentState;
import id.notulis.model.document.WrittenDocument;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Presence;
import id.notulis.model.people.PersonName;
import id.notulis.report.Form;
import id.notulis.testkit.Altered;
import id.notulis.testkit.RandomRecord;
import id.notulis.testkit.TempBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Which documents are said to be stale, against those that would be written otherwise now: every
/// form of several meetings is written once more into an empty folder, under the clock of the first
/// writing, and its bytes are compared.
class FreshnessTest {

    private static final String VERSION = "1";

    @TempDir private Path folder;
    private int makings;

    static LongStream seeds() {
        return LongStream.range(0, (Integer.getInteger("notulis.seeds", 20) + 3) / 4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoChangedAttendeesMakeStaleWhatNamesThem(long seed) {
        Random random = new Random(seed);
        RandomRecord record = new RandomRecord(seed);
        try (Workspace book = book(record)) {
            List<Id> meetings = fill(book, record);
            Id changed = meetings.get(random.nextInt(meetings.size()));
            Set<String> stale =
                    assertStaleIsWhatDiffers(
                            book, meetings, () -> edit(book, changed, it -> twoOthers(it, random)));

            boolean nobody = meeting(book, changed).attendances().findAny().isEmpty();
            assertThat(stale.isEmpty()).isEqualTo(nobody);
            assertThat(stale).allMatch(name -> name.startsWith(changed.value()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyChangeMakesStaleWhatDiffers(long seed) {
        Random random = new Random(seed);
        RandomRecord record = new RandomRecord(seed);
        try (Workspace book = book(record)) {
            List<Id> meetings = fill(book, record);
            assertStaleIsWhatDiffers(
                    book,
                    meetings,
                    () -> {
                        for (int times = random.nextInt(3); times > 0; times--) {
                            Id changed = meetings.get(random.nextInt(meetings.size()));
                            edit(
                                    book,
                                    changed,
                                    it -> Altered.withNumber(record.edited(it), it.number()));
                        }
                        if (random.nextInt(3) == 0) {
                            var profiles = book.read(Snapshot::profiles);
                            book.activate(profiles.get(random.nextInt(profiles.size())).id());
                        }
                    });
        }
    }

    /// @return what became stale, as `MEETING FORM READERS`
    private Set<String> assertStaleIsWhatDiffers(
            Workspace book, List<Id> meetings, Runnable change) {
        Path written = folder.resolve("keluar");
        write(book, meetings, written);
        Map<String, byte[]> before = contents(book, meetings);
        assertThat(states(book, written)).containsOnlyKeys(DocumentState.CURRENT);

        change.run();

        Map<String, byte[]> after = contents(book, meetings);
        Set<String> differing = new TreeSet<>();
        before.forEach(
                (name, bytes) -> {
                    if (!Arrays.equals(bytes, after.get(name))) {
                        differing.add(name);
                    }
                });
        Set<String> stale = states(book, written).getOrDefault(DocumentState.STALE, Set.of());
        assertThat(stale).isEqualTo(differing);
        return stale;
    }

    private static Map<DocumentState, Set<String>> states(Workspace book, Path written) {
        return new ListDocuments(book, TempBook.CLOCK.getZone(), VERSION)
                .all().stream()
                        .filter(line -> line.document().path().startsWith(written.toString()))
                        .collect(
                                Collectors.groupingBy(
                                        DocumentLine::state,
                                        Collectors.mapping(
                                                line -> name(line.document()),
                                                Collectors.toCollection(TreeSet::new))));
    }

    private static String name(WrittenDocument document) {
        return String.join(
                " ",
                document.meeting().value(),
                document.kind().word(),
                document.variant(),
                document.readers().name());
    }

    /// What every document would be if it were written now.
    private Map<String, byte[]> contents(Workspace book, List<Id> meetings) {
        Path fresh = folder.resolve("bandingan" + makings++);
        write(book, meetings, fresh);
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (WrittenDocument document : book.read(Snapshot::documents)) {
            if (document.path().startsWith(fresh.toString())) {
                contents.put(name(document), bytes(Path.of(document.path())));
            }
        }
        return contents;
    }

    private static void write(Workspace book, List<Id> meetings, Path folder) {
        ExportDocuments exporter = new ExportDocuments(book, TempBook.CLOCK, VERSION);
        for (Id meeting : meetings) {
            var dossier = book.read(it -> it.dossier(meeting)).orElseThrow();
            for (Audience readers : List.of(Audience.INTERNAL, Audience.REPORT)) {
                exporter.export(
                        dossier,
                        new ExportOrder(
                                Stream.of(Form.values())
                                        .filter(form -> !form.isWithheld(dossier.meeting()))
                                        .toList(),
                                Optional.empty(),
                                readers,
                                folder.resolve(meeting.value()),
                                false));
            }
        }
    }

    private Workspace book(RandomRecord record) {
        Workspace book = TempBook.furnished(folder);
        book.transact(
                Op.IMPORT,
                draft -> {
                    record.putReferences(draft);
                    return true;
                });
        return book;
    }

    private static List<Id> fill(Workspace book, RandomRecord record) {
        List<Meeting> meetings = IntStream.range(0, 3).mapToObj(_ -> record.meeting()).toList();
        book.transact(
                Op.IMPORT,
                draft -> {
                    meetings.forEach(draft::put);
                    return true;
                });
        return meetings.stream().map(Meeting::id).toList();
    }

    private static void edit(Workspace book, Id id, UnaryOperator<Meeting> change) {
        book.transact(
                Op.EDIT_MEETING,
                draft -> {
                    draft.put(change.apply(draft.meeting(id).orElseThrow()));
                    return true;
                });
    }

    private static Meeting meeting(Workspace book, Id id) {
        return book.read(it -> it.meeting(id)).orElseThrow();
    }

    /// One is called otherwise, the other was not there or was.
    private static Meeting twoOthers(Meeting meeting, Random random) {
        List<Attendance> all = meeting.attendances().toList();
        Set<Id> chosen = new LinkedHashSet<>();
        while (chosen.size() < Math.min(2, all.size())) {
            chosen.add(all.get(random.nextInt(all.size())).person());
        }
        List<Id> inOrder = new ArrayList<>(chosen);
        List<Delegation> delegations =
                meeting.delegations().stream()
                        .map(
                                it ->
                                        new Delegation(
                                                it.organisation(),
                                                it.members().stream()
                                                        .map(one -> other(one, inOrder))
                                                        .toList()))
                        .toList();
        return Altered.withDelegations(meeting, delegations);
    }

    private static Attendance other(Attendance one, List<Id> chosen) {
        int place = chosen.indexOf(one.person());
        if (place < 0) {
            return one;
        }
        return new Attendance(
                one.person(),
                place == 0 ? PersonName.bare("Nama Baru") : one.name(),
                one.position(),
                one.secondRole(),
                place == 0 || !one.present() ? Presence.present() : new Presence.Absent(),
                one.head(),
                one.onBehalfOf());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
