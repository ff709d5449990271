package id.notulis.ui.find;

import id.notulis.model.action.Status;
import id.notulis.model.meeting.Audience;
import id.notulis.model.overview.ActionLine.Owner;
import id.notulis.model.search.Findings;
import id.notulis.model.search.Found;
import id.notulis.model.search.Found.OfAction;
import id.notulis.model.search.Found.OfAgreement;
import id.notulis.model.search.Found.OfDocument;
import id.notulis.model.search.Found.OfLine;
import id.notulis.model.search.Found.OfMeeting;
import id.notulis.model.search.Found.OfParty;
import id.notulis.model.search.Hit;
import id.notulis.model.search.Marked;
import id.notulis.model.search.Saved;
import id.notulis.ui.find.FindModel.FoundCommand;
import id.notulis.ui.find.FindModel.Result;
import id.notulis.ui.find.FindRow.Entry;
import id.notulis.ui.find.FindRow.Heading;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.StatusPill;
import id.notulis.ui.kit.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Puts what was found into lines and words, group by group.
final class FindRows {

    private final Words words;
    private final Days days;
    private final LocalDate today;
    private final ZoneId zone;

    /// @param clock tells today and where days are told from
    FindRows(Words words, Clock clock) {
        this.words = words;
        this.days = new Days(words.language());
        this.today = LocalDate.now(clock);
        this.zone = clock.getZone();
    }

    List<FindRow> of(Result result) {
        List<FindRow> rows = new ArrayList<>();
        List<Saved> saved = result.answer().saved();
        if (!saved.isEmpty()) {
            rows.add(new Heading(words.of("find.saved"), count(saved.size(), false)));
            saved.forEach(it -> rows.add(entry(it)));
        }
        for (Findings.Group group : result.findings().groups()) {
            rows.add(new Heading(title(group.kind()), count(group.total(), group.more())));
            group.first().forEach(found -> rows.add(entry(found)));
        }
        if (!result.commands().isEmpty()) {
            rows.add(new Heading(words.of("find.commands"), count(result.allCommands(), false)));
            result.commands().forEach(found -> rows.add(entry(found)));
        }
        return rows;
    }

    private static String count(int total, boolean more) {
        return more ? total + "+" : Integer.toString(total);
    }

    private String title(Hit.Kind kind) {
        return switch (kind) {
            case MEETING -> words.of("find.meetings");
            case ENTRY -> words.of("find.lines");
            case ACTION -> words.of("find.actions");
            case AGREEMENT -> words.of("find.agreements");
            case PERSON -> words.of("find.people");
            case ORGANISATION -> words.of("find.organisations");
            case DOCUMENT -> words.of("find.documents");
        };
    }

    private static Entry entry(Saved saved) {
        String text = saved.kept() instanceof Saved.Search(String search) ? search : "";
        return new Entry(
                "saved-" + saved.id().value(),
                Feather.BOOKMARK,
                Marked.plain(saved.name()),
                Marked.plain(""),
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(saved));
    }

    private Entry entry(FoundCommand found) {
        String keycap = found.command().keycap();
        return new Entry(
                "command-" + found.command().id(),
                found.command().icon(),
                found.label(),
                Marked.plain(""),
                "",
                keycap.isEmpty() ? Optional.empty() : Optional.of(Parts.keycap(keycap)),
                Optional.empty(),
                Optional.of(found.command()),
                Optional.empty());
    }

