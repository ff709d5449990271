package id.notulis.report.text;

import id.notulis.report.template.Data;
import id.notulis.report.template.Grid;
import id.notulis.report.template.Rows;
import id.notulis.report.template.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The report of an activity (laporan giat): the first a superior hears of a meeting, minutes after
/// it.
public final class GiatMessage {

    private final Data data;
    private final MessageText message = new MessageText();

    private GiatMessage(Data data) {
        this.data = data;
    }

    /// The whole message.
    ///
    /// @param data what it says; a list or field that is not given is left out
    public static String of(Data data) {
        GiatMessage report = new GiatMessage(data);
        report.address();
        report.setting();
        report.attendance();
        report.results();
        report.discussion();
        report.tasks();
        report.close();
        return report.message.toString();
    }

    private void address() {
        message.line(Words.bold(text(data, "klasifikasi").toUpperCase(Locale.ROOT))).end();
        for (Data line : rows(data, "kop")) {
            message.line(Words.bold(text(line, "baris").toUpperCase(Locale.ROOT)));
        }
        message.end();
        message.label("Kepada Yth.", text(data, "kepada"));
        message.label("Dari", text(data, "dari"));
        listed("Tembusan", texts(data, "tembusan"));
        message.label("Perihal", text(data, "perihal")).end();
        message.line("Assalamualaikum Wr. Wb.").line(text(data, "salam") + ',').end();
        message.line(
                        "Mohon izin melaporkan kegiatan "
                                + Words.bold(text(data, "judul"))
                                + " sebagai berikut:")
                .end();
    }

    /// One behind its label, several numbered below it.
    private void listed(String label, List<String> texts) {
        if (texts.size() == 1) {
            message.label(label, texts.getFirst());
        } else if (!texts.isEmpty()) {
            message.line(label + " :");
            for (int index = 0; index < texts.size(); index++) {
                message.numbered(index + 1, texts.get(index));
            }
        }
    }

    private void setting() {
        message.label("Hari/tanggal", text(data, "tanggal"));
        message.label("Pukul", text(data, "waktu"));
        message.label("Tempat", text(data, "tempat"));
        message.end("Waktu Pelaksanaan");
    }

    private void attendance() {
        if (!text(data, "pimpinan").isBlank()) {
            message.label("Pimpinan rapat", text(data, "pimpinan"));
        }
        int number = 0;
        for (Data group : rows(data, "hadir")) {
            message.line(Words.bold(text(group, "nama")));
            for (String person : texts(group, "orang")) {
                number++;
                message.numbered(number, person);
            }
        }
        message.label("Jumlah hadir", text(data, "jumlah_hadir") + " orang");
        message.end("Hadir");
    }

    private void results() {
        texts(data, "pembukaan").forEach(message::bullet);
        for (Data group : rows(data, "hasil")) {
            message.line(Words.bold(text(group, "nama")));
            texts(group, "butir").forEach(message::bullet);
        }
        message.end("Rangkaian/Hasil Rapat");
    }

    private void discussion() {
        for (Data topic : rows(data, "topik")) {
            message.line(Words.bold(text(topic, "judul")));
            for (Data line : rows(topic, "butir")) {
                line(line);
                for (Data answer : rows(line, "tanggapan")) {
                    line(answer);
                }
            }
        }
        message.end("Diskusi/Tanya Jawab");
    }

    private void line(Data line) {
        List<String> said = new ArrayList<>();
        said.add(text(line, "uraian"));
        said.addAll(texts(line, "lanjutan"));
        if (line.get("tabel") instanceof Grid table) {
            said.addAll(rows(table));
        }
        message.bullet(String.join("\n", said).strip());
    }

    /// A line for each row: the heading of a column before each cell.
    private static List<String> rows(Grid table) {
        List<String> lines = new ArrayList<>();
        for (int row = 1; row < table.rows().size(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                String cell = table.rows().get(row).get(column);
                String heading = table.rows().getFirst().get(column);
                if (!cell.isBlank()) {
                    cells.add(heading.isBlank() ? cell : heading + ": " + cell);
                }
            }
            lines.add(String.join("; ", cells));
        }
        return table.rows().size() == 1
                ? List.of(String.join("; ", table.rows().getFirst()))
                : lines;
    }

    private void tasks() {
        int number = 0;
        for (Data task : rows(data, "tindaklanjut")) {
            number++;
            message.numbered(number, text(task, "uraian"));
            note("PIC", text(task, "pic").replace("\n", "; "));
            note("Batas waktu", text(task, "batas"));
            note("Status", text(task, "status"));
        }
        message.end("Tindak Lanjut");
    }

    private void note(String label, String value) {
        if (!value.isBlank()) {
            message.below(label + ": " + value);
        }
    }

    private void close() {
        texts(data, "penutup").forEach(message::bullet);
        message.end("Penutup");
        message.line("Demikian untuk menjadi periksa.").end();
        message.line(Words.bold(text(data, "dari"))).end();
        if (!text(data, "dokumentasi").isBlank()) {
            message.line("Dokumentasi terlampir.").end();
        }
    }

    private static String text(Data data, String field) {
        return data.get(field) instanceof Text value ? value.text() : "";
    }

    private static List<Data> rows(Data data, String list) {
        return data.get(list) instanceof Rows rows ? rows.rows() : List.of();
    }

    private static List<String> texts(Data data, String list) {
        return rows(data, list).stream().map(member -> text(member, "teks")).toList();
    }
}
