package id.notulis.report.text;

import id.notulis.report.template.Data;
import id.notulis.report.template.Rows;
import id.notulis.report.template.Text;
import java.util.List;
import java.util.Locale;

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
        message.line(Words.bold(text(data, "klasifikasi").toUpperCase(Locale.ROOT))).end();
        message.line(Words.bold("UNDANGAN"));
        for (Data line : rows("kop")) {
            message.line(Words.bold(text(line, "baris").toUpperCase(Locale.ROOT)));
        }
        message.end();
        List<String> addressees =
                texts(rows("kepada_terlampir").isEmpty() ? "kepada" : "kepada_terlampir");
        message.line("Kepada Yth.");
        numbered(addressees);
        message.line("di Tempat").end();
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
        message.end();
        List<String> agenda = texts("agenda");
        if (agenda.size() == 1) {
            message.label("Acara", agenda.getFirst());
        } else if (!agenda.isEmpty()) {
            message.line("Acara:");
            numbered(agenda);
        }
        message.end();
    }

    private void foot() {
        message.line(
                        "Demikian undangan ini disampaikan. Atas perhatian dan kehadiran Bapak/Ibu,"
                                + " diucapkan terima kasih.")
                .end();
        message.line(Words.bold(text(data, "pengirim"))).end();
        List<String> copies = texts("tembusan");
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
            return;
        }
        for (int index = 0; index < texts.size(); index++) {
            message.numbered(index + 1, texts.get(index));
        }
    }

    private static String text(Data data, String field) {
        return data.get(field) instanceof Text value ? value.text() : "";
    }

    private List<Data> rows(String list) {
        return data.get(list) instanceof Rows rows ? rows.rows() : List.of();
    }

    private List<String> texts(String list) {
        return rows(list).stream().map(member -> text(member, "teks")).toList();
    }
}
