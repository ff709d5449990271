package id.notulis.work;

import id.notulis.model.document.WrittenDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Knows which files on the disk are documents of ours, and whether they are still as we wrote
/// them.
final class DocumentFiles {

    private final Map<String, WrittenDocument> latest = new HashMap<>();

    /// @param log the document log, oldest first
    DocumentFiles(List<WrittenDocument> log) {
        log.forEach(this::add);
    }

    /// Takes note of a file that was written just now.
    void add(WrittenDocument document) {
        latest.put(document.path(), document);
    }

    /// Where a document goes that is to be called `wanted`: there, if nothing is there or only what
    /// we wrote ourselves; else beside it, with a number before the suffix. What somebody changed,
    /// or what we do not know, is never in the way of being overwritten.
    ///
    /// @param mine which of our own documents may be replaced
    Path placeFor(Path wanted, Predicate<WrittenDocument> mine) throws IOException {
        Path place = wanted;
        for (int number = 2; !free(place, mine); number++) {
            place = numbered(wanted, number);
        }
        return place;
    }

    /// The same when a place turned out not to be writable: only names nothing has.
    static Path placeBeside(Path wanted) {
        Path place = wanted;
        for (int number = 2; Files.exists(place); number++) {
            place = numbered(wanted, number);
        }
        return place;
    }

    /// What we wrote there last, if the file is still just that.
    Optional<WrittenDocument> untouched(Path place) throws IOException {
        Optional<WrittenDocument> document = Optional.ofNullable(latest.get(key(place)));
        return document.isPresent()
                        && Files.isRegularFile(place)
                        && document.get().sha256().equals(hash(place))
                ? document
                : Optional.empty();
    }

    private boolean free(Path place, Predicate<WrittenDocument> mine) throws IOException {
        return !Files.exists(place) || untouched(place).filter(mine).isPresent();
    }

    /// How the log names a file.
    static String key(Path place) {
        return place.toAbsolutePath().normalize().toString();
    }

    static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in);
        }
    }

    /// Blank for a file that cannot be read: it is not known to be as we wrote it.
    static String hashOrBlank(Path file) {
        try {
            return hash(file);
        } catch (IOException _) {
            return "";
        }
    }

    private static Path numbered(Path wanted, int number) {
        String name = String.valueOf(wanted.getFileName());
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        return wanted.resolveSibling(
                name.substring(0, end) + " (" + number + ")" + name.substring(end));
    }
}
