package id.notulis.model.document;

/// A kind of document the program writes from a meeting, in the order an office comes to them.
public enum DocumentKind {
    UNDANGAN("undangan"),
    DAFTAR_HADIR("daftar-hadir"),
    NOTULEN("notulen"),
    LAPORAN("laporan"),
    SIARAN_PERS("siaran-pers"),
    LAPORAN_WA("laporan-wa"),
    MATRIKS("matriks"),
    BERITA_ACARA("berita-acara"),
    NOTA_DINAS("nota-dinas"),
    DOKUMENTASI("dokumentasi");

    private final String word;

    DocumentKind(String word) {
        this.word = word;
    }

    /// Its name in commands and file names; Indonesian, as the documents are.
    public String word() {
        return word;
    }
}
