package id.notulis.store;

import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.util.List;

/// Opens a book and so takes it through a step it has not taken.
final class Migrator {

    static final Migrations WITH_A_STEP = new Migrations(List.of("0001-book.sql", "0002-test.sql"));

    private Migrator() {}

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
