package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.document.DocumentState;
import id.notulis.model.survey.WrittenSurvey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lists the files over more than one meeting that were made, and how each stands to the record
/// today. One that was moved is missing: surveys are made again in a moment.
final class ListSurveys {

    private final Workspace book;
    private final ZoneId zone;
    private final String version;

    ListSurveys(Workspace book, ZoneId zone, String version) {
        this.book = book;
        this.zone = zone;
        this.version = version;
    }

    /// Every file once, as it was written last, in that order.
    List<SurveyLine> all() {
        return book.read(
                snapshot -> {
                    Map<String, WrittenSurvey> latest = new LinkedHashMap<>();
                    for (WrittenSurvey survey : snapshot.surveys()) {
                        latest.remove(survey.path());
                        latest.put(survey.path(), survey);
                    }
                    return latest.values().stream().map(one -> line(snapshot, one)).toList();
                });
    }

    private SurveyLine line(Snapshot snapshot, WrittenSurvey survey) {
        Path file = Path.of(survey.path());
        if (!Files.isRegularFile(file)) {
            return line(survey, DocumentState.MISSING, Optional.of("survey.state.missing"));
        }
        if (!survey.sha256().equals(DocumentFiles.hashOrBlank(file))) {
            return line(survey, DocumentState.EDITED, Optional.of("export.state.edited"));
        }
        boolean current =
                ExportSurveys.today(snapshot, survey, version)
                        .filter(survey.ingredients()::equals)
                        .isPresent();
        return current
                ? line(survey, DocumentState.CURRENT, Optional.empty())
                : line(survey, DocumentState.STALE, Optional.of("survey.state.stale"));
    }

    private SurveyLine line(WrittenSurvey survey, DocumentState state, Optional<String> why) {
        return new SurveyLine(
                survey,
                survey.made().atZone(zone).toLocalDate(),
                state,
                why.map(key -> Message.of(key)));
    }
}
