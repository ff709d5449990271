package id.notulis.ooxml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes the templates the program comes with. Run by the build, never by the program itself.
public final class BuiltInTemplates {

    private BuiltInTemplates() {}

    /// @param arguments the folder to write into, made when it is not there
    /// @throws IOException when a template cannot be written
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("one argument: the folder to write into");
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, byte[]> template : all().entrySet()) {
            Files.write(folder.resolve(template.getKey()), template.getValue());
        }
    }

    /// Every template by its file name.
    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> templates = new LinkedHashMap<>();
        templates.put("notulen-polri-lengkap.docx", MinutesTemplate.police(true));
        templates.put("notulen-polri-ringkas.docx", MinutesTemplate.police(false));
        templates.put("notulen-umum-lengkap.docx", MinutesTemplate.general(true));
        templates.put("notulen-umum-ringkas.docx", MinutesTemplate.general(false));
        templates.put("notulen-permendagri-lengkap.docx", MinutesTemplate.homeAffairs(true));
        templates.put("notulen-permendagri-ringkas.docx", MinutesTemplate.homeAffairs(false));
        templates.put("daftar-hadir-kosong.docx", AttendanceTemplate.blank());
        templates.put("daftar-hadir-terisi.docx", AttendanceTemplate.filled());
        templates.put("matriks.docx", MatrixTemplate.matrix());
        templates.put("dokumentasi.docx", PhotoTemplate.twoARow());
        templates.put("siaran-pers-lengkap.docx", ReleaseTemplate.full());
        templates.put("siaran-pers-pendek.docx", ReleaseTemplate.brief());
        templates.put("laporan-polri.docx", ReportTemplate.police());
        templates.put("laporan-kota.docx", ReportTemplate.city());
        templates.put("berita-acara.docx", DeedTemplate.deed());
        templates.put("undangan-polri.docx", LetterTemplate.policeInvitation());
        templates.put("undangan-kota.docx", LetterTemplate.cityInvitation());
        templates.put("nota-dinas.docx", LetterTemplate.note());
        templates.put("rekap.docx", RecapTemplate.recap());
        templates.put("monev.docx", EvaluationTemplate.evaluation());
        templates.put("matriks-semua.docx", MatrixTemplate.overall());
        templates.put("register-nomor.docx", RegisterTemplate.register());
        return templates;
    }
}
