package id.notulis.ui.documents;

import id.notulis.i18n.Message;
import id.notulis.layout.page.Layout;
import id.notulis.layout.page.Page;
import id.notulis.layout.paint.PrintOrder;
import id.notulis.layout.paint.PrintedPages.Sheet;
import id.notulis.layout.paint.Printer;
import id.notulis.ui.documents.preview.SheetName;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Fields;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/// Asks on which printer pages go, and on which paper where the printer does not have theirs.
final class PrintDialog {

    private static final Pattern RANGE =
            Pattern.compile("\\s*(\\d{1,4})(?:\\s*[-–]\\s*(\\d{1,4}))?\\s*");
    private static final int MOST_COPIES = 99;
    private static final int PERCENT = 100;

    private final Desk desk;
    private final Words words;
    private final String name;
    private final Layout layout;
    private final Button keep;
    private final ComboBox<Printer> printer = new ComboBox<>();
    private final TextField copies = Fields.line("1");
    private final TextField range = Fields.line("");
    private final VBox labelledCopies;
    private final VBox labelledRange;
    private final Label paper = new Label();
    private final ToggleGroup ways = new ToggleGroup();
    private final RadioButton scaled = way("print-scaled");
    private final RadioButton own = way("print-own");
    private final VBox root = new VBox();

    /// @param name what the document is called
    /// @param keep saves its pages instead
    PrintDialog(Desk desk, String name, Layout layout, Runnable keep) {
        this.desk = desk;
        this.words = desk.words();
        this.name = name;
        this.layout = layout;
        this.keep =
                Parts.secondary(
                        Command.of(
                                "print-pdf",
                                words.of("documents.pdf"),
                                Feather.DOWNLOAD,
                                () -> {
                                    desk.overlays().close();
                                    keep.run();
                                }));
        this.labelledCopies =
                Fields.labelled("print-copies", words.of("documents.print.copies"), copies);
        this.labelledRange =
                Fields.labelled("print-pages", words.of("documents.print.pages"), range);
    }

    /// Looks which printers there are, and asks.
    void open() {
        desk.session()
                .ask(
                        desk.desktop().printers()::all,
                        Reply.of(this::ask, why -> desk.toasts().failed(words.of(why))));
    }

    private void ask(List<Printer> printers) {
        Parts.asDialog(root, "print");
        root.getStyleClass().add("nt-dialog-text");
        if (printers.isEmpty()) {
            Label why = wrapped(new Label(words.of("documents.print.none.why")));
            why.setId("print-none");
            root.getChildren()
                    .setAll(
                            Parts.heading(words.of("documents.print.none")),
                            why,
                            Parts.buttons(cancel(), keep));
            desk.overlays().show(root, keep);
        } else {
            fill(printers);
            desk.overlays().show(root, printer, Pos.CENTER, this::pressed, () -> {});
        }
    }

    private void fill(List<Printer> printers) {
        printer.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Printer it) {
                        return it == null ? "" : it.name();
                    }

