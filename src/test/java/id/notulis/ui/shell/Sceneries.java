package id.notulis.ui.shell;

import id.notulis.exchange.oldminutes.OldPapers;
import id.notulis.model.Id;
import id.notulis.model.publication.Approval;
import id.notulis.model.publication.Publication;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Progress;
import id.notulis.work.Edit;
import id.notulis.work.HeadField;
import id.notulis.work.Op;
import id.notulis.work.Publish;
import id.notulis.work.Reviewed;
import id.notulis.work.TypeHead;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;

/// Everything the window can show of a book, and how one gets there. Each leaves the book as it
/// found it, so that all can be visited one after the other.
final class Sceneries {

    static final String SAMPLE = "Audiensi Senkom dengan Kapolres Madiun Kota";
    static final String SERIES = "Rapat kedua";
    static final String FINAL = "Rapat persiapan";

    /// Something to look at.
    ///
    /// @param name in the picture's file name
    /// @param arrive brings it up in a window that shows home
    /// @param place whether it is one of the window's places, as the design draws them
    /// @param dark whether it is looked at in the dark as well, as places are
    record Scenery(String name, Consumer<Window> arrive, boolean place, boolean dark) {

        Scenery(String name, Consumer<Window> arrive) {
            this(name, arrive, false, false);
        }

        Scenery(String name, Consumer<Window> arrive, boolean place) {
            this(name, arrive, place, place);
        }

        Scenery inDark() {
            return new Scenery(name, arrive, place, true);
        }
    }

    private Sceneries() {}

    /// The sample book with two meetings more, the earlier one final with something left to do.
    static Workspace book(Path folder) {
        Path made;
        try (Workspace book = TempBook.sample(folder)) {
            Reviewed.addTo(book);
            Reviewed.finalise(book, Reviewed.meeting(book, FINAL));
            made = book.path();
        }
        return TempBook.openAt(made);
    }

