package id.notulis.work;

import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Dossier;
import id.notulis.notula.Typed;
import id.notulis.report.Form;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The blank attendance sheet of a meeting, to be printed before it begins.
public final class AttendanceSheet {

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|]+");

    private AttendanceSheet() {}

    /// Makes it as a file.
    ///
    /// @return where it lies
    public static Typed<Path> make(ExportDocuments exporter, Dossier dossier, Path file) {
        ExportOrder order =
                new ExportOrder(
                        List.of(Form.DAFTAR_HADIR_KOSONG),
                        Optional.empty(),
                        Audience.INTERNAL,
                        file,
                        true);
        try {
            return Typed.understood(exporter.export(dossier, order).getFirst());
        } catch (OutputFailure failure) {
            return Typed.refused(failure.told());
        } catch (TemplateRefused refused) {
            return new Typed<>(Optional.empty(), List.copyOf(refused.told()));
        }
    }

    /// What the file may be called.
    public static String fileName(Dossier dossier) {
        String title = NOT_IN_NAMES.matcher(dossier.meeting().title()).replaceAll("-");
        return "Daftar hadir - " + title + ".docx";
    }
}
