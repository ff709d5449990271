package id.notulis.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.notulis.model.search.FindQuery;
import id.notulis.model.search.FindScope;
import id.notulis.model.search.Findings;
import id.notulis.store.Book;
import id.notulis.testkit.LargeBook;
import id.notulis.testkit.TempBook;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sqlite.SQLiteConfig;

/// Searching as somebody types, letter by letter, in a book of very many meetings: the statements
/// alone, all their rows read, and all of quick find, which ranks and marks what they give and says
/// where each hit comes from. One after the other for every text, in one process.
final class FindWork {

    static final int MEETINGS = 10_000;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 20;
    private static final int LETTERS = 12;
    private static final int PER_SOURCE = 300;
    private static final List<String> WORDS =
            List.of(
                    "koordinasi",
                    "masyarakat",
                    "dokumentasi",
                    "pemberitaan",
                    "klarifikasi",
                    "informasi",
                    "pengamanan",
                    "wartawan");
    private static final List<String> SOURCES =
            List.of(
                    "meeting",
                    "topic",
                    "passage",
                    "entry",
                    "action",
                    "person",
                    "post",
                    "member",
                    "organisation",
                    "agreement",
                    "signer",
                    "point",
                    "document");

    private final List<PreparedStatement> statements = new ArrayList<>();
    private final Workspace book;
    private final Percentiles bare = new Percentiles();
    private final Percentiles whole = new Percentiles();

    private FindWork(Workspace book, Connection connection) throws IOException, SQLException {
        this.book = book;
        for (String source : SOURCES) {
            statements.add(connection.prepareStatement(text(source)));
        }
    }

    /// Prints a row of the table.
    ///
    /// @param args a folder to work in
    public static void main(String[] args) throws IOException, SQLException {
        Workspace empty = TempBook.furnished(Path.of(args[0]));
        Path path = empty.path();
        empty.close();
        LargeBook.fill(path, MEETINGS, 1);
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try (Workspace book = TempBook.openAt(path);
                Connection connection = config.createConnection("jdbc:sqlite:" + path.toUri());
                Statement set = connection.createStatement()) {
            // as the program's own connections
            set.executeUpdate("PRAGMA cache_size=-16000");
            set.executeUpdate("PRAGMA mmap_size=0");
            FindWork work = new FindWork(book, connection);
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                work.round(round >= WARM_UP);
            }
            System.out.println(work.row());
        }
        System.exit(0);
    }

    private static String text(String source) throws IOException {
        String name = "search/" + source + ".sql";
        try (InputStream in = Book.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private void round(boolean counted) throws SQLException {
        for (String word : WORDS) {
            for (int letters = 1; letters <= Math.min(LETTERS, word.length()); letters++) {
                String typed = word.substring(0, letters);
                long start = System.nanoTime();
                int rows = rows(typed);
                long between = System.nanoTime();
                Findings found =
                        book.read(
                                it ->
                                        it.searching()
                                                .find(
                                                        new FindQuery(
                                                                FindScope.ALL, false, typed),
                                                        LargeBook.LAST_DAY,
                                                        () -> true));
                long end = System.nanoTime();
                if (rows == 0 || found.groups().isEmpty()) {
                    throw new IllegalStateException("nothing found of " + typed);
                }
                if (counted) {
                    bare.add(between - start);
                    whole.add(end - between);
                }
            }
        }
    }

    private int rows(String typed) throws SQLException {
        int rows = 0;
        for (PreparedStatement statement : statements) {
            statement.setString(1, '"' + typed + "\"*");
            statement.setInt(2, PER_SOURCE);
            try (ResultSet found = statement.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    for (int column = 1; column <= columns; column++) {
                        found.getString(column);
                    }
                    rows++;
                }
            }
        }
        return rows;
    }

    private String row() {
        return String.format(
                Locale.ROOT,
                "| %d | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |",
                MEETINGS * (LargeBook.LINES + LargeBook.ACTIONS),
                bare.millis(50),
                bare.millis(99),
                whole.millis(50),
                whole.millis(99),
                whole.millis(50) / bare.millis(50),
                whole.millis(99) / bare.millis(99));
    }
}
