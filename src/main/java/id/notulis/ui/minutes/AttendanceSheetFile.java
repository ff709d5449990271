package id.notulis.ui.minutes;

import id.notulis.model.meeting.Dossier;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Reply;
import id.notulis.work.AttendanceSheet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Makes the blank attendance sheet where the user wants it, and offers to open it.
final class AttendanceSheetFile {

    private final Desk desk;
    private final MeetingModel model;

    AttendanceSheetFile(Desk desk, MeetingModel model) {
        this.desk = desk;
        this.model = model;
    }

    void make() {
        model.dossier().ifPresent(this::ask);
    }

    private void ask(Dossier dossier) {
        Optional<Path> file =
                desk.files()
                        .save(
                                desk.words().of("side.sheet"),
                                AttendanceSheet.fileName(dossier),
                                "Word",
                                List.of("*.docx"));
        file.ifPresent(
                it ->
                        desk.session()
                                .write(
                                        () ->
                                                AttendanceSheet.make(
                                                        desk.books()
                                                                .exporter(desk.session().book()),
                                                        dossier,
                                                        it),
                                        Reply.of(this::made)));
    }

    private void made(Typed<Path> made) {
        made.value()
                .ifPresent(
                        it ->
                                desk.toasts()
                                        .done(
                                                desk.words().of("side.sheet.made"),
                                                desk.words().of("side.open"),
                                                () -> desk.desktop().open(it)));
        if (made.value().isEmpty()) {
            made.told().forEach(it -> desk.toasts().failed(desk.words().of(it)));
        }
    }
}
