package id.notulis.store;

import id.notulis.model.calendar.DateRange;
import id.notulis.model.search.Condition.Among;
import id.notulis.model.search.Condition.Claim;
import id.notulis.model.search.Condition.Due;
import id.notulis.model.search.Condition.InForce;
import id.notulis.model.search.Condition.Named;
import id.notulis.model.search.Condition.OfAction;
import id.notulis.model.search.Condition.OfMinutes;
import id.notulis.model.search.Condition.OfPoint;
import id.notulis.model.search.Condition.Overdue;
import id.notulis.model.search.Condition.Since;
import id.notulis.model.search.Condition.Until;
import id.notulis.model.search.Hit.Kind;
import id.notulis.model.search.Query;
import java.time.LocalDate;
import java.util.Optional;

/// What conditions mean for each kind of thing; nothing where one can never be so. Lines, actions
/// and documents are of the meeting they belong to.
final class Claims {

    private Claims() {}

    static Optional<Fragment> of(Kind kind, Claim claim) {
        return switch (claim) {
            case Named named -> named(kind, named);
            case Since(LocalDate day) -> day(kind, "since", day);
            case Until(LocalDate day) -> day(kind, "until", day);
            case Due(DateRange days) ->
                    action(kind, Fragment.of("action-due", days.first(), days.last()));
            case OfMinutes(var status) ->
                    ofMeeting(kind)
                            ? Optional.of(
                                    Fragment.of("meeting-status", Codes.MEETING_STATUS.of(status)))
                            : Optional.empty();
            case OfAction(var any) ->
                    action(
                            kind,
                            Fragment.of(
                                    "action-status",
                                    Json.array(
                                            any.stream()
                                                    .map(it -> String.valueOf(Codes.STATUS.of(it)))
                                                    .sorted()
                                                    .toList())));
            case Overdue(LocalDate today) -> action(kind, Fragment.of("action-overdue", today));
            case InForce(boolean still, LocalDate today) ->
                    kind == Kind.AGREEMENT
                            ? Optional.of(
                                    still
                                            ? Fragment.same("agreement-in-force", 2, today)
                                            : Fragment.of("agreement-ended", today))
                            : Optional.empty();
            case OfPoint point -> point(kind, point);
            case Among(Kind one) ->
                    one == kind ? Optional.of(Fragment.of("anything")) : Optional.empty();
        };
    }

    private static boolean ofMeeting(Kind kind) {
        return switch (kind) {
            case MEETING, ENTRY, ACTION, DOCUMENT -> true;
            case AGREEMENT, PERSON, ORGANISATION -> false;
        };
    }

    private static Optional<Fragment> action(Kind kind, Fragment fragment) {
        return kind == Kind.ACTION ? Optional.of(fragment) : Optional.empty();
    }

    private static Optional<Fragment> day(Kind kind, String end, LocalDate day) {
        return switch (kind) {
            case MEETING, ENTRY, ACTION -> Optional.of(Fragment.of("meeting-" + end, day));
            case AGREEMENT -> Optional.of(Fragment.of("agreement-" + end, day));
            case DOCUMENT -> Optional.of(Fragment.of("document-" + end, day));
            case PERSON, ORGANISATION -> Optional.empty();
        };
    }

    private static Optional<Fragment> named(Kind kind, Named named) {
        String match = SearchStore.match(named.words());
        return switch (named.field()) {
            case KIND -> kind(kind, match);
            case PLACE -> meeting(kind, in("place", match));
            case SERIES ->
                    ofMeeting(kind)
                            ? Optional.of(
                                    Fragment.of(
                                            "meeting-series",
                                            SearchStore.globs(named.words()),
                                            in("series", match)))
                            : Optional.empty();
            case NUMBER -> number(kind, match);
            case TOPIC -> byEntry(kind, "topic", Fragment.of("meeting-topic", match), match);
            case PERSON -> person(kind, named.words(), match);
            case ORGANISATION -> organisation(kind, match);
            case AGREEMENT ->
                    kind == Kind.AGREEMENT
                            ? Optional.of(Fragment.of("agreement-words", match))
                            : byEntry(
                                    kind,
                                    "agreement",
                                    Fragment.of("meeting-agreement", match),
                                    match);
        };
    }

    private static String in(String column, String match) {
        return "{" + column + "} : (" + match + ")";
    }

    private static Optional<Fragment> meeting(Kind kind, String match) {
        return ofMeeting(kind)
                ? Optional.of(Fragment.of("meeting-words", match))
                : Optional.empty();
    }

    private static Optional<Fragment> kind(Kind kind, String match) {
        return switch (kind) {
            case MEETING, ENTRY, ACTION -> meeting(kind, in("kind", match));
            case DOCUMENT -> Optional.of(Fragment.same("document-kind", 2, match));
            case AGREEMENT -> Optional.of(Fragment.of("agreement-words", in("kind", match)));
            case PERSON, ORGANISATION -> Optional.empty();
        };
    }

    private static Optional<Fragment> number(Kind kind, String match) {
        return switch (kind) {
            case MEETING, ENTRY, ACTION -> meeting(kind, in("number", match));
            case DOCUMENT -> Optional.of(Fragment.of("document-words", in("number", match)));
            case AGREEMENT -> Optional.of(Fragment.same("agreement-number", 2, match));
            case PERSON -> Optional.of(Fragment.of("person-words", in("service_number", match)));
            case ORGANISATION -> Optional.empty();
        };
    }

    /// Lines and actions by their own, what else is of a meeting by the meeting's.
    private static Optional<Fragment> byEntry(
            Kind kind, String name, Fragment ofMeeting, String match) {
        return switch (kind) {
            case ENTRY, ACTION -> Optional.of(Fragment.of("entry-" + name, match));
            case MEETING, DOCUMENT -> Optional.of(ofMeeting);
            case AGREEMENT, PERSON, ORGANISATION -> Optional.empty();
        };
    }

    private static Optional<Fragment> person(Kind kind, Query words, String match) {
        return switch (kind) {
            case MEETING, DOCUMENT -> Optional.of(Fragment.same("meeting-person", 2, match));
            case ENTRY -> Optional.of(Fragment.same("entry-person", 2, match));
            case ACTION ->
                    Optional.of(
                            Fragment.of("action-person", match, match, SearchStore.within(words)));
            case PERSON -> Optional.of(Fragment.of("person-words", match));
            case AGREEMENT, ORGANISATION -> Optional.empty();
        };
    }

    private static Optional<Fragment> organisation(Kind kind, String match) {
        return switch (kind) {
            case MEETING, DOCUMENT -> Optional.of(Fragment.same("meeting-organisation", 2, match));
            case ENTRY -> Optional.of(Fragment.same("meeting-entry-organisation", 4, match));
            case ACTION -> Optional.of(Fragment.of("action-organisation", match));
            case AGREEMENT -> Optional.of(Fragment.of("agreement-party", match));
            case PERSON -> Optional.of(Fragment.of("person-organisation", match));
            case ORGANISATION -> Optional.of(Fragment.of("organisation-words", match));
        };
    }

    private static Optional<Fragment> point(Kind kind, OfPoint point) {
        String name =
                switch (kind) {
                    case MEETING, DOCUMENT -> "meeting-point";
                    case ENTRY, ACTION -> "entry-point";
                    case AGREEMENT -> "agreement-point";
                    case PERSON, ORGANISATION -> "";
                };
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                point.agreement()
                        .map(
                                words ->
                                        Fragment.of(
                                                name + "-of",
                                                SearchStore.match(words),
                                                point.number()))
                        .orElseGet(() -> Fragment.of(name, point.number())));
    }
}
