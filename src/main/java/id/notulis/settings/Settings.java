package id.notulis.settings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the program remembers of whoever sits before it.
///
/// @param recentBooks newest first, each once
/// @param layout what was left open, dividers and the like, by names the window chooses
/// @param worker name of who works here; blank when nobody said
/// @param secondCopies folder that gets a copy of each backup
/// @param exports folder documents were last written to
public record Settings(
        Appearance appearance,
        List<Path> recentBooks,
        Optional<LastPlace> lastPlace,
        Optional<WindowFrame> window,
        Map<String, String> layout,
        String worker,
        Optional<Path> secondCopies,
        Optional<Path> exports) {

    private static final int MOST_RECENT = 10;

    public static final Settings DEFAULT =
            new Settings(
                    Appearance.DEFAULT,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    "",
                    Optional.empty(),
                    Optional.empty());

    public Settings {
        recentBooks = recentBooks.stream().distinct().limit(MOST_RECENT).toList();
        layout = Map.copyOf(layout);
        worker = worker.strip();
    }

    public Settings withAppearance(Appearance other) {
        return new Settings(
                other, recentBooks, lastPlace, window, layout, worker, secondCopies, exports);
    }

    /// With a book as the newest of the recent ones.
    public Settings withRecent(Path book) {
        return withRecentBooks(Stream.concat(Stream.of(book), recentBooks.stream()).toList());
    }

    /// Without a book that is no longer there.
    public Settings withoutRecent(Path book) {
        return withRecentBooks(recentBooks.stream().filter(it -> !it.equals(book)).toList());
    }

    private Settings withRecentBooks(List<Path> other) {
        return new Settings(
                appearance, other, lastPlace, window, layout, worker, secondCopies, exports);
    }

    public Settings withLastPlace(Optional<LastPlace> other) {
        return new Settings(
                appearance, recentBooks, other, window, layout, worker, secondCopies, exports);
    }

    public Settings withWindow(Optional<WindowFrame> other) {
        return new Settings(
                appearance, recentBooks, lastPlace, other, layout, worker, secondCopies, exports);
    }

    /// With something of the window remembered, in the place of what was under that name.
    public Settings withLayout(String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(layout);
        other.put(name, value);
        return new Settings(
                appearance, recentBooks, lastPlace, window, other, worker, secondCopies, exports);
    }

    public Settings withWorker(String other) {
        return new Settings(
                appearance, recentBooks, lastPlace, window, layout, other, secondCopies, exports);
    }

    public Settings withSecondCopies(Optional<Path> other) {
        return new Settings(
                appearance, recentBooks, lastPlace, window, layout, worker, other, exports);
    }

    public Settings withExports(Optional<Path> other) {
        return new Settings(
                appearance, recentBooks, lastPlace, window, layout, worker, secondCopies, other);
    }
}
