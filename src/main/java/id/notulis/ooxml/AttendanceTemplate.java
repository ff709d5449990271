package id.notulis.ooxml;

import java.io.IOException;
import java.util.List;

/// The templates of the attendance list (daftar hadir): one to be signed, one that tells who came.
///
/// Signatures stand in a zig-zag, odd numbers left and even ones right, so that each has the height
/// of two rows. The two columns for them have no lines across; merging the cells of two rows would
/// look the same and could not be repeated row by row.
final class AttendanceTemplate {

    private static final String POST = "${jabatan}\n(${keterangan})";

    private AttendanceTemplate() {}

    static byte[] blank() throws IOException {
        return sheet(
                List.of(
                        new Column(7, "No", "${no}", true),
                        new Column(34, "Nama", "${nama_gelar}", false),
                        new Column(15, "Pangkat/\nNRP–NIP", "${pangkat}", false),
                        new Column(20, "Jabatan", POST, false)),
                12);
    }

    static byte[] filled() throws IOException {
        return sheet(
                List.of(
                        new Column(7, "No", "${no}", true),
                        new Column(25, "Nama", "${nama_gelar}", false),
                        new Column(12, "Pangkat/\nNRP–NIP", "${pangkat}", false),
                        new Column(20, "Jabatan", POST, false),
                        new Column(14, "Status", "${status}", false)),
                11);
    }

    private static byte[] sheet(List<Column> columns, int signaturePercent) throws IOException {
        return Paper.of(
                "Daftar hadir",
                paper -> {
                    paper.title("Daftar Hadir");
                    paper.paragraph("Jarak", "");
                    paper.edgeLabel("Acara", "${judul}");
                    paper.edgeLabel("Hari/tanggal", "${tanggal}");
                    paper.edgeLabel("Waktu", "${waktu}");
                    paper.edgeLabel("Tempat", "${tempat}");
                    paper.edgeLabel("Pimpinan", "${pimpinan}");
                    paper.paragraph("Jarak", "");
                    paper.signingTable(columns, signaturePercent);
                });
    }
}
