package id.notulis.ui.home;

import id.notulis.model.overview.Attention;
import id.notulis.model.overview.MeetingLine;
import id.notulis.model.overview.Week;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Reply;
import id.notulis.work.Snapshot;
import id.notulis.work.StaleDocuments;
import id.notulis.work.StaleDocuments.Stale;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the first screen knows. Documents are compared in the background, after everything else is
/// shown.
final class HomeModel {

    private static final int OF_EACH_GROUP = 3;
    private static final int FURTHER = 50;
    private static final int RECENT = 4;

    private final Desk desk;
    private final StaleDocuments documents;
    private final Map<Group, Integer> shown = new EnumMap<>(Group.class);
    private final AtomicInteger newest = new AtomicInteger();
    private final ReadOnlyObjectWrapper<Content> content;

    HomeModel(Desk desk) {
        this.desk = desk;
        this.documents =
                new StaleDocuments(
                        desk.session().book(), desk.books().documents(desk.session().book()));
        this.content = new ReadOnlyObjectWrapper<>(Content.unread(today()));
    }

    /// Groups of what needs attention, the most urgent first.
    enum Group {
        OVERDUE,
        ENDING,
        DUE,
        UNFINISHED,
        DOCUMENTS
    }

    /// @param today the day all of it is told for
    /// @param office name of the chosen office profile; blank without one
    /// @param read whether the book was read yet
    record Content(
            LocalDate today,
            String office,
            Attention attention,
            List<Stale> documents,
            Week week,
            List<MeetingLine> recent,
            boolean read) {

        static Content unread(LocalDate today) {
            return new Content(
                    today,
                    "",
                    Attention.NOTHING,
                    List.of(),
                    new Week(Week.around(today), List.of()),
                    List.of(),
                    false);
        }

        int total() {
            return attention.total() + documents.size();
        }

        /// Whether there is nothing in the book at all.
        boolean isBare() {
            return read && total() == 0 && recent.isEmpty() && week.meetings().isEmpty();
        }

        Content with(List<Stale> stale) {
            return new Content(today, office, attention, stale, week, recent, read);
        }
    }

    ReadOnlyObjectProperty<Content> content() {
        return content.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    /// Shows more of a group than until now.
    void open(Group group) {
        shown.merge(group, OF_EACH_GROUP + FURTHER, (before, _) -> before + FURTHER);
        refresh();
    }

    int most(Group group) {
        return shown.getOrDefault(group, OF_EACH_GROUP);
    }

    /// Reads everything anew.
    void refresh() {
        int mine = newest.incrementAndGet();
        LocalDate today = today();
        int each = shown.values().stream().reduce(OF_EACH_GROUP, Math::max);
        desk.session()
                .read(
                        book -> read(book, today, each),
                        read -> {
                            if (newest.get() == mine) {
                                content.set(read.with(content.get().documents()));
                                compare(mine);
                            }
                        });
    }

    /// Whatever was being read is not wanted any more.
    void leave() {
        newest.incrementAndGet();
    }

    private void compare(int mine) {
        desk.session()
                .ask(
                        () -> compared(mine),
                        Reply.of(
                                found -> {
                                    if (newest.get() == mine) {
                                        found.ifPresent(
                                                stale -> content.set(content.get().with(stale)));
                                    }
                                }));
    }

    private Optional<List<Stale>> compared(int mine) {
        synchronized (documents) {
            return documents.find(() -> newest.get() == mine);
        }
    }

    private static Content read(Snapshot book, LocalDate today, int each) {
        return new Content(
                today,
                book.activeProfile().map(OfficeProfile::name).orElse(""),
                book.attention(today, each),
                List.of(),
                book.week(today),
                book.recentMinutes(today, RECENT),
                true);
    }
}
