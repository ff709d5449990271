package id.notulis.ui.find;

import id.notulis.i18n.Message;
import id.notulis.model.search.FindQuery;
import id.notulis.model.search.FindScope;
import id.notulis.model.search.Findings;
import id.notulis.model.search.Marked;
import id.notulis.model.search.Saved;
import id.notulis.model.search.Suggested;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.work.BookSearch;
import id.notulis.work.Lookup;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What quick find looks for and what it found.
final class FindModel {

    private static final int FEW_COMMANDS = 3;
    private static final int FEW_SUGGESTIONS = 5;

    private final Desk desk;
    private final Supplier<List<Command>> commands;
    private final AtomicInteger newest = new AtomicInteger();
    private int answered;
    private Runnable waiting = () -> {};
    private final ReadOnlyObjectWrapper<Result> result = new ReadOnlyObjectWrapper<>(Result.NONE);
    private String typed = "";
    private FindScope scope = FindScope.ALL;

    /// @param commands what could be done where it was opened, as long as the keyboard was there
    FindModel(Desk desk, Supplier<List<Command>> commands) {
        this.desk = desk;
        this.commands = commands;
    }

    /// A command that was found.
    record FoundCommand(Command command, Marked label) {}

    /// What the book says to what was typed.
    ///
    /// @param suggestions what the last of it could become
    /// @param saved searches that have a name, when nothing was typed
    record Answer(Findings findings, List<Suggested> suggestions, List<Saved> saved) {

        static final Answer NONE = new Answer(Findings.NONE, List.of(), List.of());
    }

    /// @param asked whether anything was looked for
    /// @param scope among what, be it chosen or told by a sign
    /// @param slip what of it cannot be understood
    /// @param allCommands how many commands fit
    /// @param milliseconds the whole search took, from the letter to here
    record Result(
            boolean asked,
            FindScope scope,
            Optional<Message> slip,
            Answer answer,
            List<FoundCommand> commands,
            int allCommands,
            long milliseconds) {

        static final Result NONE =
                new Result(false, FindScope.ALL, Optional.empty(), Answer.NONE, List.of(), 0, 0);

        Findings findings() {
            return answer.findings();
        }

        int total() {
            return answer.findings().total() + allCommands;
        }
    }

    ReadOnlyObjectProperty<Result> result() {
        return result.getReadOnlyProperty();
    }

    FindScope scope() {
        return scope;
    }

    /// What was typed.
    String typed() {
        return typed;
    }

    void choose(FindScope other) {
        scope = other;
        search();
    }

    void type(String text) {
        typed = text;
        search();
    }

    /// Calls once what was typed last is answered; at once when it is already. Typing on calls it
    /// off.
    void whenAnswered(Runnable then) {
        if (answered == newest.get()) {
            then.run();
        } else {
            waiting = then;
        }
    }

    private void answer(int asked, Result found) {
        answered = asked;
        result.set(found);
        Runnable then = waiting;
        waiting = () -> {};
        then.run();
    }

    /// Whatever is being looked for is not wanted any more.
    void leave() {
        newest.incrementAndGet();
    }

    /// Looks again: the book has changed.
    void search() {
        int mine = newest.incrementAndGet();
        waiting = () -> {};
        long began = desk.clock().millis();
        FindQuery query = Lookup.of(typed, scope);
        boolean asked = Lookup.asks(query) || query.scope() == FindScope.COMMANDS;
        List<FoundCommand> fitting = asked ? fitting(query) : List.of();
        List<FoundCommand> few =
                query.scope() == FindScope.COMMANDS
                        ? fitting
                        : fitting.subList(0, Math.min(FEW_COMMANDS, fitting.size()));
        LocalDate today = LocalDate.now(desk.clock());
        String whole = typed;
        desk.session()
                .read(
                        book -> read(book.searching(), query, whole, today, mine),
                        found -> {
                            if (newest.get() == mine) {
                                answer(
                                        mine,
                                        new Result(
                                                asked,
                                                query.scope(),
                                                Lookup.slip(query),
                                                found,
                                                few,
                                                fitting.size(),
                                                desk.clock().millis() - began));
                            }
                        });
    }

    private Answer read(BookSearch book, FindQuery query, String whole, LocalDate today, int mine) {
        if (whole.isBlank()) {
            return new Answer(
                    Findings.NONE,
                    List.of(),
                    book.saved().stream().filter(it -> it.kept() instanceof Saved.Search).toList());
        }
        if (query.scope() == FindScope.COMMANDS) {
            return Answer.NONE;
        }
        String sign = whole.substring(0, whole.length() - query.text().length());
        List<Suggested> suggestions =
                book.suggestions(query.text(), desk.words().language(), FEW_SUGGESTIONS).stream()
                        .map(it -> new Suggested(it.shown(), sign + it.text()))
                        .toList();
        Findings found = book.find(query, today, () -> newest.get() == mine);
        return new Answer(found, suggestions, List.of());
    }

    /// Best first, and what two keys do once; of those that fit equally well the one of the screen
    /// that is shown.
    private List<FoundCommand> fitting(FindQuery query) {
        if (query.scope() != FindScope.ALL && query.scope() != FindScope.COMMANDS) {
            return List.of();
        }
        Set<String> told = new HashSet<>();
        return commands.get().stream()
                .filter(command -> told.add(command.label()))
                .flatMap(
                        command ->
                                Lookup.fitting(query, command.label())
                                        .map(label -> new FoundCommand(command, label))
                                        .stream())
                .sorted(
                        Comparator.comparingDouble(
                                found -> -Lookup.fit(query, found.label().text())))
                .toList();
    }
}
