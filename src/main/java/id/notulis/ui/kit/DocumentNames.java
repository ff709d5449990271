package id.notulis.ui.kit;

import id.notulis.report.Form;
import id.notulis.report.SurveyForm;
import id.notulis.report.WordForm;

/// What documents are called in the language of today.
public final class DocumentNames {

    private DocumentNames() {}

    public static String of(Words words, WordForm form) {
        return switch (form) {
            case Form one -> of(words, one);
            case SurveyForm one -> of(words, one);
        };
    }

    private static String of(Words words, SurveyForm form) {
        return words.of(
                switch (form) {
                    case REKAP -> "documents.form.recap";
                    case MONEV -> "documents.form.evaluation";
                    case MATRIKS -> "documents.form.matrix.all";
                    case REGISTER -> "documents.form.register";
                });
    }

    public static String of(Words words, Form form) {
        return words.of(
                switch (form) {
                    case NOTULEN_POLRI_LENGKAP -> "documents.form.notulen.polri";
                    case NOTULEN_POLRI_RINGKAS -> "documents.form.notulen.polri.short";
                    case NOTULEN_UMUM_LENGKAP -> "documents.form.notulen.general";
                    case NOTULEN_UMUM_RINGKAS -> "documents.form.notulen.general.short";
                    case NOTULEN_PERMENDAGRI_LENGKAP -> "documents.form.notulen.permendagri";
                    case NOTULEN_PERMENDAGRI_RINGKAS -> "documents.form.notulen.permendagri.short";
                    case DAFTAR_HADIR_KOSONG -> "documents.form.attendance.blank";
                    case DAFTAR_HADIR_TERISI -> "documents.form.attendance.filled";
                    case LAPORAN_WA_GIAT -> "documents.form.message";
                    case MATRIKS -> "documents.form.matrix";
                    case DOKUMENTASI -> "documents.form.photos";
                    case LAPORAN_WA_TAUTAN -> "documents.form.links";
                    case SIARAN_PERS_LENGKAP -> "documents.form.release";
                    case SIARAN_PERS_PENDEK -> "documents.form.release.short";
                    case SIARAN_PERS_PESAN -> "documents.form.release.message";
                    case LAPORAN_POLRI -> "documents.form.report.polri";
                    case LAPORAN_KOTA -> "documents.form.report.city";
                    case BERITA_ACARA -> "documents.form.deed";
                    case UNDANGAN_POLRI -> "documents.form.invitation.polri";
                    case UNDANGAN_KOTA -> "documents.form.invitation.city";
                    case UNDANGAN_WA -> "documents.form.invitation.message";
                    case NOTA_DINAS -> "documents.form.note";
                });
    }
}
