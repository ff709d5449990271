package id.notulis.util;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private static final int CHUNK = 50_000;
    private static final int CHUNKS = 8;

    @TempDir Path folder;

    @Test
    void createsAndReplaces() throws IOException {
        Path target = folder.resolve("notulen.docx");

        AtomicFile.write(target, out -> out.write("lama".getBytes(UTF_8)));
        AtomicFile.write(target, out -> out.write("baru".getBytes(UTF_8)));

        assertThat(target).hasContent("baru");
        assertThat(filesIn(folder)).containsExactly(target);
    }

    @Test
    void acceptsContentThatClosesItsStream() throws IOException {
        Path target = folder.resolve("notulen.docx");

        AtomicFile.write(
                target,
                out -> {
                    out.write(1);
                    out.close();
                });

        assertThat(target).hasBinaryContent(new byte[] {1});
    }

    @Test
    void leavesTheTargetAloneWhenTheContentFails() throws IOException {
        Path target = Files.writeString(folder.resolve("notulen.docx"), "lama");

        assertThatThrownBy(
                        () ->
                                AtomicFile.write(
                                        target,
                                        out -> {
                                            out.write(new byte[200_000]);
                                            throw new IllegalStateException("content");
                                        }))
                .hasMessage("content");

        assertThat(target).hasContent("lama");
        assertThat(filesIn(folder)).containsExactly(target);
    }

    @Test
    void refusesAFolderThatDoesNotExist() {
        Path target = folder.resolve("tidak-ada").resolve("notulen.docx");

        assertThatThrownBy(() -> AtomicFile.write(target, out -> out.write(1)))
                .isInstanceOf(IOException.class);

        assertThat(filesIn(folder)).isEmpty();
    }

    @Test
    void replacesTheFileBehindALink() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path real = Files.writeString(folder.resolve("asli.docx"), "lama");
        Path link = Files.createSymbolicLink(folder.resolve("tautan.docx"), real);

        AtomicFile.write(link, out -> out.write("baru".getBytes(UTF_8)));

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("baru");
    }

    /// The disk fails at its first operation, then at its second, until nothing is left to fail.
    @Test
    void anErrorAtAnyOperationLeavesTheTargetAndNoSibling() throws IOException {
        Path target = folder.resolve("notulen.docx");
        boolean whole = false;
        int failures = 0;
        while (!whole) {
            Files.writeString(target, "lama");
            var disk = new FaultyDisk(failures, false);
            try {
                new AtomicFile(disk).replace(target, AtomicFileTest::writeChunks);
                whole = true;
            } catch (FaultyDisk.Fault e) {
                failures++;
                assertThat(target).as("fault %d", failures).hasContent("lama");
                assertThat(filesIn(folder)).as("fault %d", failures).containsExactly(target);
            }
        }

        assertThat(target).hasSize((long) CHUNK * CHUNKS);
        assertThat(filesIn(folder)).containsExactly(target);
        // create, at least one write per 64 KB, force, close, move
        assertThat(failures).isGreaterThanOrEqualTo(1 + CHUNK * CHUNKS / 65_536 + 3);
    }

    /// A full disk takes some bytes of a write and then fails for good.
    @Test
    void aDiskThatStaysBrokenLeavesTheTarget() throws IOException {
        Path target = Files.writeString(folder.resolve("notulen.docx"), "lama");

        for (int fault = 0; fault < CHUNKS; fault++) {
            var disk = new FaultyDisk(fault, true);
            assertThatThrownBy(
                            () -> new AtomicFile(disk).replace(target, AtomicFileTest::writeChunks))
                    .isInstanceOf(FaultyDisk.Fault.class);
            assertThat(target).hasContent("lama");
            assertThat(filesIn(folder)).containsExactly(target);
        }
    }

    @Test
    void triesAgainWhenTheTargetIsHeldForAMoment() throws IOException {
        Path target = Files.writeString(folder.resolve("notulen.docx"), "lama");
        var disk = new FaultyDisk(Integer.MAX_VALUE, false);
        disk.refuseMoves(2);

        new AtomicFile(disk).replace(target, out -> out.write("baru".getBytes(UTF_8)));

        assertThat(target).hasContent("baru");
        assertThat(filesIn(folder)).containsExactly(target);
    }

    private static void writeChunks(OutputStream out) throws IOException {
        for (int i = 0; i < CHUNKS; i++) {
            out.write(new byte[CHUNK]);
        }
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
