package id.notulis.ooxml;

import java.io.IOException;
import java.util.List;

/// The template of the register of numbers (buku register nomor), which lies across: its heading
/// stands again on every sheet.
final class RegisterTemplate {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column(5, "No", "${register.no}", true),
                    new Column(19, "Nomor", "${register.nomor}", false),
                    new Column(12, "Tanggal", "${register.tanggal}", false),
                    new Column(11, "Seri", "${register.seri}", false),
                    new Column(13, "Jenis naskah", "${register.jenis}", false),
                    new Column(26, "Perihal", "${register.perihal}", false),
                    new Column(14, "Keadaan", "${register.keadaan}", false));

    private RegisterTemplate() {}

    static byte[] register() throws IOException {
        return Paper.of(
                "Buku register nomor",
                Sheet.POLRI.turned(true),
                paper -> {
                    paper.title("Buku Register Nomor");
                    paper.paragraph("Jarak", "");
                    paper.edgeLabel("Masa", "${masa}");
                    paper.edgeLabel("Jenis naskah", "${naskah}");
                    paper.edgeLabel("Jumlah", "${jumlah}");
                    paper.paragraph("Jarak", "");
                    paper.table(COLUMNS);
                    paper.section("kosong", () -> paper.paragraph("Normal", "${kosong}"));
                });
    }
}
