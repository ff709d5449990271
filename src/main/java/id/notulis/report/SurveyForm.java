package id.notulis.report;

import id.notulis.model.document.DocumentKind;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.PageSetup;
import id.notulis.model.survey.SurveyKind;
import java.io.IOException;

/// The Word documents that stand over more than one meeting: the template of each, and the sheet it
/// is laid on.
public enum SurveyForm implements WordForm {
    REKAP("rekap", ""),
    MONEV("monev", ""),
    MATRIKS("matriks", "semua"),
    /// The register of numbers, which the log does not know.
    REGISTER("register-nomor", "");

    private final String kindWord;
    private final String variant;

    SurveyForm(String kindWord, String variant) {
        this.kindWord = kindWord;
        this.variant = variant;
    }

    public static SurveyForm of(SurveyKind kind) {
        return switch (kind) {
            case REKAP -> REKAP;
            case MONEV -> MONEV;
            case MATRIKS -> MATRIKS;
        };
    }

    @Override
    public String kindWord() {
        return kindWord;
    }

    @Override
    public String variant() {
        return variant;
    }

    /// The built-in template laid on the sheet of an office: that of its reports, the matrix on
    /// that of its matrices.
    ///
    /// @throws IOException when it cannot be read
    @Override
    public byte[] template(OfficeProfile office, Edition edition) throws IOException {
        return OfficeSheet.fit(template(), page(office), edition.letterhead());
    }

    /// Those with many columns lie across whatever the office's other papers do.
    private PageSetup page(OfficeProfile office) {
        return switch (this) {
            case REKAP, MONEV -> turned(office.page(DocumentKind.LAPORAN), false);
            case MATRIKS -> turned(office.page(DocumentKind.MATRIKS), true);
            case REGISTER -> turned(office.standard(), true);
        };
    }

    private static PageSetup turned(PageSetup setup, boolean across) {
        return new PageSetup(setup.page().turned(across), setup.typography());
    }
}