    static List<Scenery> all() {
        return List.of(
                new Scenery("home", at(Place.HOME), true),
                new Scenery("minutes", Sceneries::minutesWhole, true),
                new Scenery("people", at(Place.PEOPLE), true),
                new Scenery("people-new", Sceneries::newPerson),
                new Scenery("people-merge", Sceneries::merge),
                new Scenery("people-import", Sceneries::peopleImport),
                new Scenery("people-import-list", list("daftar.csv")),
                new Scenery("people-import-wrong", list("daftar-salah.csv")),
                new Scenery("people-export", Sceneries::peopleExport),
                new Scenery("actions", at(Place.ACTIONS), true),
                new Scenery("actions-drawer", Sceneries::actionDrawer),
                new Scenery("actions-filter", Sceneries::savedFilter),
                new Scenery("actions-nothing", Sceneries::noAction),
                new Scenery("agreements", at(Place.AGREEMENTS), true),
                new Scenery("agreements-new", Sceneries::newAgreement),
                new Scenery("agreements-agenda", Sceneries::agenda),
                new Scenery("agreements-nothing", Sceneries::noAgreement),
                new Scenery("settings", at(Place.SETTINGS), true),
                new Scenery("settings-numbers", settings("numbers")),
                new Scenery("settings-templates", settings("templates")),
                new Scenery("settings-appearance", settings("appearance")),
                new Scenery("settings-backup", settings("backup")),
                new Scenery("workspace", of(Place.WORKSPACE, SAMPLE), true),
                new Scenery("review", of(Place.REVIEW, SAMPLE), true),
                new Scenery("review-carried", of(Place.REVIEW, SERIES)),
                new Scenery("documents", of(Place.DOCUMENTS, SAMPLE), true),
                new Scenery("documents-pick", Sceneries::pick).inDark(),
                new Scenery("documents-issuer", Sceneries::issuer).inDark(),
                new Scenery("documents-forms", Sceneries::otherForms).inDark(),
                new Scenery("documents-compare", Sceneries::compare).inDark(),
                new Scenery("documents-compare-changed", Sceneries::compareChanged).inDark(),
                new Scenery("documents-differences", Sceneries::differences).inDark(),
                new Scenery("documents-invitation", form("documents-invitation", "invitation"))
                        .inDark(),
                new Scenery("documents-invitation-wrong", Sceneries::invitationWrong).inDark(),
                new Scenery("documents-publication", Sceneries::published).inDark(),
                new Scenery("documents-headline", form("publication-headline", "headline"))
                        .inDark(),
                new Scenery("documents-initials", form("publication-initials", "initials"))
                        .inDark(),
                new Scenery("documents-approval", Sceneries::approvalWrong).inDark(),
                new Scenery("documents-link", form("publication-add", "link")).inDark(),
                new Scenery("documents-print", ofDocuments("documents-print")).inDark(),
                new Scenery("statistics", Sceneries::year, true),
                new Scenery("statistics-people", figures("person")),
                new Scenery("statistics-organisations", figures("organisation")),
                new Scenery("statistics-results", figures("result")),
                new Scenery("statistics-actions", figures("action")),
                new Scenery("statistics-agreements", figures("agreement")),
                new Scenery("statistics-none", Sceneries::noMeeting),
                new Scenery("minutes-nothing", Sceneries::nothingFound),
                new Scenery("panel-attendance", of(SAMPLE, "side-attendance")),
                new Scenery("panel-actions", of(SERIES, "side-actions")),
                new Scenery("panel-photos", of(SAMPLE, "side-photos")),
                new Scenery("panel-info", of(SAMPLE, "side-info")),
                new Scenery("panel-info-full", of(SERIES, "side-info")),
                new Scenery("popup", window -> capture(window).type("@a")),
                new Scenery("popup-point", window -> capture(window).type("Sepakat ^")),
                new Scenery("popup-new", window -> capture(window).type("@Siswanto")),
                new Scenery("capture-fault", window -> capture(window).type("> Buat @Siapa 32/13")),
                new Scenery("participant", window -> newcomer(window).type("budi")),
                new Scenery("new-meeting", keys(KeyCode.CONTROL, KeyCode.N)),
                new Scenery("next-meeting", of(SERIES, "workspace-next")),
                new Scenery("meeting-series", Sceneries::series),
                new Scenery("groups", Sceneries::groups),
                new Scenery("groups-none", of(SAMPLE, "attendance-groups")),
                new Scenery("group", Sceneries::newGroup),
                new Scenery("old-minutes", Sceneries::emptied).inDark(),
                new Scenery("old-minutes-recognised", Sceneries::oldMinutes).inDark(),
                new Scenery("old-minutes-refused", Sceneries::oldRefused).inDark(),
                new Scenery("handover", Sceneries::handOver),
                new Scenery("agreement", of(SAMPLE, "info-agreement")),
                new Scenery("same", of(SAMPLE, "attendance-same")),
                new Scenery("attendance-menu", Sceneries::menu),
                new Scenery("prompt", window -> menu(window).press(KeyCode.I).type("i")),
                new Scenery("paste", Sceneries::paste),
                new Scenery("point", window -> line(window, KeyCode.F9)),
                new Scenery("editor", window -> line(window, KeyCode.F2)),
                new Scenery("projector", window -> workspace(window).press(KeyCode.F5)),
                new Scenery("review-final", of(Place.REVIEW, FINAL)),
                new Scenery("review-ready", Sceneries::ready),
                new Scenery("finalise", Sceneries::finalise),
                new Scenery("amend", Sceneries::amend),
                new Scenery("bin", Sceneries::bin),
                new Scenery("bin-question", Sceneries::question),
                new Scenery("find", window -> find(window).type("senkom")),
                new Scenery("find-nothing", window -> find(window).type("qwxyz")),
                new Scenery(
                        "find-conditions", window -> find(window).type("orang:wiwin status:draf")),
                new Scenery("find-suggested", window -> find(window).type("senkom status:")),
                new Scenery("find-slip", window -> find(window).type("senkom orng:wiwin")),
                new Scenery("find-saved", Sceneries::savedSearch),
                new Scenery("find-commands", window -> find(window).type(">")),
                new Scenery("keys", keys(KeyCode.CONTROL, KeyCode.SLASH)),
                new Scenery("help", keys(KeyCode.F1)),
                new Scenery("safety", window -> window.fire("status-copy")),
                new Scenery("fault", Sceneries::fault),
                new Scenery("long-work", Sceneries::longWork),
                new Scenery("toasts", Sceneries::toasts));
    }

