package id.notulis.work;

import id.notulis.util.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Knows which files on the disk are documents of ours, and whether they are still as we wrote
/// them.
///
/// @param <T> a line of the log they are in
final class DocumentFiles<T> {

    private final Map<String, T> latest = new HashMap<>();
    private final Function<T, String> path;
    private final Function<T, String> sha256;

    /// @param log oldest first
    /// @param path the absolute path of a line's file
    /// @param sha256 the hash of that file as it was written
    DocumentFiles(List<T> log, Function<T, String> path, Function<T, String> sha256) {
        this.path = path;
        this.sha256 = sha256;
        log.forEach(this::add);
    }

    /// Takes note of a file that was written just now.
    void add(T document) {
        latest.put(path.apply(document), document);
    }

    /// Where a document goes that is to be called `wanted`: there, if nothing is there or only what
    /// we wrote ourselves; else beside it, with a number before the suffix. What somebody changed,
    /// or what we do not know, is never in the way of being overwritten.
    ///
    /// @param mine which of our own documents may be replaced
    Path placeFor(Path wanted, Predicate<T> mine) throws IOException {
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

    /// A file that is open in Word cannot be replaced on some systems: then the new one goes beside
    /// it, as it would beside an edited one.
    static Path written(Path wanted, Path place, byte[] bytes) throws IOException {
        boolean replaces = Files.exists(place);
        try {
            AtomicFile.write(place, out -> out.write(bytes));
            return place;
        } catch (IOException e) {
            if (!replaces) {
                throw e;
            }
            Path beside = placeBeside(wanted);
            AtomicFile.write(beside, out -> out.write(bytes));
            return beside;
        }
    }

    /// What we wrote there last, if the file is still just that.
    Optional<T> untouched(Path place) throws IOException {
        Optional<T> document = Optional.ofNullable(latest.get(key(place)));
        return document.isPresent()
                        && Files.isRegularFile(place)
                        && sha256.apply(document.get()).equals(hash(place))
                ? document
                : Optional.empty();
    }

    private boolean free(Path place, Predicate<T> mine) throws IOException {
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
