package id.notulis.store;

import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Opens a book and so takes it through a step it has not taken.
final class Migrator {

    static final Migrations WITH_A_STEP = with("9999-test.sql");

    private Migrator() {}

    /// The schema of the program and one step more.
    static Migrations with(String step) {
        return new Migrations(
                Stream.concat(Migrations.ALL.steps().stream(), Stream.of(step)).toList());
    }

    public static void main(String[] arguments) {
        System.out.println("ready");
        open(Path.of(arguments[0]), WITH_A_STEP).close();
        System.out.println("done");
    }

    static Book open(Path book, Migrations migrations) {
        return Book.open(
                book,
                false,
                TempBook.CLOCK,
                (folder, name, standing) -> folder.resolve(name + "-sebelum.notulis"),
                migrations);
    }
}
