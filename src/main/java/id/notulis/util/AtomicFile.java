package id.notulis.util;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/// Writes a file so that nobody ever sees half of it: into a sibling, forced to the disk, then
/// moved over the target in one step. When anything fails the target is as it was and the sibling
/// is gone.
///
/// After a power cut the target is either the old file or the new one. A symbolic link stays one:
/// the file it points to is replaced. Safe for use by several threads; of two writers of one target
/// the later move wins, whole.
public final class AtomicFile {

    private static final int BUFFER = 1 << 16;
    private static final int MOVES = 6;
    private static final long FIRST_PAUSE_NANOS = 10_000_000;
    private static final int NAMES = 100;

    private final Disk disk;

    AtomicFile(Disk disk) {
        this.disk = disk;
    }

    /// What is to stand in the file.
    @FunctionalInterface
    public interface Content {

        /// Closing the stream is allowed and not needed.
        void writeTo(OutputStream out) throws IOException;
    }

    /// Replaces or creates the target; its folder must exist.
    ///
    /// @throws IOException when the content could not be written, forced or moved, with the target
    ///   unchanged; also whatever the content itself throws
    public static void write(Path target, Content content) throws IOException {
        new AtomicFile(new RealDisk()).replace(target, content);
    }

    void replace(Path target, Content content) throws IOException {
        Path file = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
        boolean moved = false;
        Sibling sibling = createSiblingOf(file);
        try {
            try (Disk.File out = sibling.file()) {
                var buffered = new BufferedOutputStream(new Unclosable(out), BUFFER);
                content.writeTo(buffered);
                buffered.flush();
                out.force();
            }
            move(sibling.path(), file);
            moved = true;
        } finally {
            if (!moved) {
                disk.delete(sibling.path());
            }
        }
    }

    /// The name does not grow with the target's, which may already be as long as the disk allows.
    private Sibling createSiblingOf(Path file) throws IOException {
        for (int i = 1; ; i++) {
            String name = Integer.toHexString(ThreadLocalRandom.current().nextInt());
            Path path = file.resolveSibling(".notulis-" + name + ".tmp");
            try {
                return new Sibling(path, disk.create(path));
            } catch (FileAlreadyExistsException e) {
                if (i == NAMES) {
                    throw e;
                }
            }
        }
    }

    /// Windows refuses to replace a file that a virus scanner or an indexer has open, mostly for
    /// some milliseconds; a file open in Word stays refused.
    private void move(Path from, Path to) throws IOException {
        long pause = FIRST_PAUSE_NANOS;
        for (int i = 1; ; i++) {
            try {
                disk.move(from, to);
                return;
            } catch (NoSuchFileException e) {
                throw e;
            } catch (IOException e) {
                if (i == MOVES) {
                    throw e;
                }
                LockSupport.parkNanos(pause);
                pause *= 2;
            }
        }
    }

    private record Sibling(Path path, Disk.File file) {}

    /// Content that closes its stream must not close the file before it is forced.
    private static final class Unclosable extends FilterOutputStream {

        Unclosable(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
