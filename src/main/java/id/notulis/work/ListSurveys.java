package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.document.DocumentState;
import id.notulis.model.survey.WrittenSurvey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Lists the files over more than one meeting that were made, and how each stands to the record
/// today.
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
                    Whereabouts<WrittenSurvey> whereabouts =
                            new Whereabouts<>(
                                    latest, ListSurveys::written, foldersOfMeetings(snapshot));
                    return latest.values().stream()
                            .map(one -> line(snapshot, one, whereabouts))
                            .toList();
                });
    }

    private static Whereabouts.Written written(WrittenSurvey survey) {
        return new Whereabouts.Written(survey.path(), Optional.of(survey.size()), survey.sha256());
    }

    /// Where the documents of meetings are: somebody may have put a survey beside them.
    private static Set<Path> foldersOfMeetings(Snapshot snapshot) {
        return snapshot.documents().stream()
                .flatMap(it -> Optional.ofNullable(Path.of(it.path()).getParent()).stream())
                .collect(Collectors.toSet());
    }

    private SurveyLine line(
            Snapshot snapshot, WrittenSurvey survey, Whereabouts<WrittenSurvey> whereabouts) {
        Path file = Path.of(survey.path());
        if (!Files.isRegularFile(file)) {
            return whereabouts
                    .of(survey)
                    .map(place -> moved(snapshot, survey, place))
                    .orElseGet(
                            () ->
                                    line(
                                            survey,
                                            DocumentState.MISSING,
                                            Message.of("export.state.missing")));
        }
        if (!survey.sha256().equals(DocumentFiles.hashOrBlank(file))) {
            return line(survey, DocumentState.EDITED, Message.of("export.state.edited"));
        }
        return isCurrent(snapshot, survey)
                ? new SurveyLine(survey, day(survey), DocumentState.CURRENT, Optional.empty())
                : line(survey, DocumentState.STALE, Message.of("survey.state.stale"));
    }

    /// A moved file may be stale besides.
    private SurveyLine moved(Snapshot snapshot, WrittenSurvey survey, Path place) {
        Message where = Message.of("export.state.moved", place);
        return line(
                survey,
                DocumentState.MOVED,
                isCurrent(snapshot, survey)
                        ? where
                        : Message.of(
                                "export.state.moved.stale",
                                where,
                                Message.of("survey.state.stale")));
    }

    private boolean isCurrent(Snapshot snapshot, WrittenSurvey survey) {
        return ExportSurveys.isCurrent(snapshot, survey, version);
    }

    private SurveyLine line(WrittenSurvey survey, DocumentState state, Message why) {
        return new SurveyLine(survey, day(survey), state, Optional.of(why));
    }

    private LocalDate day(WrittenSurvey survey) {
        return survey.made().atZone(zone).toLocalDate();
    }
}
