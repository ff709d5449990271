package id.notulis.ui.recap;

import id.notulis.model.survey.Recap;
import id.notulis.model.survey.SurveyFormat;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.HeadLine;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.SurveyFile;
import id.notulis.ui.kit.View;
import id.notulis.ui.kit.Words;
import id.notulis.work.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// What the office did in a span of time, in figures: the same that stand on the recapitulation,
/// which is made of it by one button.
public final class StatisticsView implements View {

    private final Desk desk;
    private final Words words;
    private final StatisticsModel model;
    private final SurveyFile papers;
    private final BorderPane root = new BorderPane();
    private final Label time = Parts.styled("", "nt-13", "text-muted");
    private final PeriodBar period;
    private final FigureCards cards = new FigureCards();
    private final TopicTabs tabs;
    private final FigureList list;
    private final ScrollPane page = new ScrollPane();
    private final VBox none;
    private final Command copy;
    private final Command make;
    private final List<Command> commands = new ArrayList<>();
    private Subscription held = Subscription.EMPTY;

    public StatisticsView(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.model = new StatisticsModel(desk);
        this.papers = new SurveyFile(desk);
        this.period = new PeriodBar(words, model.period(), model::refresh);
        this.tabs = new TopicTabs(words, this::turn);
        this.list = new FigureList(words, desk.navigator(), this::copy);
        this.copy =
                Command.of("statistics-copy", words.of("statistics.copy"), Feather.COPY, this::copy)
                        .when(this::hasFigures);
        this.make =
                Command.of(
                                "statistics-make",
                                words.of("statistics.make"),
                                Feather.FILE_PLUS,
                                "Shortcut+G",
                                this::make)
                        .when(() -> model.order().isPresent());
        this.none =
                Parts.empty(
                        Feather.BAR_CHART,
                        words.of("statistics.none"),
                        Parts.secondary(
                                Command.of(
                                                "statistics-none-earlier",
                                                words.of("recap.earlier"),
                                                Feather.CHEVRON_LEFT,
                                                period.earlier()::run)
                                        .when(period.earlier().enabled())));
        none.setId("statistics-none");
        commands.addAll(List.of(make, copy));
        commands.addAll(period.commands());
        commands.addAll(tabs.commands());
        root.setId("statistics-page");
        root.setTop(new VBox(header(), period.root()));
        root.setCenter(body());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show() {
        held =
                Subscription.combine(
                        model.recap().subscribe(this::fill),
                        desk.session()
                                .whenChanged(
                                        Set.of(
                                                Subject.MEETINGS,
                                                Subject.PEOPLE,
                                                Subject.ORGANISATIONS,
                                                Subject.AGREEMENTS),
                                        model::refresh));
        model.refresh();
    }

    @Override
    public void hide() {
        held.unsubscribe();
    }

    @Override
    public Node firstFocus() {
        return period.term();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<Node> zones() {
        return hasFigures()
                ? List.of(period.root(), tabs.root(), list.root())
                : List.of(period.root(), none);
    }

    private HeadLine header() {
        VBox title = new VBox(4, Parts.title(words.of("statistics.title")), time);
        title.setAlignment(Pos.CENTER_LEFT);
        time.setId("statistics-time");
        HBox tools = new HBox(12, Parts.secondary(copy));
        desk.navigator()
                .command("recap")
                .map(Parts::framedIcon)
                .ifPresent(tools.getChildren()::add);
        tools.getChildren().add(Parts.primary(make));
        tools.setAlignment(Pos.CENTER_LEFT);
        HeadLine header = new HeadLine(title, tools);
        header.getStyleClass().add("nt-page-header");
        return header;
    }

    private StackPane body() {
        VBox content = new VBox(cards, tabs.root(), list.root());
        VBox.setVgrow(list.root(), Priority.ALWAYS);
        page.setContent(content);
        page.setFitToWidth(true);
        page.setFitToHeight(true);
        page.setFocusTraversable(false);
        page.getStyleClass().add("nt-scroll");
        page.setVisible(false);
        none.setVisible(false);
        return new StackPane(page, none);
    }

    private boolean hasFigures() {
        return model.recap().get().filter(it -> !it.meetings().isEmpty()).isPresent();
    }

    private void fill(Optional<Recap> read) {
        boolean had = page.isVisible() && page.isFocusWithin();
        read.ifPresent(
                recap -> {
                    time.setText(new SpanNames(words).whole(recap.span()));
                    cards.show(new Figures(words, recap).cards());
                    turn(tabs.chosen());
                });
        page.setVisible(hasFigures());
        none.setVisible(read.isPresent() && !hasFigures());
        if (had && none.isVisible()) {
            firstFocus().requestFocus();
        }
    }

    private void turn(Topic topic) {
        model.recap()
                .get()
                .ifPresent(recap -> list.show(topic, new Figures(words, recap).table(topic)));
    }

    private void copy() {
        if (hasFigures()) {
            desk.desktop().copy(list.table().copied());
            desk.toasts().done(words.of("statistics.copied", tabs.label(tabs.chosen())));
        }
    }

    private void make() {
        model.order().ifPresent(order -> papers.write(_ -> order, SurveyFormat.WORD));
    }
}
