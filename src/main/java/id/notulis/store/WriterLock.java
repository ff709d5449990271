package id.notulis.store;

import id.notulis.i18n.Message;
import id.notulis.store.BookException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Makes sure there is one writer, in this process and among all on this machine. The lock is held
/// by the operating system for the process: one that died has none. The file stays, because taking
/// it away would let two processes hold locks on two files of one name.
final class WriterLock implements AutoCloseable {

    /// What this process has locked. To open a lock file a second time here and close it again
    /// would give up the first lock, as the system counts by process.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private WriterLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static WriterLock take(BookFiles files) {
        Path file = files.lock();
        if (!HELD.add(file)) {
            throw locked(files);
        }
        boolean taken = false;
        try {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            taken = lock(channel);
            if (!taken) {
                throw locked(files);
            }
            return new WriterLock(file, channel);
        } catch (IOException e) {
            throw Faults.unwritable(file, e);
        } finally {
            if (!taken) {
                HELD.remove(file);
            }
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        boolean locked = false;
        try {
            FileLock lock = channel.tryLock();
            locked = lock != null;
            return locked;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    private static BookException locked(BookFiles files) {
        return new BookException(Reason.LOCKED, Message.of("store.locked", files.book()));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw Faults.unwritable(file, e);
        } finally {
            HELD.remove(file);
        }
    }
}
