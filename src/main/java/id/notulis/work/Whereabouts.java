package id.notulis.work;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Looks for documents that are no longer where they were written: in the folder they were in, then
/// in the others the log knows.
///
/// A search is a convenience and must not keep anybody waiting: folders within those are not
/// entered, few and small ones are read, and a file is hashed only when its size fits.
///
/// @param <T> a line of the log they are in
final class Whereabouts<T> {

    private static final int MOST_FOLDERS = 50;
    private static final int MOST_FILES = 2_000;
    private static final int MOST_HASHED = 200;

    private final Map<String, T> latest;
    private final Function<T, Written> told;
    private final Set<Path> others;
    private final Map<Path, List<Found>> folders = new HashMap<>();
    private final Map<Path, String> hashes = new HashMap<>();

    /// @param latest what was written last at each place
    /// @param told what a line tells of its file
    /// @param others folders of other logs
    Whereabouts(Map<String, T> latest, Function<T, Written> told, Set<Path> others) {
        this.latest = Map.copyOf(latest);
        this.told = told;
        this.others = Set.copyOf(others);
    }

    /// A file as it was written.
    ///
    /// @param size in bytes, if it was noted
    record Written(String path, Optional<Long> size, String sha256) {}

    /// A file that lies somewhere.
    private record Found(Path file, long size) {}

    /// Where a file lies that is just as the document was written.
    Optional<Path> of(T line) {
        Written document = told.apply(line);
        for (Path folder : near(document)) {
            for (Found found : folders.computeIfAbsent(folder, Whereabouts::files)) {
                if (mayBe(found, document) && hash(found.file()).equals(document.sha256())) {
                    return Optional.of(found.file());
                }
            }
        }
        return Optional.empty();
    }

    private Set<Path> near(Written document) {
        Set<Path> near = new LinkedHashSet<>();
        addFolder(near, document);
        for (T other : latest.values()) {
            if (near.size() == MOST_FOLDERS) {
                break;
            }
            addFolder(near, told.apply(other));
        }
        others.stream().limit(MOST_FOLDERS - near.size()).forEach(near::add);
        return near;
    }

    private static void addFolder(Set<Path> folders, Written document) {
        Optional.ofNullable(Path.of(document.path()).getParent()).ifPresent(folders::add);
    }

    /// A file that is an equal document of its own is not this one.
    private boolean mayBe(Found found, Written document) {
        T own = latest.get(DocumentFiles.key(found.file()));
        return document.size().map(size -> size == found.size()).orElse(true)
                && suffix(found.file().toString()).equals(suffix(document.path()))
                && (own == null || !told.apply(own).sha256().equals(document.sha256()));
    }

    private static String suffix(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }

    private static List<Found> files(Path folder) {
        List<Found> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path file : entries) {
                if (files.size() == MOST_FILES) {
                    break;
                }
                BasicFileAttributes attributes =
                        Files.readAttributes(file, BasicFileAttributes.class);
                if (attributes.isRegularFile()) {
                    files.add(new Found(file, attributes.size()));
                }
            }
            return files;
        } catch (IOException | DirectoryIteratorException _) {
            return files;
        }
    }

    /// Blank when there is no telling.
    private String hash(Path file) {
        String known = hashes.get(file);
        if (known == null) {
            known = hashes.size() < MOST_HASHED ? DocumentFiles.hashOrBlank(file) : "";
            hashes.put(file, known);
        }
        return known;
    }
}
