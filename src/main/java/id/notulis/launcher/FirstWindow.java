package id.notulis.launcher;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// Who starts the program a second time on a book gets the window that has it open. The first one
/// listens at a socket of the machine, in a folder of the user's own; the second one knocks there.
///
/// A socket left behind by a program that died answers nobody: then there is no first window, and
/// whoever gets the book's own lock listens in its place. Nobody else ever does, so that two
/// windows cannot listen for one book.
final class FirstWindow implements AutoCloseable {

    private static final byte KNOCK = 'n';

    private final Path folder;
    private @Nullable ServerSocketChannel door;
    private @Nullable Path socket;
    private @Nullable Path held;
    private volatile Runnable show = () -> {};

    /// @param folder where sockets may lie
    FirstWindow(Path folder) {
        this.folder = folder;
    }

    /// What a second start sets off; called on a thread of its own.
    void whenSummoned(Runnable show) {
        this.show = show;
    }

    /// Asks the window that has a book open to show itself.
    ///
    /// @return whether there is one, which does
    boolean summon(Path book) {
        try (SocketChannel channel = SocketChannel.open(address(book))) {
            channel.write(ByteBuffer.wrap(new byte[] {KNOCK}));
            ByteBuffer answer = ByteBuffer.allocate(1);
            return channel.read(answer) == 1 && answer.get(0) == KNOCK;
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }

    /// Listens for who wants a book that is open here; no longer for one that was before. Where the
    /// system has no such sockets a second start opens the book to be read.
    synchronized void hold(Path book) {
        close();
        try {
            Files.createDirectories(folder);
            UnixDomainSocketAddress address = address(book);
            Files.deleteIfExists(address.getPath());
            ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            channel.bind(address);
            door = channel;
            socket = address.getPath();
            held = book;
            Thread.ofPlatform().daemon().name("second start").start(() -> listen(channel));
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            System.getLogger(FirstWindow.class.getName())
                    .log(System.Logger.Level.INFO, "A second start will not find this window", e);
        }
    }

    /// Listens no longer for who wants a book, which was closed; one that was opened since is held
    /// on to.
    synchronized void letGo(Path book) {
        if (book.equals(held)) {
            close();
        }
    }

    private void listen(ServerSocketChannel channel) {
        while (channel.isOpen()) {
            try (SocketChannel caller = channel.accept()) {
                ByteBuffer knock = ByteBuffer.allocate(1);
                if (caller.read(knock) == 1 && knock.get(0) == KNOCK) {
                    show.run();
                    caller.write(knock.flip());
                }
            } catch (IOException e) {
                System.getLogger(FirstWindow.class.getName())
                        .log(System.Logger.Level.DEBUG, "A caller went away", e);
            }
        }
    }

    /// Short, as the names of sockets may be no longer than a hundred characters.
    private UnixDomainSocketAddress address(Path book) throws IOException {
        Path real = Files.exists(book) ? book.toRealPath() : book.toAbsolutePath();
        CRC32 sum = new CRC32();
        sum.update(real.toString().getBytes(StandardCharsets.UTF_8));
        return UnixDomainSocketAddress.of(
                folder.resolve(Long.toHexString(sum.getValue()) + ".sock"));
    }

    @Override
    public synchronized void close() {
        ServerSocketChannel open = door;
        Path path = socket;
        door = null;
        socket = null;
        held = null;
        try {
            if (open != null) {
                open.close();
            }
            if (path != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.getLogger(FirstWindow.class.getName())
                    .log(System.Logger.Level.DEBUG, "A socket stays behind", e);
        }
    }
}
