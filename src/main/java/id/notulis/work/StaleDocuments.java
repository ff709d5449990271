package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.document.DocumentState;
import id.notulis.model.document.WrittenDocument;
import id.notulis.model.meeting.Meeting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Which of the files that were made last are out of date. What was found is kept until book or log
/// change; for one thread at a time, not the one that draws.
///
/// Comparing a file means gathering all that goes into it, so only the newest are looked at, a few
/// at a time: whoever writes to the book meanwhile never waits for more than those. Files that are
/// gone, and files somebody changed by hand, are nobody's duty here.
public final class StaleDocuments {

    static final int NEWEST = 300;
    private static final int AT_A_TIME = 10;

    private final Workspace book;
    private final ListDocuments documents;
    private @Nullable Kept kept;

    /// @param documents tells how the files of that book stand
    public StaleDocuments(Workspace book, ListDocuments documents) {
        this.book = book;
        this.documents = documents;
    }

    /// Files of one meeting that are out of date.
    ///
    /// @param title what the meeting was about
    /// @param files the one made last comes first
    /// @param why why that one is
    public record Stale(Id meeting, String title, List<WrittenDocument> files, Message why) {

        public Stale {
            files = List.copyOf(files);
        }
    }

    private record State(long record, int logged) {}

    private record Kept(State state, List<Stale> found) {}

    /// By meeting, the one a file was made for last comes first.
    ///
    /// @param wanted asked again and again; nothing is found any more once it says no
    /// @return nothing when it was not wanted to the end
    public Optional<List<Stale>> find(BooleanSupplier wanted) {
        List<WrittenDocument> log = book.read(Snapshot::documents);
        State state = new State(book.read(Snapshot::recordNumber), log.size());
        Kept known = kept;
        if (known != null && known.state().equals(state)) {
            return Optional.of(known.found());
        }
        List<DocumentLine> lines = new ArrayList<>();
        List<WrittenDocument> newest = newest(log);
        for (int from = 0; from < newest.size(); from += AT_A_TIME) {
            if (!wanted.getAsBoolean()) {
                return Optional.empty();
            }
            lines.addAll(
                    documents.some(
                            log, newest.subList(from, Math.min(newest.size(), from + AT_A_TIME))));
        }
        List<Stale> found = byMeeting(lines);
        kept = new Kept(state, found);
        return Optional.of(found);
    }

    private static List<WrittenDocument> newest(List<WrittenDocument> log) {
        Map<String, WrittenDocument> latest = new LinkedHashMap<>();
        for (WrittenDocument document : log.reversed()) {
            latest.putIfAbsent(document.path(), document);
        }
        return latest.values().stream()
                .limit(NEWEST)
                .filter(document -> Files.isRegularFile(Path.of(document.path())))
                .toList();
    }

    private List<Stale> byMeeting(List<DocumentLine> lines) {
        Map<Id, List<DocumentLine>> meetings = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.state() == DocumentState.STALE)
                .filter(line -> !ListDocuments.isOlderProgramOnly(line))
                .sorted(
                        Comparator.comparing((DocumentLine line) -> line.document().made())
                                .reversed())
                .forEach(
                        line ->
                                meetings.computeIfAbsent(
                                                line.document().meeting(), _ -> new ArrayList<>())
                                        .add(line));
        List<Stale> found = new ArrayList<>();
        meetings.forEach(
                (meeting, files) ->
                        title(meeting).ifPresent(title -> found.add(stale(meeting, title, files))));
        return List.copyOf(found);
    }

    private Optional<String> title(Id meeting) {
        return book.read(snapshot -> snapshot.meeting(meeting).map(Meeting::title));
    }

    private static Stale stale(Id meeting, String title, List<DocumentLine> files) {
        return new Stale(
                meeting,
                title,
                files.stream().map(DocumentLine::document).toList(),
                files.getFirst().reason().orElseThrow());
    }
}
