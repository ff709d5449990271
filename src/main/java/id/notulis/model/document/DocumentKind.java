package id.notulis.model.document;

/// A kind of document the program writes from a meeting.
public enum DocumentKind {
    NOTULEN("notulen"),
    DAFTAR_HADIR("daftar-hadir"),
    LAPORAN_WA("laporan-wa"),
    MATRIKS("matriks"),
    DOKUMENTASI("dokumentasi"),
    SIARAN_PERS("siaran-pers"),
    LAPORAN("laporan"),
    BERITA_ACARA("berita-acara"),
    UNDANGAN("undangan"),
    NOTA_DINAS("nota-dinas");

    private final String word;

    DocumentKind(String word) {
        this.word = word;
    }

    /// Its name in commands and file names; Indonesian, as the documents are.
    public String word() {
        return word;
    }
}
