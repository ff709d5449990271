package id.notulis.work;

import id.notulis.exchange.ProfileText;
import id.notulis.exchange.ProfileWorld;
import id.notulis.i18n.Message;
import id.notulis.util.ImageHeader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Fetches the emblems a profile names. They lie in its folder or below, as a book must not carry
/// off any file of the reader's machine; or the book has them already.
final class EmblemFiles {

    /// An emblem goes into every document that is made.
    private static final int MOST_BYTES = 4 << 20;

    private static final int MEGABYTES = 20;
    private static final int MILLION = 1_000_000;

    private final Path folder;
    private final Predicate<String> kept;
    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    /// @param file the properties file
    /// @param kept whether the book has the bytes of a hash
    EmblemFiles(Path file, Predicate<String> kept) {
        this.folder = file.toAbsolutePath().normalize().resolveSibling("");
        this.kept = kept;
    }

    /// The bytes of those that were found in files.
    Collection<byte[]> contents() {
        return Collections.unmodifiableCollection(contents.values());
    }

    ProfileWorld.Fetched fetch(String reference) {
        if (reference.startsWith(ProfileText.KEPT)) {
            String sha256 = reference.substring(ProfileText.KEPT.length());
            return kept.test(sha256)
                    ? new ProfileWorld.Fetched.Found(sha256)
                    : refused("profile.emblem.kept", reference);
        }
        try {
            Path path = folder.resolve(reference.replace('\\', '/')).normalize();
            if (!path.startsWith(folder)) {
                return refused("profile.emblem.outside", reference);
            }
            if (!Files.isRegularFile(path)) {
                return refused("profile.emblem.missing", reference);
            }
            return path.toRealPath().startsWith(folder.toRealPath())
                    ? read(reference, path)
                    : refused("profile.emblem.outside", reference);
        } catch (InvalidPathException | IOException _) {
            return refused("profile.emblem.missing", reference);
        }
    }

    private ProfileWorld.Fetched read(String reference, Path path) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            return refused("profile.emblem.heavy", reference, MOST_BYTES >> MEGABYTES);
        }
        Optional<ImageHeader> header = ImageHeader.of(bytes);
        if (header.isEmpty()) {
            return refused("profile.emblem.foreign", reference);
        }
        if (header.get().pixels() > ImageHeader.MOST_PIXELS) {
            return refused("profile.emblem.large", reference, ImageHeader.MOST_PIXELS / MILLION);
        }
        String sha256 = Sha256.of(bytes);
        contents.put(sha256, bytes);
        return new ProfileWorld.Fetched.Found(sha256);
    }

    private static ProfileWorld.Fetched refused(String key, Object... arguments) {
        return new ProfileWorld.Fetched.Refused(Message.of(key, arguments));
    }
}
