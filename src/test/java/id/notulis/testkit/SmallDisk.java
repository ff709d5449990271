package id.notulis.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A disk of some megabytes, in memory. Only who administers a Linux machine can make one; for
/// anybody else the test is skipped.
public final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /// @param folder an empty folder, which becomes the disk
    public static SmallDisk at(Path folder, int megabytes) {
        assumeTrue("root".equals(System.getProperty("user.name")), "not the administrator");
        Tool.run(
                List.of(
                        "mount",
                        "-t",
                        "tmpfs",
                        "-o",
                        "size=" + megabytes + "m",
                        "tmpfs",
                        folder.toString()));
        return new SmallDisk(folder);
    }

    /// Writes a file until nothing more fits.
    public Path fill() {
        Path ballast = folder.resolve("lain-lain");
        try (OutputStream out = Files.newOutputStream(ballast)) {
            byte[] some = new byte[1024];
            while (true) {
                out.write(some);
            }
        } catch (IOException e) {
            if (!Files.exists(ballast)) {
                throw new AssertionError(e);
            }
            return ballast;
        }
    }

    /// Lets nobody write to it any more; nothing on it may be open for writing.
    public void protect() {
        Tool.run(List.of("mount", "-o", "remount,ro", folder.toString()));
    }

    @Override
    public void close() {
        Tool.run(List.of("umount", "-l", folder.toString()));
    }
}