                    @Override
                    public Printer fromString(String text) {
                        return printers.getFirst();
                    }
                });
        printer.getItems().setAll(printers);
        printer.setMaxWidth(Double.MAX_VALUE);
        printer.valueProperty().subscribe(it -> Optional.ofNullable(it).ifPresent(this::chosen));
        range.setPromptText(words.of("documents.print.pages.all", layout.pages().size()));
        HBox numbers = new HBox(16, labelledCopies, labelledRange);
        HBox.setHgrow(labelledRange, Priority.ALWAYS);
        paper.setId("print-paper");
        wrapped(paper);
        Button print =
                Parts.primary(
                        Command.of(
                                "print-print",
                                words.of("documents.print"),
                                Feather.PRINTER,
                                "Enter",
                                this::print));
        root.getChildren()
                .setAll(
                        Parts.heading(words.of("documents.print.title", name)),
                        Fields.labelled(
                                "print-printer", words.of("documents.print.printer"), printer),
                        numbers,
                        paper,
                        scaled,
                        own,
                        Parts.buttons(keep, cancel(), print));
        printer.getSelectionModel().selectFirst();
    }

    private RadioButton way(String id) {
        RadioButton way = new RadioButton();
        way.setId(id);
        way.setToggleGroup(ways);
        way.setWrapText(true);
        way.setMinHeight(Region.USE_PREF_SIZE);
        way.managedProperty().bind(way.visibleProperty());
        return way;
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Button cancel() {
        return Parts.secondary(
                Command.of(
                        "print-cancel",
                        words.of("documents.print.cancel"),
                        Feather.X,
                        desk.overlays()::close));
    }

    /// A scaled page is small but whole, so that is what is meant until somebody says otherwise.
    private void chosen(Printer chosen) {
        Optional<Sheet> instead = chosen.instead(layout);
        scaled.setVisible(instead.isPresent());
        own.setVisible(instead.isPresent());
        Page first = layout.pages().getFirst();
        String sheet = words.of(SheetName.of(first.width(), first.height()));
        instead.ifPresentOrElse(
                other -> {
                    Sheet lacking = chosen.lacking(layout).getFirst();
                    String lacked = words.of(SheetName.of(lacking.width(), lacking.height()));
                    long percent = Math.round(other.scaleOf(lacking) * PERCENT);
                    paper.setText(words.of("documents.print.lacking", lacked));
                    scaled.setText(
                            words.of(
                                    "documents.print.scaled",
                                    words.of(SheetName.of(other.width(), other.height())),
                                    percent));
                    own.setText(words.of("documents.print.own", lacked));
                    scaled.setSelected(true);
                },
                () -> paper.setText(words.of("documents.print.paper", sheet)));
    }

    /// Enter prints, but where it means a button or an open list.
    private boolean pressed(KeyEvent event) {
        boolean meant =
                event.getCode() == KeyCode.ENTER
                        && !(event.getTarget() instanceof Button)
                        && !printer.isShowing();
        if (meant) {
            print();
        }
        return meant;
    }

    private void print() {
        Optional<Integer> number = copies();
        Optional<int[]> pages = pages();
        Fields.tell(
                labelledCopies, number.isEmpty() ? words.of("documents.print.copies.wrong") : "");
        Fields.tell(
                labelledRange,
                pages.isEmpty()
                        ? words.of("documents.print.pages.wrong", layout.pages().size())
                        : "");
        if (number.isEmpty()) {
            copies.requestFocus();
        } else if (pages.isEmpty()) {
            range.requestFocus();
        } else {
            Printer chosen = printer.getValue();
            Optional<Sheet> other = scaled.isSelected() ? chosen.instead(layout) : Optional.empty();
            PrintOrder order =
                    new PrintOrder(chosen.name(), name, layout, number.get(), other)
                            .only(pages.get()[0], pages.get()[1]);
            desk.overlays().close();
            desk.session()
                    .ask(
                            () -> desk.desktop().printers().print(order),
                            Reply.of(
                                    why -> told(order, why),
                                    why -> desk.toasts().failed(words.of(why))));
        }
    }

    private void told(PrintOrder order, Optional<Message> why) {
        why.ifPresentOrElse(
                it -> desk.toasts().failed(words.of(it)),
                () -> desk.toasts().done(words.of("documents.print.sent", name, order.printer())));
    }

    private Optional<Integer> copies() {
        String typed = copies.getText().strip();
        return typed.matches("\\d{1,2}")
                ? Optional.of(Integer.parseInt(typed)).filter(it -> it >= 1 && it <= MOST_COPIES)
                : Optional.empty();
    }

    /// First and last page, from 1.
    private Optional<int[]> pages() {
        int all = layout.pages().size();
        if (range.getText().isBlank()) {
            return Optional.of(new int[] {1, all});
        }
        Matcher typed = RANGE.matcher(range.getText());
        if (!typed.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(typed.group(1));
        int last = Optional.ofNullable(typed.group(2)).map(Integer::parseInt).orElse(first);
        return first >= 1 && first <= last && last <= all
                ? Optional.of(new int[] {first, last})
                : Optional.empty();
    }
}
