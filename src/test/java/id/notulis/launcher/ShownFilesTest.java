package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Photo;
import id.notulis.testkit.TempBook;
import id.notulis.work.Op;
import id.notulis.work.Workspace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where `show --to` puts the photos of a book that came from somebody else.
final class ShownFilesTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"../lain.png", "foto/../../lain.png", "..\\lain.png", ".", "a\0.png"})
    void noNameLeadsOutOfTheFolder(String name) throws IOException {
        Path out = folder.resolve("dalam/keluar");

        Run run = Run.of("show", book(name), "latest", "--to", out);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("“" + name + "”");
        assertThat(out).doesNotExist();
        assertThat(folder.resolve("dalam")).doesNotExist();
    }

    @Test
    void noAbsoluteNameIsTaken() throws IOException {
        Path elsewhere = folder.resolve("lain.png").toAbsolutePath();

        Run run = Run.of("show", book(elsewhere.toString()), "latest", "--to", folder.resolve("k"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(elsewhere).doesNotExist();
    }

    @Test
    void aFolderWithinTheFolderIsMade() throws IOException {
        Path out = folder.resolve("keluar");

        Run run = Run.of("show", book("hari ini/satu.png"), "latest", "--to", out);

        assertThat(run.code()).isZero();
        assertThat(out.resolve("hari ini/satu.png")).isNotEmptyFile();
    }

    /// A book with one photo of that name.
    private Path book(String name) throws IOException {
        Path book = folder.resolve("buku.notulis");
        ImageIO.write(
                new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("satu.png").toFile());
        Path minutes =
                Files.writeString(
                        folder.resolve("foto.notula.txt"), "Notula: Berfoto\nFoto: satu.png\n");
        assertThat(Run.of("new", book).code()).isZero();
        assertThat(Run.of("import", book, minutes).code()).isZero();
        try (Workspace open = TempBook.openAt(book)) {
            open.transact(
                    Op.PHOTOS,
                    draft -> {
                        Meeting meeting =
                                draft.dossier(draft.meetingLines().getFirst().id())
                                        .orElseThrow()
                                        .meeting();
                        draft.put(
                                meeting.withPhotos(
                                        meeting.photos().stream()
                                                .map(it -> named(it, name))
                                                .toList()));
                        return name;
                    });
        }
        return book;
    }

    private static Photo named(Photo photo, String name) {
        return new Photo(photo.id(), name, photo.caption(), photo.credit(), photo.sha256());
    }
}
