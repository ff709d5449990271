package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Photo;
import id.notulis.notula.Finding;
import id.notulis.util.ImageHeader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Fetches the photos a notula file names. They lie in its folder or below: a path that leads
/// elsewhere could make a book carry off any file of the reader's machine.
///
/// One object serves one file.
final class PhotoFiles {

    /// The largest photo that is taken.
    static final int MOST_BYTES = 32 << 20;

    /// What the photos of one file may weigh together; they are held in memory until the file is
    /// taken.
    static final long MOST_BYTES_TOGETHER = 256L << 20;

    private static final Pattern ABSOLUTE = Pattern.compile("[/\\\\].*|\\p{Alpha}:.*");

    private final Path folder;
    private final SourceLines lines;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private long weight;

    /// @param file the notula file
    PhotoFiles(Path file, SourceLines lines) {
        this.folder = file.toAbsolutePath().normalize().resolveSibling("");
        this.lines = lines;
    }

    /// The meeting, its photos with the hashes of their bytes as far as those could be had.
    Meeting fetched(Meeting meeting) {
        return meeting.withPhotos(meeting.photos().stream().map(this::fetched).toList());
    }

    private Photo fetched(Photo photo) {
        if (photo.file().isBlank()) {
            return photo;
        }
        Optional<String> sha256 = path(photo.file()).flatMap(path -> content(photo.file(), path));
        return new Photo(photo.id(), photo.file(), photo.caption(), photo.credit(), sha256);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /// The bytes of those that were found.
    Collection<byte[]> contents() {
        return Collections.unmodifiableCollection(contents.values());
    }

    /// Where the photo lies, links followed; nothing when that is refused or there is none.
    private Optional<Path> path(String file) {
        try {
            Path path = folder.resolve(file.replace('\\', '/')).normalize();
            if (ABSOLUTE.matcher(file).matches() || !path.startsWith(folder)) {
                return refused(file);
            }
            if (!Files.isRegularFile(path)) {
                return doubtful(file, "import.photo.missing");
            }
            return path.toRealPath().startsWith(folder.toRealPath())
                    ? Optional.of(path)
                    : refused(file);
        } catch (InvalidPathException | IOException _) {
            return doubtful(file, "import.photo.missing");
        }
    }

    private Optional<String> content(String file, Path path) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException _) {
            return doubtful(file, "import.photo.unreadable");
        }
        if (bytes.length > MOST_BYTES || weight + bytes.length > MOST_BYTES_TOGETHER) {
            return doubtful(file, "import.photo.heavy");
        }
        Optional<ImageHeader> header = ImageHeader.of(bytes);
        if (header.isEmpty()) {
            return doubtful(file, "import.photo.foreign");
        }
        if (header.get().pixels() > ImageHeader.MOST_PIXELS) {
            return doubtful(file, "import.photo.large");
        }
        String sha256 = Sha256.of(bytes);
        if (contents.put(sha256, bytes) == null) {
            weight += bytes.length;
        }
        return Optional.of(sha256);
    }

    private <T> Optional<T> refused(String file) {
        return found(Finding.Severity.ERROR, file, "import.photo.outside");
    }

    private <T> Optional<T> doubtful(String file, String key) {
        return found(Finding.Severity.WARNING, file, key);
    }

    private <T> Optional<T> found(Finding.Severity severity, String file, String key) {
        findings.add(new Finding(severity, lines.ofPhoto(file), Message.of(key, file)));
        return Optional.empty();
    }
}