    /// What looks another way where there is little room from the start.
    static List<Scenery> narrow() {
        return List.of(
                new Scenery("drawer-action", Sceneries::actionDrawer),
                new Scenery("drawer-attendance", drawer("attendance")),
                new Scenery("drawer-actions", drawer("actions")),
                new Scenery("drawer-photos", drawer("photos")),
                new Scenery("drawer-info", drawer("info")),
                new Scenery("drawer-participant", window -> newcomer(window).type("budi")),
                new Scenery("topics", of(Place.WORKSPACE, SAMPLE)));
    }

    private static void newPerson(Window window) {
        at(Place.PEOPLE).accept(window);
        window.run("people-new");
    }

    private static void series(Window window) {
        TypeHead named =
                new TypeHead(meeting(window, SERIES), HeadField.SERIES, "Koordinasi bulanan");
        window.act(() -> window.session().transact(Op.EDIT_HEAD, named, named));
        of(SERIES, "workspace-series").accept(window);
    }

    private static void newGroup(Window window) {
        of(SAMPLE, "attendance-groups").accept(window);
        window.press(KeyCode.INSERT);
    }

    private static void groups(Window window) {
        newGroup(window);
        window.type("Forum Kamtibmas").press(KeyCode.ENTER);
    }

    private static void peopleImport(Window window) {
        at(Place.PEOPLE).accept(window);
        window.run("people-import");
    }

    private static void peopleExport(Window window) {
        at(Place.PEOPLE).accept(window);
        window.run("people-export");
    }

    /// A list of people that was chosen.
    private static Consumer<Window> list(String name) {
        return window -> {
            peopleImport(window);
            window.outside().answer(Path.of("src/test/resources/id/notulis/ui/people", name));
            window.fire("people-import-choose");
        };
    }

    private static void merge(Window window) {
        at(Place.PEOPLE).accept(window);
        window.run("people-merge");
    }

    /// Two that are done with, one of them with something to tell.
    private static void actionDrawer(Window window) {
        window.go(Destination.of(Place.ACTIONS));
        window.press(KeyCode.DIGIT2).press(KeyCode.DOWN).press(KeyCode.DIGIT3);
        if (window.find("action").isEmpty()) {
            window.press(KeyCode.CONTROL, KeyCode.B);
        }
    }

    private static void savedFilter(Window window) {
        window.go(Destination.of(Place.ACTIONS));
        window.press(KeyCode.CONTROL, KeyCode.F).type("a").fire("follow-save");
        window.type("Huruf a").press(KeyCode.ENTER);
        window.focus("follow-due");
        for (int down = 0; down < 6; down++) {
            window.press(KeyCode.DOWN);
        }
    }

    private static void savedSearch(Window window) {
        find(window).type("status:terlambat").press(KeyCode.CONTROL, KeyCode.S);
        window.type("Yang terlambat").press(KeyCode.ENTER);
        find(window);
    }

    private static void noAction(Window window) {
        window.go(Destination.of(Place.ACTIONS));
        window.press(KeyCode.CONTROL, KeyCode.F).type("qwxyz");
    }

    private static void newAgreement(Window window) {
        at(Place.AGREEMENTS).accept(window);
        window.run("agreements-new");
    }

    private static void agenda(Window window) {
        at(Place.AGREEMENTS).accept(window);
        window.run("agreements-agenda");
    }

    private static void noAgreement(Window window) {
        at(Place.AGREEMENTS).accept(window);
        window.press(KeyCode.CONTROL, KeyCode.F).type("qwxyz");
    }

    private static Consumer<Window> ofDocuments(String command) {
        return window -> {
            of(Place.DOCUMENTS, SAMPLE).accept(window);
            window.run(command);
        };
    }

    /// A dialog in which nothing was left before.
    private static Consumer<Window> form(String command, String id) {
        return window -> {
            ofDocuments(command).accept(window);
            window.fire(id + "-cancel").run(command);
        };
    }

    private static Consumer<Window> figures(String topic) {
        return window -> {
            year(window);
            window.run("statistics-go-" + topic).focus("statistics-list");
        };
    }

    /// The figures of the year of today, whichever was looked at before.
    private static void year(Window window) {
        at(Place.STATISTICS).accept(window);
        window.run("statistics-go-time");
        while (window.find("statistics-none").isPresent()) {
            window.run("statistics-later");
        }
    }

