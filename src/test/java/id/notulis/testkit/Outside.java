package id.notulis.testkit;

import id.notulis.i18n.Message;
import id.notulis.layout.paint.PrintOrder;
import id.notulis.layout.paint.Printer;
import id.notulis.ui.kit.Desktop;
import id.notulis.ui.kit.FilePicker;
import id.notulis.ui.kit.Printers;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What lies outside the window, as a test wants it: answers to dialogs for files, given
/// beforehand, and what was opened and copied.
public final class Outside implements FilePicker, Desktop, Printers {

    private final Deque<Path> answers = new ArrayDeque<>();
    private final List<Path> opened = new ArrayList<>();
    private final List<Printer> printers = new ArrayList<>();
    private final List<PrintOrder> printed = new ArrayList<>();
    private String clipboard = "";
    private boolean printsNothing;
    private boolean opensNothing;

    /// The next answer to a dialog for files; without one the user thinks better of it.
    public void answer(Path path) {
        answers.add(path);
    }

    /// From now on the system has no program for any file.
    public void openNothing() {
        opensNothing = true;
    }

    /// What was opened in the system's programs, in order.
    public List<Path> opened() {
        return List.copyOf(opened);
    }

    /// One more printer.
    public void connect(Printer printer) {
        printers.add(printer);
    }

    /// From now on no printer takes anything.
    public void printNothing() {
        printsNothing = true;
    }

    /// What was printed, in order.
    public List<PrintOrder> printed() {
        return List.copyOf(printed);
    }

    @Override
    public Printers printers() {
        return this;
    }

    @Override
    public List<Printer> all() {
        return List.copyOf(printers);
    }

    @Override
    public Optional<Message> print(PrintOrder order) {
        if (printsNothing) {
            return Optional.of(Message.of("layout.print.failed", order.printer()));
        }
        printed.add(order);
        return Optional.empty();
    }

    @Override
    public Optional<Path> open(String title, String kind, List<String> patterns) {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public List<Path> openSeveral(String title, String kind, List<String> patterns) {
        List<Path> all = List.copyOf(answers);
        answers.clear();
        return all;
    }

    @Override
    public Optional<Path> save(String title, String proposal, String kind, List<String> patterns) {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public void open(Path path) {
        opened.add(path);
    }

    @Override
    public void open(Path path, Runnable refused) {
        if (opensNothing) {
            refused.run();
        } else {
            opened.add(path);
        }
    }

    @Override
    public void copy(String text) {
        clipboard = text;
    }

    @Override
    public String pasted() {
        return clipboard;
    }
}
