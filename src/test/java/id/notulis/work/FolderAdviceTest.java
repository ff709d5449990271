package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Message;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderAdviceTest {

    @ParameterizedTest
    @CsvSource({
        "/home/siti/rapat.notulis, ext4, ''",
        "/home/siti/OneDrive - Polres/rapat.notulis, ext4, store.place.synchronised",
        "/home/siti/Dropbox/a/rapat.notulis, ext4, store.place.synchronised",
        "/home/siti/Google Drive/rapat.notulis, apfs, store.place.synchronised",
        "/home/siti/dropbox.notulis, ext4, ''",
        "/mnt/kantor/rapat.notulis, cifs, store.place.remote",
        "/mnt/kantor/rapat.notulis, NFS4, store.place.remote",
    })
    void warnsOfFoldersOthersCopyAbout(String book, String type, String key) {
        assertThat(FolderAdvice.of(Path.of(book), type).map(Message::key).orElse(""))
                .isEqualTo(key);
    }

    @Test
    void hasNothingAgainstAFolderOfThisMachine(@TempDir Path folder) {
        assertThat(FolderAdvice.of(folder.resolve("rapat.notulis"))).isEmpty();
    }
}