    private static void noMeeting(Window window) {
        year(window);
        window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
    }

    private static void issuer(Window window) {
        of(Place.DOCUMENTS, SAMPLE).accept(window);
        window.press(KeyCode.F9).fire("issuer-cancel").press(KeyCode.F9).fire("issuer-own");
    }

    private static void otherForms(Window window) {
        of(Place.DOCUMENTS, SAMPLE).accept(window);
        row(window, "documents-list", 4).run("documents-forms");
    }

    private static void pick(Window window) {
        of(Place.DOCUMENTS, SAMPLE).accept(window);
        window.run("documents-pick");
    }

    private static void compare(Window window) {
        of(Place.DOCUMENTS, SAMPLE).accept(window);
        window.press(KeyCode.F7).press(KeyCode.F8);
    }

    /// A file from before something of the record was changed.
    private static void compareChanged(Window window) {
        of(Place.DOCUMENTS, SERIES).accept(window);
        window.press(KeyCode.F7);
        moved(window).press(KeyCode.F8);
    }

    private static void differences(Window window) {
        of(Place.DOCUMENTS, SERIES).accept(window);
        window.press(KeyCode.CONTROL, KeyCode.G);
        moved(window).run("documents-differences");
    }

    private static Window moved(Window window) {
        Id meeting = meeting(window, SERIES);
        return window.act(
                () ->
                        window.session()
                                .transact(
                                        Op.EDIT_MEETING,
                                        window,
                                        Reviewed.placed(meeting, "Lapangan Apel")));
    }

    /// With everything a dialog may say: that what was typed is back, and what is wrong.
    private static void invitationWrong(Window window) {
        form("documents-invitation", "invitation").accept(window);
        window.type("Camat Kartoharjo; Ketua RW 5").press(KeyCode.ESCAPE);
        window.run("documents-invitation").focus("invitation-day").type("lusa");
        window.press(KeyCode.ENTER);
    }

