package id.notulis.work;

import id.notulis.model.profile.OfficeProfile;
import id.notulis.report.WordForm;
import id.notulis.util.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes templates as Word files to be changed.
public final class ExtractTemplate {

    private ExtractTemplate() {}

    /// Writes the template a document comes with.
    ///
    /// @throws OutputFailure when it cannot be written, or a file is there that is not to be
    ///   replaced
    public static void builtIn(WordForm form, Path file, boolean replacing) {
        try {
            write(form.template(), file, replacing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes the template a book makes a document with: the office's own, else the built-in one
    /// laid on the office's paper.
    ///
    /// @throws OutputFailure as [#builtIn] does
    public static void inForce(Workspace book, WordForm form, Path file, boolean replacing) {
        write(book.read(snapshot -> inForce(snapshot, form)), file, replacing);
    }

    private static byte[] inForce(Snapshot snapshot, WordForm form) {
        OfficeProfile office = snapshot.activeProfile().orElseThrow();
        return new Templates(
                        office, office.newest(), snapshot.templateShelves(), snapshot::templateFile)
                .file(form);
    }

    private static void write(byte[] bytes, Path file, boolean replacing) {
        if (Files.exists(file) && !replacing) {
            throw OutputFailure.taken(file);
        }
        try {
            AtomicFile.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            throw OutputFailure.of(file, e);
        }
    }
}
