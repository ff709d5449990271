package id.notulis.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own dialogs for files.
public final class SystemFiles implements FilePicker {

    private final Window owner;

    public SystemFiles(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(String title, String kind, List<String> patterns) {
        return path(chooser(title, kind, patterns).showOpenDialog(owner));
    }

    @Override
    public List<Path> openSeveral(String title, String kind, List<String> patterns) {
        @Nullable List<File> files = chooser(title, kind, patterns).showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String title, String proposal, String kind, List<String> patterns) {
        FileChooser chooser = chooser(title, kind, patterns);
        chooser.setInitialFileName(proposal);
        return path(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return path(chooser.showDialog(owner));
    }

    private static FileChooser chooser(String title, String kind, List<String> patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (!patterns.isEmpty()) {
            chooser.getExtensionFilters().add(new ExtensionFilter(kind, patterns));
        }
        return chooser;
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
