package id.notulis.ui.agreements;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Assessment;
import id.notulis.model.agreement.Validity;
import id.notulis.model.agreement.Validity.State;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import id.notulis.util.Fold;
import id.notulis.work.AgreementLedger.PointLine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What is said of agreements and their points.
final class AgreementWords {

    private final Words words;
    private final Days days;

    AgreementWords(Words words) {
        this.words = words;
        this.days = new Days(words.language());
    }

    Days days() {
        return days;
    }

    /// What kind of paper it is, in full where that is known.
    String kind(Agreement agreement) {
        return switch (Fold.of(agreement.kind())) {
            case "mou" -> words.of("agreements.kind.mou");
            case "pks" -> words.of("agreements.kind.pks");
            case "" -> words.of("agreements.kind.none");
            default -> agreement.kind();
        };
    }

    /// All numbers it has, each once.
    static String numbers(Agreement agreement) {
        return Stream.concat(
                        Stream.of(agreement.number()),
                        agreement.parties().stream().map(it -> it.number()))
                .filter(it -> !it.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    String state(State state) {
        return words.of(
                switch (state) {
                    case RUNNING -> "agreements.state.running";
                    case ENDING -> "agreements.state.ending";
                    case ENDED -> "agreements.state.ended";
                    case RENEWED -> "agreements.state.renewed";
                    case COMING -> "agreements.state.coming";
                    case UNKNOWN -> "agreements.state.unknown";
                });
    }

    Label pill(State state) {
        return Parts.pill(state(state), icon(state), colour(state));
    }

    private static Ikon icon(State state) {
        return switch (state) {
            case RUNNING -> Feather.CHECK_CIRCLE;
            case ENDING -> Feather.ALERT_TRIANGLE;
            case ENDED -> Feather.X_CIRCLE;
            case RENEWED -> Feather.REFRESH_CW;
            case COMING -> Feather.CLOCK;
            case UNKNOWN -> Feather.HELP_CIRCLE;
        };
    }

    /// `success`, `warning`, `danger`, `accent`, or blank for grey.
    static String colour(State state) {
        return switch (state) {
            case RUNNING -> "success";
            case ENDING -> "warning";
            case ENDED -> "danger";
            case COMING -> "accent";
            case RENEWED, UNKNOWN -> "";
        };
    }

    /// When it holds.
    String span(Agreement agreement) {
        Optional<LocalDate> first = agreement.validFrom().or(agreement::signed);
        if (agreement.validUntil().isEmpty()) {
            return first.map(it -> words.of("agreements.span.open", days.brief(it)))
                    .orElse(words.of("agreements.span.none"));
        }
        String last = days.brief(agreement.validUntil().get());
        return first.map(it -> words.of("agreements.span", days.brief(it), last))
                .orElse(words.of("agreements.span.until", last));
    }

    /// How long it still does.
    String left(Validity validity, LocalDate today) {
        if (validity.until().isEmpty()) {
            return "";
        }
        long left = validity.daysLeft();
        if (left < 0) {
            return words.of("agreements.left.over", -left);
        }
        if (left == 0) {
            return words.of("agreements.left.today");
        }
        return left <= Validity.NOTICE
                ? words.of("agreements.left.days", left)
                : words.of(
                        "agreements.left.months",
                        ChronoUnit.MONTHS.between(today, validity.until().get()));
    }

    /// How long it takes till a day that has not passed.
    String daysTo(long left) {
        return left == 0 ? words.of("agreements.today") : words.of("agreements.left.days", left);
    }

    /// What an evaluation is called, else what came of it.
    String name(Assessment assessment) {
        if (!assessment.name().isBlank()) {
            return assessment.name();
        }
        return assessment.isPlanned()
                ? words.of("agreements.assessment.planned")
                : assessment.text();
    }

    /// What became of a point's actions.
    String actions(PointLine point) {
        int done = point.counts().actionsDone();
        int open = point.counts().actionsOpen();
        return done + open == 0
                ? words.of("agreements.actions.none")
                : words.of("agreements.actions", done, open);
    }

    /// When a point was discussed last.
    String last(PointLine point) {
        if (point.ended().isPresent()) {
            return words.of("agreements.point.ended");
        }
        return point.counts()
                .lastDiscussed()
                .map(days::brief)
                .orElse(words.of("agreements.point.never"));
    }

    /// How long ago that was.
    String since(PointLine point, Agreement agreement) {
        if (point.ended().isPresent()) {
            return days.brief(point.ended().get());
        }
        if (point.counts().lastDiscussed().isEmpty()) {
            return agreement
                    .validFrom()
                    .or(agreement::signed)
                    .map(it -> words.of("agreements.point.since", days.brief(it)))
                    .orElse("");
        }
        return point.silent().isPresent() ? ago(point.silent().getAsLong()) : "";
    }

    private String ago(long passed) {
        return passed == 0 ? words.of("agreements.today") : words.of("agreements.ago", passed);
    }

    /// Who is in charge of a point.
    String owners(PointLine point) {
        return point.obligations().isEmpty()
                ? words.of("agreements.ownerless")
                : point.obligations().stream()
                        .map(
                                it ->
                                        it.side().isBlank()
                                                ? it.person()
                                                : words.of(
                                                        "agreements.owner", it.person(), it.side()))
                        .distinct()
                        .collect(Collectors.joining(" · "));
    }
}
