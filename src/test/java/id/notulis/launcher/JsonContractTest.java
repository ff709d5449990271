package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The keys and values other programs rely on.
final class JsonContractTest {

    private static final String ID = "[0-9A-HJKMNP-TV-Z]{26}";

    @TempDir private static Path folder;
    private static Path book = Path.of("");

    @BeforeAll
    static void fill() {
        book = Books.filled(folder);
        Run run = Run.of("export", book, "latest", "--document", "notulen", "--to", folder);
        assertThat(run.code()).as(run.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    meetings | id,title,kind,date,date_end,start,end,end_open,place,number,status,attendees,entries,actions
                    actions | id,meeting_id,text,owners,due,done_on,priority,status,overdue,agreement_points
                    agreements | id,parent_id,kind,number,subject,parties,signed,valid_from,valid_until,points
                    people | id,name,rank,front_titles,back_titles,position,organisation,display_name,signature_name
                    organisations | id,name,abbreviation,kind,city,people
                    documents | meeting_id,kind,variant,number,date,path,sha256,state,reason
                    """)
    void everyListHasItsKeys(String what, String keys) {
        Run run = Run.of("list", book, what, "--json");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Json.array(run.out()))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(String.join(",", it.keys())).isEqualTo(keys));
    }

    @Test
    void aMeetingTellsItsNumbersAndTimes() {
        Json.Value meeting = list("meetings").getFirst();

        assertThat(meeting.get("id").text()).matches(ID);
        assertThat(meeting.get("date").text()).isEqualTo("2025-06-04");
        assertThat(meeting.get("date_end").missing()).isTrue();
        assertThat(meeting.get("start").text()).isEqualTo("09:00");
        assertThat(meeting.get("end").text()).isEqualTo("10:30");
        assertThat(meeting.get("end_open").content()).isEqualTo(false);
        assertThat(meeting.get("status").text()).isEqualTo("draft");
        assertThat(meeting.get("attendees").content()).isEqualTo(2L);
        assertThat(meeting.get("entries").content()).isEqualTo(5L);
        assertThat(meeting.get("actions").content()).isEqualTo(1L);
    }

    @Test
    void anActionTellsWhoAndWhenAndWhatFor() {
        Json.Value action = list("actions").getFirst();

        assertThat(action.get("text").text()).isEqualTo("Ubaidillah menyusun jadwal");
        assertThat(action.get("due").text()).isEqualTo("2025-06-10");
        assertThat(action.get("done_on").missing()).isTrue();
        assertThat(action.get("priority").text()).isEqualTo("high");
        assertThat(action.get("status").text()).isEqualTo("open");
        assertThat(action.get("overdue").content()).isEqualTo(false);
        Json.Value owner = action.get("owners").items().getFirst();
        assertThat(owner.keys()).containsExactly("kind", "id", "name");
        assertThat(owner.get("kind").text()).isEqualTo("person");
        assertThat(owner.get("id").text()).matches(ID);
        assertThat(owner.get("name").text()).isEqualTo("Ubaidillah");
        Json.Value point = action.get("agreement_points").items().getFirst();
        assertThat(point.keys()).containsExactly("agreement_id", "number", "point");
        assertThat(point.get("number").text()).isEqualTo("Kep-192/PP/2024");
        assertThat(point.get("point").content()).isEqualTo(2L);
    }

    @Test
    void actionsAreFilteredByDayStateAndOwner() {
        assertThat(actions("--overdue")).isEmpty();
        assertThat(actions("--overdue", "--today", "2025-06-11")).hasSize(1);
        assertThat(actions("--open")).hasSize(1);
        assertThat(actions("--owner", "ubaid")).hasSize(1);
        assertThat(actions("--owner", "wiwin")).isEmpty();
    }

    @Test
    void anAgreementTellsHowItsPointsFare() {
        Json.Value agreement = list("agreements").getFirst();

        assertThat(agreement.get("parent_id").missing()).isTrue();
        assertThat(agreement.get("kind").text()).isEqualTo("MoU");
        assertThat(agreement.get("parties").items())
                .allSatisfy(it -> assertThat(it.keys()).containsExactly("name", "number"))
                .hasSize(2);
        Json.Value second = agreement.get("points").items().get(1);
        assertThat(second.keys())
                .containsExactly(
                        "no", "text", "meetings", "actions_open", "actions_done", "last_discussed");
        assertThat(second.get("actions_open").content()).isEqualTo(1L);
        assertThat(second.get("last_discussed").text()).isEqualTo("2025-06-04");
    }

    @Test
    void aPersonTellsTheNameInItsPartsAndAsItIsPrinted() {
        Json.Value person =
                list("people").stream()
                        .filter(it -> it.get("name").text().equals("Wiwin Junianto"))
                        .findFirst()
                        .orElseThrow();

        assertThat(person.get("rank").text()).isEqualTo("AKBP");
        assertThat(person.get("front_titles").missing()).isTrue();
        assertThat(person.get("back_titles").text()).isEqualTo("S.I.K.");
        assertThat(person.get("position").text()).isEqualTo("Kapolres");
        assertThat(person.get("organisation").text()).isEqualTo("Polres Madiun Kota");
        assertThat(person.get("display_name").text()).isEqualTo("AKBP Wiwin Junianto, S.I.K.");
        assertThat(person.get("signature_name").text()).isEqualTo("WIWIN JUNIANTO, S.I.K.");
    }

    @Test
    void aDocumentTellsItsFileAndState() {
        Json.Value document = list("documents").getFirst();

        assertThat(document.get("kind").text()).isEqualTo("notulen");
        assertThat(document.get("variant").text()).isEqualTo("polri-lengkap");
        assertThat(document.get("number").text()).isEqualTo("B/12/VI/2025");
        assertThat(document.get("date").text()).isEqualTo("2025-06-10");
        assertThat(Path.of(document.get("path").text())).isAbsolute().isRegularFile();
        assertThat(document.get("sha256").text()).matches("[0-9a-f]{64}");
        assertThat(document.get("state").text()).isEqualTo("current");
        assertThat(document.get("reason").missing()).isTrue();
    }

    @Test
    void aSearchRanksFromOne() {
        List<Json.Value> hits = Json.array(Run.of("cari", book, "jadwal", "--json").out());

        assertThat(hits).isNotEmpty();
        assertThat(hits.getFirst().keys())
                .containsExactly("kind", "id", "meeting_id", "title", "snippet", "rank");
        assertThat(hits).extracting(it -> it.get("rank").content()).startsWith(1L);
        assertThat(hits.getFirst().get("kind").text()).isEqualTo("action");
        assertThat(Json.array(Run.of("search", book, "tiada", "--json").out())).isEmpty();
        assertThat(Json.array(Run.of("search", book, "polres", "--json", "--limit", "1").out()))
                .hasSize(1);
    }

    @Test
    void showTellsTheWholeMeeting() {
        Json.Value meeting = Json.value(Run.of("show", book, "latest", "--json").out());

        assertThat(meeting.keys())
                .containsExactly(
                        ("id,title,kind,date,date_end,start,end,end_open,place,number,status,"
                                        + "attendees,entries,actions,host,chair,secretary,"
                                        + "classification,series,bases,opening,closing,next,copies,"
                                        + "participants,topics,agreements,photos")
                                .split(","));
        assertThat(meeting.get("host").text()).isEqualTo("Polres Madiun Kota");
        assertThat(meeting.get("chair").text()).isEqualTo("Wiwin Junianto");
        assertThat(meeting.get("opening").text()).isEqualTo("Rapat dibuka.");
        assertThat(meeting.get("next").get("date").text()).isEqualTo("2025-07-04");
        Json.Value late = meeting.get("participants").items().get(1);
        assertThat(late.keys())
                .containsExactly(
                        ("name,rank,front_titles,back_titles,position,second_role,organisation,"
                                        + "status,arrived,left,reason,head,on_behalf_of")
                                .split(","));
        assertThat(late.get("status").text()).isEqualTo("late");
        assertThat(late.get("arrived").text()).isEqualTo("09:15");
        Json.Value excused = meeting.get("participants").items().get(2);
        assertThat(excused.get("status").text()).isEqualTo("excused");
        assertThat(excused.get("reason").text()).isEqualTo("keluarga");
    }

    @Test
    void showTellsEveryLine() {
        Json.Value meeting = Json.value(Run.of("show", book, "latest", "--json").out());
        Json.Value topic = meeting.get("topics").items().getFirst();
        List<Json.Value> entries = topic.get("entries").items();

        assertThat(topic.keys()).containsExactly("no", "title", "closed", "entries");
        assertThat(entries)
                .allSatisfy(
                        it ->
                                assertThat(it.keys())
                                        .containsExactly(
                                                ("id,kind,time,speaker,text,audience,points,"
                                                                + "replies,rows,action")
                                                        .split(",")))
                .extracting(it -> it.get("kind").text())
                .containsExactly("discussion", "agreed", "action", "table");
        assertThat(entries.getFirst().get("time").text()).isEqualTo("09:20");
        assertThat(entries.getFirst().get("speaker").text()).isEqualTo("Wiwin Junianto");
        assertThat(entries.getFirst().get("audience").text()).isEqualTo("report");
        assertThat(entries.getFirst().get("replies").items()).hasSize(1);
        assertThat(entries.get(1).get("audience").text()).isEqualTo("release");
        assertThat(entries.get(2).get("action").get("status").text()).isEqualTo("open");
        assertThat(entries.get(3).get("rows").items()).hasSize(2);
    }

    private static List<Json.Value> list(String what) {
        return Json.array(Run.of("daftar", book, what, "--json").out());
    }

    private static List<Json.Value> actions(String... filter) {
        Object[] arguments = new Object[filter.length + 4];
        arguments[0] = "list";
        arguments[1] = book;
        arguments[2] = "actions";
        arguments[3] = "--json";
        System.arraycopy(filter, 0, arguments, 4, filter.length);
        return Json.array(Run.of(arguments).out());
    }
}