    private Entry entry(Found found) {
        return switch (found.detail()) {
            case OfMeeting meeting -> meeting(found, meeting);
            case OfLine line ->
                    entry(
                            found,
                            Feather.MESSAGE_SQUARE,
                            joined(
                                    line.speaker(),
                                    line.day()
                                            .map(
                                                    day ->
                                                            line.meetingTitle()
                                                                    + ", "
                                                                    + days.brief(day))
                                            .orElse(line.meetingTitle()),
                                    line.time().map(this::clock).orElse("")),
                            line.audience().map(it -> Parts.muted(audience(it))));
            case OfAction action ->
                    entry(
                            found,
                            Feather.ARROW_RIGHT_CIRCLE,
                            joined(
                                    action.owners().stream()
                                            .map(Owner::name)
                                            .collect(Collectors.joining(", ")),
                                    action.due().map(days::brief).orElse("")),
                            Optional.of(Parts.muted(status(action.status()))));
            case OfParty party ->
                    entry(
                            found,
                            found.kind() == Hit.Kind.PERSON ? Feather.USER : Feather.USERS,
                            joined(party.position(), party.organisation()),
                            lastMet(party.lastMet()));
            case OfAgreement agreement -> agreement(found, agreement);
            case OfDocument document ->
                    entry(
                            found,
                            Feather.FILE_TEXT,
                            joined(document.number(), document.meetingTitle()),
                            Optional.of(
                                    Parts.muted(
                                            days.brief(
                                                    LocalDate.ofInstant(document.made(), zone)))));
        };
    }

    private Entry meeting(Found found, OfMeeting meeting) {
        return entry(
                found,
                Feather.EDIT_3,
                joined(
                        meeting.date()
                                .map(it -> it.singleDay() ? days.whole(it.first()) : days.brief(it))
                                .orElse(""),
                        meeting.place().isBlank()
                                ? words.of("find.line.count", meeting.lines())
                                : meeting.place()),
                Optional.of(StatusPill.of(meeting.status(), words)));
    }

    private Entry agreement(Found found, OfAgreement agreement) {
        boolean ended = agreement.until().filter(it -> it.isBefore(today)).isPresent();
        return entry(
                found,
                Feather.AWARD,
                joined(
                        agreement.number(),
                        agreement.points() == 0
                                ? ""
                                : words.of(
                                        "find.discussed",
                                        agreement.discussed(),
                                        agreement.points())),
                Optional.of(Parts.muted(words.of(ended ? "find.ended" : "find.in.force"))));
    }

    private Optional<Node> lastMet(Optional<LocalDate> day) {
        return Optional.of(
                Parts.muted(
                        day.map(it -> words.of("find.last.met", days.brief(it)))
                                .orElse(words.of("find.never.met"))));
    }

    private static Entry entry(
            Found found, Ikon icon, String detail, Optional<? extends Node> side) {
        return new Entry(
                "found-" + found.id().value(),
                icon,
                found.title(),
                found.passage(),
                detail,
                side.map(Node.class::cast),
                destination(found),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Destination> destination(Found found) {
        return switch (found.kind()) {
            case PERSON, ORGANISATION -> Optional.of(Destination.of(Place.PEOPLE, found.id()));
            case ACTION -> found.meeting().map(it -> Destination.of(Place.ACTIONS, it, found.id()));
            case ENTRY ->
                    found.meeting().map(it -> Destination.of(Place.WORKSPACE, it, found.id()));
            case AGREEMENT -> Optional.of(Destination.of(Place.AGREEMENTS, found.id()));
            case MEETING -> found.meeting().map(it -> Destination.of(Place.WORKSPACE, it));
            case DOCUMENT -> found.meeting().map(it -> Destination.of(Place.DOCUMENTS, it));
        };
    }

    private String audience(Audience audience) {
        return switch (audience) {
            case INTERNAL -> words.of("find.audience.internal");
            case REPORT -> words.of("find.audience.report");
            case RELEASE -> words.of("find.audience.release");
        };
    }

    private String status(Status status) {
        return switch (status) {
            case OPEN -> words.of("find.status.open");
            case IN_PROGRESS -> words.of("find.status.progress");
            case DONE -> words.of("find.status.done");
            case CANCELLED -> words.of("find.status.cancelled");
        };
    }

    private String clock(LocalTime time) {
        return words.of("find.time", time);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(it -> !it.isBlank()).collect(Collectors.joining(" · "));
    }
}
