package id.notulis.bench;

import id.notulis.model.search.FindScope;
import id.notulis.model.search.Hit;
import id.notulis.model.search.Inquiry;
import id.notulis.search.FindText;
import id.notulis.search.InquiryText;
import id.notulis.store.InquiryStore;
import id.notulis.testkit.LargeBook;
import id.notulis.testkit.TempBook;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words typed letter by letter into quick find, over very many meetings: from the text to what the
/// lines say, against the statements it sends and their rows read, nothing done with them. Both by
/// turns, on connections of the same file.
final class SearchAsTyped {

    private static final int MEETINGS = 10_000;
    private static final int ROWS = 300;
    private static final int TURNS = 12;
    private static final int WARM_UP = 2;
    private static final LocalDate TODAY = LargeBook.LAST_DAY;
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
    private static final List<String> COLUMNS =
            List.of("uid", "meeting_uid", "title", "body", "day");
    private static final List<String> WORDS =
            List.of(
                    "rapat",
                    "koordinasi",
                    "laporan",
                    "patroli",
                    "senkom",
                    "hoaks",
                    "evaluasi",
                    "pelayanan");
    private static final List<String> CONDITIONS =
            List.of("orang:\"orang 7\" ", "status:belum ", "sejak:2024 -data ", "butir:2 ");

    private final Workspace book;
    private final List<PreparedStatement> statements = new ArrayList<>();
    private final Connection connection;
    private final Percentiles bareWords = new Percentiles();
    private final Percentiles words = new Percentiles();
    private final Percentiles bareConditions = new Percentiles();
    private final Percentiles conditions = new Percentiles();

    private SearchAsTyped(Workspace book, Connection connection) throws SQLException, IOException {
        this.book = book;
        this.connection = connection;
        for (String source : SOURCES) {
            statements.add(connection.prepareStatement(statement(source)));
        }
    }

    /// Prints the rows of a table.
    ///
    /// @param args a folder to work in; how many meetings, when not ten thousand
    public static void main(String[] args) throws IOException, SQLException {
        Path folder = Path.of(args[0]);
        TempBook.furnished(folder).close();
        Path path = TempBook.path(folder);
        LargeBook.fill(path, args.length > 1 ? Integer.parseInt(args[1]) : MEETINGS, 1);
        try (Workspace book = TempBook.openAt(path);
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path)) {
            SearchAsTyped search = new SearchAsTyped(book, connection);
            for (int turn = -WARM_UP; turn < TURNS; turn++) {
                search.type(turn >= 0);
            }
            print("words", search.bareWords, search.words);
            print("words and a condition", search.bareConditions, search.conditions);
        }
    }

    private static void print(String what, Percentiles bare, Percentiles search) {
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |",
                        what,
                        bare.millis(50),
                        bare.millis(99),
                        search.millis(50),
                        search.millis(99),
                        search.millis(50) / bare.millis(50),
                        search.millis(99) / bare.millis(99)));
    }

    private void type(boolean counted) throws SQLException {
        for (String word : WORDS) {
            for (int letters = 1; letters <= word.length(); letters++) {
                String begun = word.substring(0, letters);
                long start = System.nanoTime();
                int rows = rows(begun);
                long sent = System.nanoTime();
                int found = found(begun);
                long said = System.nanoTime();
                String narrowed = CONDITIONS.get(letters % CONDITIONS.size()) + begun;
                long next = System.nanoTime();
                rows(InquiryText.read(narrowed, TODAY).inquiry());
                long sentAgain = System.nanoTime();
                found(narrowed);
                long saidAgain = System.nanoTime();
                if (rows == 0 || found == 0) {
                    throw new IllegalStateException("nothing begins with " + begun);
                }
                if (counted) {
                    bareWords.add(sent - start);
                    words.add(said - sent);
                    bareConditions.add(sentAgain - next);
                    conditions.add(saidAgain - sentAgain);
                }
            }
        }
    }

    private int found(String text) {
        return book.read(
                        it ->
                                it.searching()
                                        .find(
                                                FindText.parse(text, FindScope.ALL),
                                                TODAY,
                                                () -> true))
                .total();
    }

    private int rows(String begun) throws SQLException {
        int rows = 0;
        for (PreparedStatement statement : statements) {
            statement.setString(1, '"' + begun + "\"*");
            statement.setInt(2, ROWS);
            rows += rows(statement);
        }
        return rows;
    }

    private void rows(Inquiry inquiry) throws SQLException {
        for (Hit.Kind kind : FindScope.ALL.kinds()) {
            if (inquiry.isAmong(kind)) {
                for (InquiryStore.Statement sent :
                        InquiryStore.statements(kind, inquiry, false, ROWS)) {
                    try (PreparedStatement statement = connection.prepareStatement(sent.sql())) {
                        for (int at = 0; at < sent.values().size(); at++) {
                            statement.setObject(at + 1, sent.values().get(at));
                        }
                        rows(statement);
                    }
                }
            }
        }
    }

    private static int rows(PreparedStatement statement) throws SQLException {
        int rows = 0;
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                for (String column : COLUMNS) {
                    rows += results.getString(column) == null ? 0 : 1;
                }
            }
        }
        return rows;
    }

    private static String statement(String source) throws IOException {
        try (InputStream in =
                Workspace.class.getResourceAsStream(
                        "/id/notulis/store/search/" + source + ".sql")) {
            if (in == null) {
                throw new IllegalArgumentException(source);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
