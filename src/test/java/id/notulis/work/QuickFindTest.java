package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.search.FindQuery;
import id.notulis.model.search.FindScope;
import id.notulis.model.search.Findings;
import id.notulis.model.search.Findings.Group;
import id.notulis.model.search.Found;
import id.notulis.model.search.Hit;
import id.notulis.model.search.Marked;
import id.notulis.search.FindText;
import id.notulis.testkit.LargeBook;
import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickFindTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 4);

    private Workspace book;

    @BeforeEach
    void fill(@TempDir Path folder) throws SQLException {
        TempBook.create(folder).close();
        LargeBook.fill(TempBook.path(folder), 120, 3);
        book = TempBook.open(folder, Access.READ);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void givesThreeOfEachKindAndCountsTheOthers() {
        Findings found = find("rapat", FindScope.ALL);

        assertThat(found.groups())
                .extracting(Group::kind)
                .contains(Hit.Kind.MEETING, Hit.Kind.ENTRY, Hit.Kind.ACTION);
        assertThat(found.groups()).allMatch(group -> group.first().size() <= 3);
        Group meetings = found.groups().getFirst();
        assertThat(meetings.total()).isEqualTo(120);
        assertThat(meetings.first())
                .allSatisfy(
                        it -> {
                            assertThat(marked(it.title())).contains("Rapat");
                            assertThat(it.detail()).isInstanceOf(Found.OfMeeting.class);
                            assertThat(it.meeting()).contains(it.id());
                        });
    }

    @Test
    void givesManyOfOneKind() {
        Findings found = find("rapat", FindScope.MEETINGS);

        assertThat(found.groups()).hasSize(1);
        assertThat(found.groups().getFirst().first()).hasSize(50);
    }

    @Test
    void oneLetterIsEnough() {
        assertThat(find("r", FindScope.ALL).total()).isPositive();
        assertThat(find("", FindScope.ALL)).isEqualTo(Findings.NONE);
        assertThat(find("  ", FindScope.ALL)).isEqualTo(Findings.NONE);
    }

    @Test
    void signsInFrontChooseWhatIsLookedAt() {
        assertThat(find("@orang 1", FindScope.ALL).groups())
                .extracting(Group::kind)
                .containsOnly(Hit.Kind.PERSON);
        assertThat(find("#rapat", FindScope.LINES).groups())
                .extracting(Group::kind)
                .containsOnly(Hit.Kind.MEETING);
        assertThat(find("> rapat", FindScope.ALL)).isEqualTo(Findings.NONE);
        assertThat(FindText.parse("> gelap", FindScope.ALL))
                .isEqualTo(new FindQuery(FindScope.COMMANDS, false, "gelap"));
        Findings points = find("^rapat", FindScope.ALL);
        assertThat(points.groups()).extracting(Group::kind).containsOnly(Hit.Kind.AGREEMENT);
        assertThat(points.groups().getFirst().first())
                .allSatisfy(it -> assertThat(marked(it.passage())).contains("rapat"));
    }

    @Test
    void findsPeopleByTheirOrganisationAndSaysWhereTheyWereSeenLast() {
        Findings found = find("@orang", FindScope.ALL);

        assertThat(found.groups().getFirst().first())
                .allSatisfy(it -> assertThat(it.detail()).isInstanceOf(Found.OfParty.class))
                .anySatisfy(it -> assertThat(it.meeting()).isPresent());
    }

    @Test
    void looksWithinWordsOnlyWhenNothingBeginsThus() {
        Findings found = find("aporan", FindScope.LINES);

        assertThat(found.groups().getFirst().first())
                .allSatisfy(it -> assertThat(marked(it.title())).contains("aporan"));
        assertThat(find("qx", FindScope.ALL)).isEqualTo(Findings.NONE);
    }

    @Test
    void givesUpWhenItIsNotWantedAnyMore() {
        AtomicInteger asked = new AtomicInteger();

        Findings found =
                book.read(
                        it ->
                                it.searching()
                                        .find(
                                                new FindQuery(FindScope.ALL, false, "rapat"),
                                                TODAY,
                                                () -> asked.incrementAndGet() < 3));

        assertThat(found).isEqualTo(Findings.NONE);
        assertThat(asked).hasValue(3);
    }

    private Findings find(String typed, FindScope scope) {
        return book.read(
                it -> it.searching().find(FindText.parse(typed, scope), TODAY, () -> true));
    }

    private static List<String> marked(Marked text) {
        return text.marks().stream()
                .map(mark -> text.text().substring(mark.from(), mark.to()))
                .distinct()
                .toList();
    }
}