    private static void approvalWrong(Window window) {
        form("publication-approve", "approval").accept(window);
        window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE);
        window.press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.A).type("lusa");
        window.press(KeyCode.ENTER);
    }

    private static void published(Window window) {
        Id meeting = meeting(window, SERIES);
        LocalDate day = LocalDate.of(2025, 6, 5);
        Edit<Publication> publication =
                draft -> {
                    Publish.approve(meeting, new Approval("Kasi Humas", day)).apply(draft);
                    return Publish.add(
                                    meeting,
                                    "Radio Suara Kota",
                                    day,
                                    "https://radio.example/berita/2025/06/05/rapat-kedua-membahas-tindak-lanjut-kerja-sama")
                            .apply(draft);
                };
        window.act(() -> window.session().transact(Op.ADD_LINK, window, publication));
        of(Place.DOCUMENTS, SERIES).accept(window);
        window.run("documents-go-publication");
    }

    private static void handOver(Window window) {
        of(Place.DOCUMENTS, SAMPLE).accept(window);
        window.run("documents-hand-over");
    }

    /// What was left there before is given up first.
    private static Window emptied(Window window) {
        return window.run("old-minutes").fire("old-cancel").run("old-minutes");
    }

    private static void oldMinutes(Window window) {
        emptied(window);
        window.act(() -> window.node("old-source", TextArea.class).setText(OldPapers.message()));
        window.fire("old-recognise");
    }

    private static void oldRefused(Window window) {
        window.outside().answer(Path.of("tiada.docx"));
        emptied(window).fire("old-choose");
    }

    private static Consumer<Window> drawer(String tab) {
        return of(SERIES, "side-" + tab);
    }

    /// Home, with nothing above it.
    static void home(Window window) {
        Window.onWindowThread(
                () -> {
                    window.desk().overlays().close();
                    window.session().progressProperty().set(Optional.empty());
                    ((Pane) window.desk().toasts().node()).getChildren().clear();
                    return window;
                });
        window.go(Destination.of(Place.HOME));
    }

    /// Takes back whatever was done on the way.
    static void undo(Window window) {
        while (window.session().undoableProperty().get().isPresent()) {
            home(window);
            window.run("undo");
        }
    }

    private static Consumer<Window> at(Place place) {
        return window -> window.go(Destination.of(place));
    }

    private static Consumer<Window> of(Place place, String meeting) {
        return window -> window.go(Destination.of(place, meeting(window, meeting)));
    }

    /// The workspace of a meeting, and something done there.
    private static Consumer<Window> of(String meeting, String command) {
        return window -> {
            of(Place.WORKSPACE, meeting).accept(window);
            window.run(command);
        };
    }

    private static Consumer<Window> keys(KeyCode... keys) {
        return window -> window.press(keys);
    }

    private static Consumer<Window> settings(String page) {
        return window -> {
            window.go(Destination.of(Place.SETTINGS));
            window.fire("settings-" + page);
        };
    }

    private static Window workspace(Window window) {
        return window.go(Destination.of(Place.WORKSPACE, meeting(window, SAMPLE)));
    }

    private static Window capture(Window window) {
        return workspace(window).press(KeyCode.ESCAPE);
    }

    private static Window newcomer(Window window) {
        return workspace(window).press(KeyCode.F4);
    }

    private static Window find(Window window) {
        return window.press(KeyCode.CONTROL, KeyCode.K);
    }

    /// The list keeps what was chosen in it, its bin, too.
    private static Window minutes(Window window) {
        window.go(Destination.of(Place.MINUTES));
        if (window.find("bin").isPresent()) {
            window.run("archive-bin");
        }
        return window;
    }

    private static void minutesWhole(Window window) {
        minutes(window);
        window.run("archive-clear");
    }

    private static void nothingFound(Window window) {
        minutes(window).press(KeyCode.CONTROL, KeyCode.F).type("qwxyz");
    }

    private static Window menu(Window window) {
        workspace(window).run("side-attendance");
        return row(window, "attendance-list", 1).press(KeyCode.ENTER);
    }

    private static void line(Window window, KeyCode key) {
        row(workspace(window), "workspace-entries", 1).press(key);
    }

    private static void paste(Window window) {
        window.outside().copy("# Laporan\n- Tarmidi\n@Wiwin Terima kasih\n> Buat @Siapa 32/13\n");
        capture(window).press(KeyCode.CONTROL, KeyCode.V);
    }

    private static void ready(Window window) {
        of(Place.REVIEW, SERIES).accept(window);
        window.fire("review-rest");
    }

    private static void finalise(Window window) {
        ready(window);
        window.fire("review-finalise");
    }

    private static void amend(Window window) {
        of(Place.REVIEW, FINAL).accept(window);
        window.fire("review-amend");
    }

    private static void bin(Window window) {
        minutesWhole(window);
        row(window, "archive-list", 0);
        window.run("archive-delete");
        window.run("archive-bin");
    }

    private static void question(Window window) {
        bin(window);
        row(window, "bin-list", 0);
        window.run("bin-delete");
    }

    private static void fault(Window window) {
        Window.onWindowThread(
                () -> {
                    window.mainWindow().unexpected(new IllegalStateException("unforeseen"));
                    return window;
                });
        window.takeFaults();
        window.settle();
    }

    private static void longWork(Window window) {
        Window.onWindowThread(
                () -> {
                    window.session()
                            .progressProperty()
                            .set(
                                    Optional.of(
                                            new Progress(
                                                    "Membuat 3 dari 9 – Laporan kegiatan",
                                                    1.0 / 3,
                                                    () -> {})));
                    return window;
                });
        window.settle();
    }

    private static void toasts(Window window) {
        Window.onWindowThread(
                () -> {
                    window.desk()
                            .toasts()
                            .done("Butir dipindah ke Tempat Sampah.", "Urungkan", () -> {});
                    window.desk().toasts().failed("Berkas sedang dibuka di Word. Tutup dulu.");
                    return window;
                });
        window.settle();
    }

    private static Window row(Window window, String id, int row) {
        ListView<?> list = window.node(id, ListView.class);
        Window.onWindowThread(
                () -> {
                    list.requestFocus();
                    list.getSelectionModel().clearAndSelect(row);
                    list.getFocusModel().focus(row);
                    return list;
                });
        return window.settle();
    }

    static Id meeting(Window window, String title) {
        return Reviewed.meeting(window.session().book(), title);
    }
}
