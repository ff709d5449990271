package id.notulis.ui.kit;

import id.notulis.i18n.Message;
import id.notulis.model.survey.SurveyFormat;
import id.notulis.model.survey.SurveyOrder;
import id.notulis.work.ExportSurveys;
import id.notulis.work.Snapshot;
import java.util.function.Function;

/// Writes a document over more than one meeting beside the documents of meetings, tells where it
/// lies and offers to open it. One at a time.
public final class SurveyFile {

    private final Desk desk;
    private boolean underway;

    public SurveyFile(Desk desk) {
        this.desk = desk;
    }

    /// @param order of what the book is when it is written
    public void write(Function<Snapshot, SurveyOrder> order, SurveyFormat format) {
        if (underway) {
            return;
        }
        underway = true;
        desk.session()
                .write(
                        () -> SurveyWriting.write(desk, book -> book.read(order), format),
                        Reply.of(this::done, this::failed));
    }

    private void done(SurveyWriting written) {
        underway = false;
        switch (written) {
            case SurveyWriting.There(ExportSurveys.Made made) ->
                    desk.toasts()
                            .done(
                                    desk.words().of("kit.survey.made", made.file().getFileName()),
                                    desk.words().of("kit.survey.open"),
                                    () -> desk.desktop().open(made.file()));
            case SurveyWriting.Not(Message why) -> failed(why);
        }
    }

    private void failed(Message why) {
        underway = false;
        desk.toasts().failed(desk.words().of(why));
    }
}
