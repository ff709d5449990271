package id.notulis.ui.kit;

import id.notulis.i18n.Message;
import id.notulis.model.survey.SurveyFormat;
import id.notulis.model.survey.SurveyOrder;
import id.notulis.work.OutputFailure;
import id.notulis.work.Refused;
import id.notulis.work.Snapshot;
import id.notulis.work.TemplateRefused;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// Writes a document over more than one meeting beside the documents of meetings, tells where it
/// lies and offers to open it. One at a time.
public final class SurveyFile {

    private final Desk desk;
    private boolean underway;

    public SurveyFile(Desk desk) {
        this.desk = desk;
    }

    /// What came of it.
    private sealed interface Written {

        record There(Path file) implements Written {}

        record Not(Message why) implements Written {}
    }

    /// @param order of what the book is when it is written
    public void write(Function<Snapshot, SurveyOrder> order, SurveyFormat format) {
        if (underway) {
            return;
        }
        underway = true;
        desk.session().write(() -> written(order, format), Reply.of(this::done, this::failed));
    }

    private Written written(Function<Snapshot, SurveyOrder> order, SurveyFormat format) {
        Workspace book = desk.session().book();
        try {
            return new Written.There(
                    desk.books()
                            .exporter(book)
                            .surveys()
                            .export(book.read(order), format, Optional.empty(), folder(), false)
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
                                    desk.words().of("kit.survey.made", file.getFileName()),
                                    desk.words().of("kit.survey.open"),
                                    () -> desk.desktop().open(file));
            case Written.Not(Message why) -> failed(why);
        }
    }

    private void failed(Message why) {
        underway = false;
        desk.toasts().failed(desk.words().of(why));
    }
}
