package id.notulis.report;

import id.notulis.model.document.DocumentKind;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.PageSetup;
import id.notulis.model.survey.SurveyKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/// The Word documents that stand over more than one meeting: the template of each, and the sheet it
/// is laid on.
public enum SurveyForm {
    REKAP(SurveyKind.REKAP, "rekap", false),
    MONEV(SurveyKind.MONEV, "monev", false),
    /// Its ten columns lie across whatever the office's other papers do.
    MATRIKS(SurveyKind.MATRIKS, "matriks-semua", true);

    private final SurveyKind kind;
    private final String file;
    private final boolean across;

    SurveyForm(SurveyKind kind, String file, boolean across) {
        this.kind = kind;
        this.file = file;
        this.across = across;
    }

    public static SurveyForm of(SurveyKind kind) {
        return switch (kind) {
            case REKAP -> REKAP;
            case MONEV -> MONEV;
            case MATRIKS -> MATRIKS;
        };
    }

    public SurveyKind kind() {
        return kind;
    }

    /// The built-in template laid on the sheet of an office: that of its reports, the matrix on
    /// that of its matrices.
    ///
    /// @throws IOException when it cannot be read
    public byte[] template(SurveySources sources) throws IOException {
        return OfficeSheet.fit(template(), page(sources.office()), sources.edition().letterhead());
    }

    private PageSetup page(OfficeProfile office) {
        PageSetup setup = office.page(across ? DocumentKind.MATRIKS : DocumentKind.LAPORAN);
        return new PageSetup(setup.page().turned(across), setup.typography());
    }

    private byte[] template() throws IOException {
        String name = "templates/" + file + Format.WORD.suffix();
        try (InputStream template =
                Objects.requireNonNull(SurveyForm.class.getResourceAsStream(name), name)) {
            return template.readAllBytes();
        }
    }
}
