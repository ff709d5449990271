package id.notulis.ui.home;

import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.overview.ActionLine.Owner;
import id.notulis.model.overview.DueUpkeep;
import id.notulis.model.overview.EndingAgreement;
import id.notulis.model.overview.EndingAgreement.Stage;
import id.notulis.model.overview.OverdueAction;
import id.notulis.model.overview.UnfinishedMinutes;
import id.notulis.model.overview.UnfinishedMinutes.Lacking;
import id.notulis.ui.home.AttentionLine.Heading;
import id.notulis.ui.home.AttentionLine.Item;
import id.notulis.ui.home.AttentionLine.More;
import id.notulis.ui.home.HomeModel.Content;
import id.notulis.ui.home.HomeModel.Group;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Words;
import id.notulis.work.StaleDocuments.Stale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;

/// Puts what needs attention into words, group by group.
final class AttentionLines {

    private static final int NAMED = 2;

    private final Words words;
    private final Days days;
    private final ToIntFunction<Group> most;

    /// @param most how many of a group are shown at most
    AttentionLines(Words words, ToIntFunction<Group> most) {
        this.words = words;
        this.days = new Days(words.language());
        this.most = most;
    }

    List<AttentionLine> of(Content content) {
        LocalDate today = content.today();
        List<AttentionLine> lines = new ArrayList<>();
        add(
                lines,
                Group.OVERDUE,
                content.attention().overdue().first(),
                content.attention().overdue().total(),
                it -> overdue(it, today));
        add(
                lines,
                Group.ENDING,
                content.attention().ending().first(),
                content.attention().ending().total(),
                it -> ending(it, today));
        add(
                lines,
                Group.DUE,
                content.attention().due().first(),
                content.attention().due().total(),
                it -> due(it, today));
        add(
                lines,
                Group.UNFINISHED,
                content.attention().unfinished().first(),
                content.attention().unfinished().total(),
                it -> unfinished(it, today));
        add(
                lines,
                Group.DOCUMENTS,
                content.documents(),
                content.documents().size(),
                this::outdated);
        return lines;
    }

    private <T> void add(
            List<AttentionLine> lines,
            Group group,
            List<T> things,
            int total,
            Function<T, AttentionLine> line) {
        if (total == 0) {
            return;
        }
        lines.add(new Heading(title(group), total));
        List<T> shown = things.subList(0, Math.min(things.size(), most.applyAsInt(group)));
        shown.forEach(it -> lines.add(line.apply(it)));
        if (total > shown.size()) {
            lines.add(new More(group, words.of("home.more", total - shown.size())));
        }
    }

    private String title(Group group) {
        return switch (group) {
            case OVERDUE -> words.of("home.group.overdue");
            case ENDING -> words.of("home.group.ending");
            case DUE -> words.of("home.group.due");
            case UNFINISHED -> words.of("home.group.unfinished");
            case DOCUMENTS -> words.of("home.group.documents");
        };
    }

    private Item overdue(OverdueAction action, LocalDate today) {
        String owners = action.owners().stream().map(Owner::name).collect(Collectors.joining(", "));
        String meeting =
                action.meetingDay()
                        .map(day -> action.meetingTitle() + ", " + days.brief(day))
                        .orElse(action.meetingTitle());
        return new Item(
                Feather.CLOCK,
                "danger",
                oneLine(action.text()),
                owners.isEmpty() ? words.of("home.nobody") : owners,
                action.owners().stream().flatMap(it -> it.id().stream()).findFirst(),
                meeting,
                words.of("home.late", action.daysLate(today)),
                words.of("home.action.open"),
                Optional.of(Destination.of(Place.ACTIONS, action.meeting(), action.id())));
    }

    private Item ending(EndingAgreement agreement, LocalDate today) {
        long left = agreement.daysLeft(today);
        String parties = String.join(" – ", agreement.parties());
        String named =
                Stream.of(agreement.kind(), parties.isEmpty() ? agreement.number() : parties)
                        .filter(it -> !it.isBlank())
                        .collect(Collectors.joining(" "));
        String title =
                Stream.of(named, agreement.subject())
                        .filter(it -> !it.isBlank())
                        .collect(Collectors.joining(", "));
        String discussed =
                agreement.points() == 0
                        ? ""
                        : words.of("home.discussed", agreement.discussed(), agreement.points());
        return new Item(
                Feather.AWARD,
                agreement.stage(today) == Stage.ENDED ? "danger" : "warning",
                title,
                joined(
                        discussed,
                        words.of(
                                left < 0 ? "home.ended" : "home.ends",
                                days.day(agreement.until()))),
                left < 0
                        ? words.of("home.late", -left)
                        : left == 0 ? words.of("home.today") : words.of("home.left", left),
                words.of("home.action.open"),
                Optional.of(Destination.of(Place.AGREEMENTS, agreement.id())));
    }

