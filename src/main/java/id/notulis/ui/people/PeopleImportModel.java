package id.notulis.ui.people;

import id.notulis.exchange.people.Columns;
import id.notulis.exchange.people.PersonColumn;
import id.notulis.i18n.Message;
import id.notulis.model.sheet.Sheet;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Reply;
import id.notulis.work.ImportPeople;
import id.notulis.work.Op;
import id.notulis.work.PeoplePlan;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// A list of people that is looked at before it is taken. What was asked for last counts: answers
/// to what was asked before it are dropped.
final class PeopleImportModel {

    private final Desk desk;
    private final AtomicInteger done = new AtomicInteger();
    private Optional<Path> file = Optional.empty();
    private List<Sheet> sheets = List.of();
    private Optional<Sheet> sheet = Optional.empty();
    private Optional<Columns> columns = Optional.empty();
    private Optional<PeoplePlan> plan = Optional.empty();
    private AtomicBoolean going = new AtomicBoolean();
    private int newest;

    PeopleImportModel(Desk desk) {
        this.desk = desk;
    }

    Optional<Path> file() {
        return file;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Optional<Sheet> sheet() {
        return sheet;
    }

    Optional<Columns> columns() {
        return columns;
    }

    /// What the list would do; empty while that is not known.
    Optional<PeoplePlan> plan() {
        return plan;
    }

    /// How much of it was put into the book, from 0 to 1.
    double part() {
        int all = plan.map(PeoplePlan::taken).orElse(0);
        return all == 0 ? 0 : (double) done.get() / all;
    }

    boolean isGoing() {
        return going.get();
    }

    /// Reads a file.
    void open(Path chosen, Runnable then, Consumer<Message> refused) {
        int mine = ++newest;
        file = Optional.of(chosen);
        sheets = List.of();
        forget();
        desk.session()
                .ask(
                        () -> ImportPeople.open(chosen),
                        Reply.of(
                                read -> {
                                    if (mine == newest) {
                                        sheets = read;
                                        choose(ImportPeople.likeliest(read), then, refused);
                                    }
                                },
                                why -> last(mine, refused, why)));
    }

    /// Turns to one of its tables.
    void choose(Sheet chosen, Runnable then, Consumer<Message> refused) {
        int mine = ++newest;
        forget();
        sheet = Optional.of(chosen);
        desk.session()
                .ask(
                        () -> desk.session().book().read(it -> ImportPeople.columns(chosen, it)),
                        Reply.of(
                                found -> {
                                    if (mine == newest) {
                                        columns = found;
                                        look(then, refused);
                                    }
                                },
                                why -> last(mine, refused, why)));
    }

    /// Gives a column another meaning.
    void mean(
            int column, Optional<PersonColumn> meaning, Runnable then, Consumer<Message> refused) {
        columns = columns.map(it -> it.with(column, meaning));
        look(then, refused);
    }

    private void look(Runnable then, Consumer<Message> refused) {
        int mine = ++newest;
        plan = Optional.empty();
        if (columns.filter(Columns::isReadable).isEmpty()) {
            then.run();
            return;
        }
        Sheet read = sheet.orElseThrow();
        Columns meant = columns.get();
        LocalDate today = LocalDate.now(desk.clock());
        desk.session()
                .ask(
                        () ->
                                desk.session()
                                        .book()
                                        .read(it -> ImportPeople.preview(read, meant, it, today)),
                        Reply.of(
                                found -> {
                                    if (mine == newest) {
                                        plan = Optional.of(found);
                                        then.run();
                                    }
                                },
                                why -> last(mine, refused, why)));
    }

    /// Takes it into the book, in one step. The plan it is taken by may be another than the one
    /// looked at, when the book changed in between.
    void take(Consumer<PeoplePlan> then, Consumer<Message> refused) {
        AtomicBoolean still = new AtomicBoolean(true);
        going = still;
        done.set(0);
        desk.session()
                .transact(
                        Op.IMPORT_PEOPLE,
                        this,
                        ImportPeople.take(
                                sheet.orElseThrow(),
                                columns.orElseThrow(),
                                LocalDate.now(desk.clock()),
                                (reached, all) -> {
                                    done.set(reached);
                                    return still.get();
                                }),
                        Reply.of(
                                taken -> {
                                    still.set(false);
                                    plan = Optional.of(taken);
                                    then.accept(taken);
                                },
                                why -> {
                                    still.set(false);
                                    refused.accept(why);
                                }));
    }

    /// Stops taking it; nothing of it will have happened.
    void stop() {
        going.set(false);
    }

    private void forget() {
        sheet = Optional.empty();
        columns = Optional.empty();
        plan = Optional.empty();
    }

    private void last(int asked, Consumer<Message> refused, Message why) {
        if (asked == newest) {
            refused.accept(why);
        }
    }
}
