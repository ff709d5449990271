package id.notulis.report.text;

import id.notulis.report.template.Data;
import id.notulis.report.template.Grid;
import java.util.List;

/// A press release short enough to be sent as a message.
public final class ReleaseMessage {

    private final Data data;
    private final MessageText message = new MessageText();

    private ReleaseMessage(Data data) {
        this.data = data;
    }

    /// The whole message.
    ///
    /// @param data what it says; a list or field that is not given is left out
    public static String of(Data data) {
        ReleaseMessage release = new ReleaseMessage(data);
        release.head();
        release.news();
        release.foot();
        return release.message.toString();
    }

    private void head() {
        message.line(Given.heading(data, "klasifikasi")).end();
        message.line(Words.bold("SIARAN PERS"));
        optional("Nomor", "nomor");
        optional("Tanggal", "rilis_tanggal");
        message.line(Given.text(data, "rilis_catatan")).end();
        message.line(Words.bold(Given.text(data, "rilis_judul")));
        paragraph(Given.text(data, "rilis_anak_judul"));
    }

    private void news() {
        String lead = Given.text(data, "rilis_teras");
        if (!lead.isEmpty()) {
            paragraph(Given.text(data, "rilis_datum") + ' ' + lead);
        }
        Given.texts(data, "rilis_hadir").forEach(this::paragraph);
        told(Given.rows(data, "rilis_isi"));
        told(Given.rows(data, "rilis_penutup"));
    }

    private void told(List<Data> rows) {
        for (Data row : rows) {
            message.paragraph(Given.text(row, "teks"));
            if (row.get("tabel") instanceof Grid table && !table.rows().isEmpty()) {
                Given.lines(table).forEach(message::bullet);
            }
            message.end();
        }
    }

    private void foot() {
        paragraph(Given.text(data, "rilis_inisial"));
        List<String> contact = Given.texts(data, "rilis_kontak");
        if (!contact.isEmpty()) {
            message.label("Narahubung", String.join("; ", contact)).end();
        }
    }

    private void paragraph(String text) {
        message.paragraph(text).end();
    }

    private void optional(String label, String field) {
        String value = Given.text(data, field);
        if (!value.isEmpty()) {
            message.label(label, value);
        }
    }
}
