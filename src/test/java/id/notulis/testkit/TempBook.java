package id.notulis.testkit;

import id.notulis.exchange.ProfileText;
import id.notulis.exchange.ReferenceTables;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.work.Access;
import id.notulis.work.Ulids;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/// Books in a temporary folder, under a clock that stands still.
public final class TempBook {

    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-06-04T03:30:00Z"), ZoneId.of("Asia/Jakarta"));

    public static final ReferenceLists NO_LISTS =
            new ReferenceLists(List.of(), List.of(), List.of(), List.of(), List.of());

    private TempBook() {}

    public static Path path(Path folder) {
        return folder.resolve("buku.notulis");
    }

    /// An empty book, open for writing.
    public static Workspace create(Path folder) {
        return Workspace.create(path(folder), NO_LISTS, List.of(), CLOCK, ids());
    }

    /// A book as the program makes it, with reference lists and the profiles that come with it.
    public static Workspace furnished(Path folder) {
        return Workspace.create(
                path(folder), ReferenceTables.load(), ProfileText.shipped(ids()), CLOCK, ids());
    }

    public static Workspace open(Path folder, Access access) {
        return Workspace.open(path(folder), access, CLOCK, ids());
    }

    public static Ulids ids() {
        return new Ulids(CLOCK, new Random(7));
    }

    /// The book of the two sample meetings, with their documents beside it.
    public static Workspace sample(Path folder) {
        return new TestBooks(CLOCK).sample(folder);
    }

    public static Workspace openAt(Path book) {
        return Workspace.open(book, Access.WRITE, CLOCK, ids());
    }
}
