package id.notulis.report.text;

import static id.notulis.report.text.Given.rows;
import static id.notulis.report.text.Given.text;
import static id.notulis.report.text.Given.texts;

import id.notulis.report.template.Data;
import id.notulis.report.template.Grid;
import java.util.ArrayList;
import java.util.List;

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
        ReportFrame.begin(data, report.message, "kegiatan " + Words.bold(text(data, "judul")));
        report.setting();
        report.attendance();
        report.results();
        report.discussion();
        report.tasks();
        report.close();
        return report.message.toString();
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
            said.addAll(Given.lines(table));
        }
        message.bullet(String.join("\n", said).strip());
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
        ReportFrame.end(data, message);
        if (!text(data, "dokumentasi").isBlank()) {
            message.line("Dokumentasi terlampir.").end();
        }
    }
}