    private Item due(DueUpkeep upkeep, LocalDate today) {
        long left = upkeep.daysLeft(today);
        boolean evaluation = upkeep.kind() == DueUpkeep.Kind.EVALUATION;
        String what =
                upkeep.what().isBlank() && evaluation ? words.of("home.evaluation") : upkeep.what();
        return new Item(
                evaluation ? Feather.CALENDAR : Feather.USER_CHECK,
                left < 0 ? "danger" : "warning",
                what.isBlank() ? upkeep.who() : oneLine(what),
                joined(
                        what.isBlank() ? "" : upkeep.who(),
                        upkeep.subject().isBlank()
                                ? upkeep.number()
                                : upkeep.number() + ", " + upkeep.subject()),
                left < 0
                        ? words.of("home.late", -left)
                        : left == 0 ? words.of("home.today") : words.of("home.left", left),
                words.of("home.action.open"),
                Optional.of(Destination.of(Place.AGREEMENTS, upkeep.agreement())));
    }

    private Item unfinished(UnfinishedMinutes minutes, LocalDate today) {
        boolean review = minutes.status() == MeetingStatus.REVIEW;
        boolean nothingYet = minutes.lacking().lines();
        String status = words.of(review ? "kit.status.review" : "kit.status.draft");
        return new Item(
                Feather.EDIT_3,
                "",
                minutes.title(),
                joined(status, lacking(minutes)),
                minutes.age(today)
                        .map(age -> words.of("home.age", age))
                        .orElse(words.of("home.no.date")),
                words.of(nothingYet ? "home.action.open" : "home.action.review"),
                Optional.of(
                        Destination.of(nothingYet ? Place.WORKSPACE : Place.REVIEW, minutes.id())));
    }

    private String lacking(UnfinishedMinutes minutes) {
        Lacking lacking = minutes.lacking();
        List<String> parts = new ArrayList<>();
        if (lacking.lines()) {
            return words.of("home.lacking.everything");
        }
        if (minutes.date().isEmpty()) {
            parts.add(words.of("home.lacking.date"));
        }
        if (lacking.people()) {
            parts.add(words.of("home.lacking.people"));
        }
        if (lacking.end()) {
            parts.add(words.of("home.lacking.end"));
        }
        if (lacking.owners() > 0) {
            parts.add(words.of("home.lacking.owners", lacking.owners()));
        }
        if (lacking.dueDays() > 0) {
            parts.add(words.of("home.lacking.due", lacking.dueDays()));
        }
        List<String> named = parts.subList(0, Math.min(NAMED, parts.size()));
        return switch (named.size()) {
            case 0 -> words.of("home.lacking.review");
            case 1 -> words.of("home.lacking", named.getFirst());
            default -> words.of("home.lacking.two", named.getFirst(), named.getLast());
        };
    }

    private Item outdated(Stale stale) {
        String kinds =
                stale.files().stream()
                        .map(file -> kind(file.kind()))
                        .distinct()
                        .limit(NAMED)
                        .collect(Collectors.joining(" & "));
        return new Item(
                Feather.FILE_TEXT,
                "warning",
                kinds + " – " + stale.title(),
                words.of(stale.why()),
                words.of("home.files", stale.files().size()),
                words.of("home.action.renew"),
                Optional.of(Destination.of(Place.DOCUMENTS, stale.meeting())));
    }

    private String kind(DocumentKind kind) {
        return switch (kind) {
            case NOTULEN -> words.of("home.kind.minutes");
            case DAFTAR_HADIR -> words.of("home.kind.attendance");
            case LAPORAN_WA -> words.of("home.kind.message");
            case MATRIKS -> words.of("home.kind.matrix");
            case DOKUMENTASI -> words.of("home.kind.photos");
            case SIARAN_PERS -> words.of("home.kind.release");
            case LAPORAN -> words.of("home.kind.report");
            case BERITA_ACARA -> words.of("home.kind.deed");
            case UNDANGAN -> words.of("home.kind.invitation");
            case NOTA_DINAS -> words.of("home.kind.note");
        };
    }

    private static String joined(String one, String other) {
        return Stream.of(one, other).filter(it -> !it.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
