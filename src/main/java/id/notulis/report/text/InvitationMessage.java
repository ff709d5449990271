package id.notulis.report.text;

import static id.notulis.report.text.Given.rows;
import static id.notulis.report.text.Given.text;
import static id.notulis.report.text.Given.texts;

import id.notulis.report.template.Data;
import java.util.List;

/// The invitation to a meeting as a message.
public final class InvitationMessage {

    private final Data data;
    private final MessageText message = new MessageText();

    private InvitationMessage(Data data) {
        this.data = data;
    }

    /// The whole message.
    ///
    /// @param data what it says; a list or field that is not given is left out
    public static String of(Data data) {
        InvitationMessage invitation = new InvitationMessage(data);
        invitation.head();
        invitation.body();
        invitation.foot();
        return invitation.message.toString();
    }

    private void head() {
        message.line(Given.heading(data, "klasifikasi")).end();
        message.line(Words.bold("UNDANGAN"));
        for (Data line : rows(data, "kop")) {
            message.line(Given.heading(line, "baris"));
        }
        message.end();
        List<String> addressees =
                texts(
                        data,
                        rows(data, "kepada_terlampir").isEmpty() ? "kepada" : "kepada_terlampir");
        message.line("Kepada Yth.");
        numbered(addressees);
        message.line("di " + text(data, "di")).end();
    }

    private void body() {
        message.line("Dengan hormat,").end();
        message.line(
                        "Mengharap kehadiran Bapak/Ibu pada "
                                + Words.bold(text(data, "acara"))
                                + " yang akan dilaksanakan pada:")
                .end();
        message.label("Hari/tanggal", text(data, "tanggal"));
        message.label("Pukul", text(data, "waktu"));
        message.label("Tempat", text(data, "tempat"));
        given("Pakaian", "pakaian");
        given("Catatan", "catatan");
        given("Konfirmasi", "konfirmasi");
        message.end();
        List<String> agenda = texts(data, "agenda");
        if (agenda.size() == 1) {
            message.label("Acara", agenda.getFirst());
        } else if (!agenda.isEmpty()) {
            message.line("Acara:");
            numbered(agenda);
        }
        message.end();
    }

    private void given(String label, String field) {
        if (!text(data, field).isEmpty()) {
            message.label(label, text(data, field));
        }
    }

    private void foot() {
        message.line(
                        "Demikian undangan ini disampaikan. Atas perhatian dan kehadiran Bapak/Ibu,"
                                + " diucapkan terima kasih.")
                .end();
        message.line(Words.bold(text(data, "pengirim"))).end();
        List<String> copies = texts(data, "tembusan");
        if (!copies.isEmpty()) {
            message.line("Tembusan:");
            numbered(copies);
        }
        message.end();
    }

    /// One alone has no number.
    private void numbered(List<String> texts) {
        if (texts.size() == 1) {
            message.line(Words.plain(texts.getFirst()));
        } else {
            message.numbered(texts);
        }
    }
}
