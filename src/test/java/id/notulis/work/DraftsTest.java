package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.notulis.model.draft.TypedText;
import id.notulis.model.draft.Typing;
import id.notulis.model.people.Organisation;
import id.notulis.testkit.TempBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {

    private static final String PLACE = "capture/01JWWN7G00AAAAAAAAAAAAAAAA";
    private static final String TEXT = "@u Rapat \"dibuka\"\n\u00e9 \ud83d\ude00 ' % ";

    @TempDir private Path folder;

    @Test
    void areThereWhenTheBookIsOpenedAgain() {
        try (Workspace workspace = TempBook.create(folder)) {
            workspace.drafts().keep(PLACE, "@u");
            workspace.drafts().keep(PLACE, TEXT);
            workspace
                    .drafts()
                    .keepAll(Map.of("a", Typing.fresh("1"), "b", new Typing("2", "semula")));
            workspace.drafts().forget("a");
        }
        try (Workspace workspace = TempBook.open(folder, Access.WRITE)) {
            assertThat(workspace.drafts().all())
                    .containsExactly(
                            new TypedText("b", "2", "semula", TempBook.CLOCK.instant()),
                            new TypedText(PLACE, TEXT, "", TempBook.CLOCK.instant()));
            assertThat(workspace.drafts().at(PLACE).map(TypedText::text)).contains(TEXT);
            assertThat(workspace.drafts().at("a")).isEmpty();
        }
    }

    @Test
    void goWithTheEditThatTakesThem() {
        try (Workspace workspace = TempBook.create(folder)) {
            workspace.drafts().keep(PLACE, TEXT);
            assertThatThrownBy(
                            () ->
                                    workspace.transact(
                                            Op.EDIT_ORGANISATION,
                                            draft -> {
                                                put(draft);
                                                throw new IllegalStateException("halfway");
                                            }))
                    .hasMessage("halfway");
            assertThat(workspace.drafts().at(PLACE)).isPresent();

            workspace.rehearse(DraftsTest::put);
            assertThat(workspace.drafts().at(PLACE)).isPresent();

            workspace.transact(Op.EDIT_ORGANISATION, DraftsTest::put);
            assertThat(workspace.drafts().all()).isEmpty();
            assertThat(workspace.read(Snapshot::organisations)).hasSize(1);

            workspace.undo();
            assertThat(workspace.drafts().all()).isEmpty();
            assertThat(workspace.read(Snapshot::organisations)).isEmpty();
        }
    }

    @Test
    void areNoStepAndNoChangeOfTheRecord() {
        try (Workspace workspace = TempBook.create(folder)) {
            long record = workspace.read(Snapshot::recordNumber);
            String dump = Dump.of(workspace);
            workspace.drafts().keep(PLACE, TEXT);
            workspace.transact(
                    Op.EDIT_ORGANISATION,
                    draft -> {
                        draft.took(PLACE);
                        return true;
                    });
            assertThat(workspace.drafts().all()).isEmpty();
            assertThat(workspace.undoable()).isEqualTo(Optional.empty());
            assertThat(workspace.<Long>read(Snapshot::recordNumber)).isEqualTo(record);
            assertThat(Dump.of(workspace)).isEqualTo(dump);
        }
    }

    @Test
    void areInTheCopyOfTheBook() throws IOException {
        Path copy;
        try (Workspace workspace = TempBook.create(folder)) {
            workspace.drafts().keep(PLACE, TEXT);
            copy = workspace.backUp();
        }
        Path restored = Files.createDirectory(folder.resolve("baru"));
        Workspace.restore(copy, TempBook.path(restored));
        try (Workspace workspace = TempBook.open(restored, Access.READ)) {
            assertThat(workspace.drafts().at(PLACE).map(TypedText::text)).contains(TEXT);
        }
    }

    private static boolean put(Draft draft) {
        draft.put(new Organisation(draft.newId(), "Senkom", "", "", ""));
        draft.took(PLACE);
        return true;
    }
}
