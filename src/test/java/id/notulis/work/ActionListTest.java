package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.action.Status;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.overview.ActionGroup;
import id.notulis.model.overview.ActionList;
import id.notulis.model.overview.ActionOrder;
import id.notulis.model.overview.ActionOrder.By;
import id.notulis.model.overview.ActionSieve;
import id.notulis.model.overview.ActionSieve.InCharge;
import id.notulis.model.overview.ListedAction;
import id.notulis.testkit.FollowedYear;
import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The list of all actions over a generated year, against statements of its own on the file and
/// against the rows themselves.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActionListTest {

    private static final LocalDate TODAY = FollowedYear.TODAY;
    private static final String THERE =
            "FROM action c JOIN entry e ON e.id = c.id JOIN meeting m ON m.id = e.meeting_id WHERE"
                    + " m.binned_at IS NULL AND ";

    private Optional<Workspace> book = Optional.empty();

    @BeforeAll
    void open(@TempDir Path folder) throws SQLException {
        Workspace empty = TempBook.furnished(folder);
        Path file = empty.path();
        empty.close();
        FollowedYear.fill(file, 7);
        book = Optional.of(TempBook.openAt(file));
    }

    @AfterAll
    void close() {
        book.ifPresent(Workspace::close);
    }

    @Test
    void everyGroupHoldsWhatItSays() throws SQLException {
        ActionList all = list(ActionSieve.ALL);
        assertThat(all.count(ActionGroup.OVERDUE))
                .isEqualTo(count("c.status IN (0, 1) AND c.due < '2025-06-04'"))
                .isPositive();
        assertThat(all.count(ActionGroup.THIS_WEEK))
                .isEqualTo(
                        count(
                                "c.status IN (0, 1) AND c.due >= '2025-06-04' AND c.due <= '2025-06-08'"))
                .isPositive();
        assertThat(all.count(ActionGroup.LATER))
                .isEqualTo(count("c.status IN (0, 1) AND (c.due IS NULL OR c.due > '2025-06-08')"))
                .isPositive();
        assertThat(all.count(ActionGroup.DONE)).isEqualTo(count("c.status = 2")).isPositive();
        assertThat(all.count(ActionGroup.CANCELLED)).isEqualTo(count("c.status = 3")).isPositive();
        assertThat(all.open()).isEqualTo(count("c.status < 2"));
        assertThat(all.wanted()).isEqualTo(count("c.status <> 3"));
        assertThat(keys(all)).doesNotHaveDuplicates().hasSize(count("1"));
        int overdue = open().read(it -> it.actionBook().overdue(TODAY));
        assertThat(overdue).isEqualTo(all.count(ActionGroup.OVERDUE));
    }

    @ParameterizedTest
    @EnumSource(By.class)
    void everyOrderKeepsTheGroupsAndTurnsRound(By by) {
        ActionList up = list(ActionSieve.ALL, new ActionOrder(by, true));
        ActionList down = list(ActionSieve.ALL, new ActionOrder(by, false));
        for (ActionGroup group : ActionGroup.values()) {
            assertThat(up.of(group)).containsExactlyInAnyOrderElementsOf(down.of(group));
            List<String> words = rows(up.of(group)).stream().map(word(by)).toList();
            assertThat(words).isSortedAccordingTo(Comparator.naturalOrder());
            assertThat(rows(down.of(group)).stream().map(word(by)).toList())
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }
    }

    private static Function<ListedAction, String> word(By by) {
        return switch (by) {
            case TEXT -> ListedAction::text;
            case DUE -> it -> it.due().map(LocalDate::toString).orElse("9999");
            case MEETING -> it -> it.meetingDay().map(LocalDate::toString).orElse("9999");
            case STATUS -> it -> Integer.toString(List.of(Status.values()).indexOf(it.status()));
            case OWNER, POINT -> it -> "";
        };
    }

    @Test
    void everyPersonInChargeFiltersExactlyTheirOwn() {
        Stream<InCharge> all =
                open().read(it -> it.actionBook().choices()).owners().stream()
                        .map(it -> it.owner());
        List<InCharge> some = all.limit(40).toList();
        assertThat(some).hasSizeGreaterThan(20);
        for (InCharge one : some) {
            filters(
                    ActionSieve.ALL.by(Optional.of(one)),
                    row -> row.owners().stream().anyMatch(it -> is(it, one)));
        }
        filters(
                ActionSieve.ALL.by(Optional.of(new InCharge.Nobody())),
                row -> row.owners().isEmpty());
    }

    private static boolean is(ListedAction.InCharge somebody, InCharge one) {
        return switch (one) {
            case InCharge.Known(var id) -> somebody.owner().id().equals(Optional.of(id));
            case InCharge.Named(var words) ->
                    somebody.owner().id().isEmpty() && somebody.owner().name().equals(words);
            case InCharge.Nobody _ -> false;
        };
    }

    @Test
    void everyOrganisationFiltersItsPeopleAndItself() {
        var offices = open().read(it -> it.actionBook().choices()).organisations();
        assertThat(offices).hasSize(FollowedYear.ORGANISATIONS);
        offices.forEach(
                office ->
                        filters(
                                ActionSieve.ALL.of(Optional.of(office.id())),
                                row ->
                                        row.owners().stream()
                                                .anyMatch(
                                                        it ->
                                                                it.office().equals(office.name())
                                                                        || it.owner()
                                                                                .name()
                                                                                .equals(
                                                                                        office
                                                                                                .name()))));
    }

    @Test
    void whereItComesFromAndWhatItBelongsToFilter() throws SQLException {
        var choices = open().read(it -> it.actionBook().choices());
        assertThat(choices.points()).hasSizeBetween(1, 4 * FollowedYear.AGREEMENTS);
        choices.meetings().stream()
                .limit(20)
                .forEach(
                        it ->
                                filters(
                                        ActionSieve.ALL.from(Optional.of(it.id())),
                                        row -> row.meeting().equals(it.id())));
        for (var point : choices.points()) {
            assertThat(keys(list(ActionSieve.ALL.about(Optional.of(point.point())))))
                    .hasSize(
                            count(
                                    "c.id IN (SELECT p.entry_id FROM entry_point p JOIN agreement g ON"
                                            + " g.id = p.agreement_id WHERE g.number = '"
                                            + point.agreement()
                                            + "' AND p.number = "
                                            + point.point().number()
                                            + ")"))
                    .isNotEmpty();
        }
    }

    @Test
    void lastDaysFilterWithBothEndsOfTheTime() {
        DateRange may = new DateRange(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31));
        filters(
                ActionSieve.ALL.during(Optional.of(may)),
                row ->
                        row.due()
                                .filter(it -> !it.isBefore(may.first()) && !it.isAfter(may.last()))
                                .isPresent());
    }

    @Test
    void wordsAreLookedForInTheActionItsPeopleAndItsMeeting() {
        assertThat(rows(keys(list(ActionSieve.ALL.saying("hoaks")))))
                .isNotEmpty()
                .allMatch(
                        row ->
                                (row.text() + row.meetingTitle() + row.owners())
                                        .toLowerCase(Locale.ROOT)
                                        .contains("hoaks"));
        assertThat(list(ActionSieve.ALL.saying("?!")).isEmpty()).isTrue();
        assertThat(list(ActionSieve.ALL.saying("tiadakatabegini")).isEmpty()).isTrue();
    }

    @Test
    void anActionIsFoundByItsIdentity() {
        long key = list(ActionSieve.ALL).of(ActionGroup.DONE).getFirst();
        ListedAction row = rows(List.of(key)).getFirst();
        OptionalLong found = open().read(it -> it.actionBook().key(row.id()));
        OptionalLong unknown = open().read(it -> it.actionBook().key(TempBook.ids().next()));
        assertThat(found).hasValue(key);
        assertThat(unknown).isEmpty();
    }

    /// That a sieve lets through what a look at all rows says it should, and that it is something.
    private void filters(ActionSieve sieve, Predicate<ListedAction> wanted) {
        Set<ListedAction> all =
                rows(keys(list(ActionSieve.ALL))).stream()
                        .filter(wanted)
                        .collect(Collectors.toSet());
        assertThat(Set.copyOf(rows(keys(list(sieve))))).isEqualTo(all).isNotEmpty();
    }

    private Workspace open() {
        return book.orElseThrow();
    }

    private ActionList list(ActionSieve sieve) {
        return list(sieve, ActionOrder.EARLIEST_FIRST);
    }

    private ActionList list(ActionSieve sieve, ActionOrder order) {
        return open().read(it -> it.actions(sieve, order, TODAY));
    }

    private static List<Long> keys(ActionList list) {
        List<Long> keys = new ArrayList<>();
        for (ActionGroup group : ActionGroup.values()) {
            keys.addAll(list.of(group));
        }
        return keys;
    }

    private List<ListedAction> rows(List<Long> keys) {
        return List.copyOf(open().read(it -> it.actionBook().rows(keys)).values());
    }

    private int count(String condition) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + open().path().toUri());
                PreparedStatement statement =
                        connection.prepareStatement("SELECT count(*) " + THERE + condition);
                ResultSet rows = statement.executeQuery()) {
            return rows.getInt(1);
        }
    }
}
