package id.notulis.ui.actions;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.meeting.Audience;
import id.notulis.model.survey.SurveyFormat;
import id.notulis.model.survey.SurveyOrder;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Words;
import id.notulis.work.OutputFailure;
import id.notulis.work.Refused;
import id.notulis.work.TemplateRefused;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Writes the matrix of the actions that are listed, beside the documents of meetings: the office's
/// own copy.
final class MatrixFile {

    private final Desk desk;
    private final Words words;
    private boolean underway;

    MatrixFile(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    /// What came of it.
    private sealed interface Written {

        record There(Path file) implements Written {}

        record Not(Message why) implements Written {}
    }

    /// @param only those listed; nothing for all
    void write(SurveyFormat format, Optional<Set<Id>> only, LocalDate today) {
        if (underway) {
            return;
        }
        underway = true;
        SurveyOrder order =
                new SurveyOrder.OfActions(
                        false,
                        false,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        today,
                        Audience.INTERNAL,
                        only);
        desk.session().write(() -> written(order, format), Reply.of(this::done, this::failed));
    }

    private Written written(SurveyOrder order, SurveyFormat format) {
        Workspace book = desk.session().book();
        try {
            return new Written.There(
                    desk.books()
                            .exporter(book)
                            .surveys()
                            .export(order, format, Optional.empty(), folder(), false)
                            .file());
        } catch (OutputFailure failure) {
            return new Written.Not(failure.told());
        } catch (TemplateRefused refused) {
            return new Written.Not(refused.told().getFirst());
        } catch (Refused refused) {
            return new Written.Not(refused.told());
        }
    }

    private Path folder() {
        return desk.preferences()
                .now()
                .exports()
                .orElse(desk.session().book().path().toAbsolutePath().resolveSibling("Dokumen"));
    }

    private void done(Written written) {
        underway = false;
        switch (written) {
            case Written.There(Path file) ->
                    desk.toasts()
                            .done(
                                    words.of("actions.matrix.made", file.getFileName()),
                                    words.of("actions.matrix.open"),
                                    () -> desk.desktop().open(file));
            case Written.Not(Message why) -> failed(why);
        }
    }

    private void failed(Message why) {
        underway = false;
        desk.toasts().failed(words.of(why));
    }
}
