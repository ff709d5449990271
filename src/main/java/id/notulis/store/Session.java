package id.notulis.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// One connection and the statements prepared on it. A statement is named by its file,
/// `meeting/insert`. Rows are read to their end before anything is returned: a result left open
/// would block checkpoints. For one thread at a time.
final class Session implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Session.class.getName());
    private static final boolean TRACED = Boolean.getBoolean("notulis.sql.trace");

    private final BookFiles files;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(BookFiles files, Connection connection) {
        this.files = files;
        this.connection = connection;
    }

    /// Runs a statement that gives no rows.
    ///
    /// @param arguments what stands for its question marks: text, numbers, truth values, bytes, the
    ///   values of `java.time`, identities; an empty `Optional` for what is missing; a list for
    ///   several in a row
    void run(String name, Object... arguments) {
        try {
            bound(name, arguments).executeUpdate();
        } catch (SQLException e) {
            throw Faults.of(files, e);
        }
    }

    /// Runs a statement that gives one number: the key of a new row, a count.
    long number(String name, Object... arguments) {
        return first(name, row -> row.number("value"), arguments).orElseThrow();
    }

    /// Very many numbers, from a statement that gathers them in one text parted by commas, empty
    /// where there are none: fetching a row for each takes several times as long. None is negative.
    long[] numbers(String name, Object... arguments) {
        byte[] gathered = first(name, row -> row.bytes("value"), arguments).orElseThrow();
        if (gathered.length == 0) {
            return new long[0];
        }
        int commas = 0;
        for (byte each : gathered) {
            commas += each == ',' ? 1 : 0;
        }
        long[] numbers = new long[commas + 1];
        int at = 0;
        for (byte each : gathered) {
            if (each == ',') {
                at++;
            } else {
                numbers[at] = 10 * numbers[at] + each - '0';
            }
        }
        return numbers;
    }

    <T> List<T> list(String name, Row.Mapper<T> mapper, Object... arguments) {
        try (ResultSet results = bound(name, arguments).executeQuery()) {
            List<T> values = new ArrayList<>();
            Row row = new Row(results);
            while (results.next()) {
                values.add(value(mapper, row));
            }
            return values;
        } catch (SQLException e) {
            throw Faults.of(files, e);
        }
    }

    /// The rows of a statement that is put together for this once, from pieces of [#statementOf].
    <T> List<T> composed(String sql, Row.Mapper<T> mapper, List<Object> arguments) {
        trace(sql);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (Object argument : arguments) {
                bind(statement, at++, argument);
            }
            try (ResultSet results = statement.executeQuery()) {
                List<T> values = new ArrayList<>();
                Row row = new Row(results);
                while (results.next()) {
                    values.add(value(mapper, row));
                }
                return values;
            }
        } catch (SQLException e) {
            throw Faults.of(files, e);
        }
    }

    <T> Optional<T> first(String name, Row.Mapper<T> mapper, Object... arguments) {
        try (ResultSet results = bound(name, arguments).executeQuery()) {
            return results.next() ? Optional.of(value(mapper, new Row(results))) : Optional.empty();
        } catch (SQLException e) {
            throw Faults.of(files, e);
        }
    }

    /// Runs statements that are not known beforehand or that come many at once: migrations,
    /// PRAGMAs, the ends of transactions.
    void script(String sql) {
        trace(sql);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw Faults.of(files, e);
        }
    }

    /// The first column of what a PRAGMA or another statement in words gives.
    List<String> words(String sql) {
        trace(sql);
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            List<String> words = new ArrayList<>();
            while (results.next()) {
                words.add(results.getString(1));
            }
            return words;
        } catch (SQLException e) {
            throw Faults.of(files, e);
        }
    }

    /// Gives up the transaction. SQLite may have done so itself, after a full disk for instance.
    void rollBack() {
        trace("ROLLBACK");
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.DEBUG, "Nothing to roll back", e);
        }
    }

    /// How many rows were ever changed on this connection.
    long changes() {
        return number("meta/changes");
    }

    BookFiles files() {
        return files;
    }

    @Override
    public void close() {
        try (connection) {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw Faults.of(files, e);
        }
    }

    /// Values are valid by construction: a row that makes none was not written by this program.
    private <T> T value(Row.Mapper<T> mapper, Row row) throws SQLException {
        try {
            return mapper.map(row);
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NoSuchElementException
                | DateTimeException e) {
            throw Faults.damaged(files.book(), e);
        }
    }

    private PreparedStatement bound(String name, Object... arguments) throws SQLException {
        PreparedStatement statement = prepared.get(name);
        if (statement == null) {
            statement = connection.prepareStatement(statementOf(name));
            prepared.put(name, statement);
        }
        if (TRACED) {
            trace(name + " " + List.of(arguments));
        }
        int at = 1;
        for (Object argument : arguments) {
            if (argument instanceof List<?> several) {
                for (Object one : several) {
                    bind(statement, at++, one);
                }
            } else {
                bind(statement, at++, argument);
            }
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int at, Object argument)
            throws SQLException {
        switch (argument) {
            case Optional<?> maybe when maybe.isPresent() -> bind(statement, at, maybe.get());
            case Optional<?> _ -> statement.setNull(at, Types.NULL);
            case Long number -> statement.setLong(at, number);
            case Integer number -> statement.setInt(at, number);
            case Double number -> statement.setDouble(at, number);
            case Boolean truth -> statement.setInt(at, truth ? 1 : 0);
            case byte[] bytes -> statement.setBytes(at, bytes);
            default -> statement.setString(at, argument.toString());
        }
    }

    private static void trace(String sql) {
        if (TRACED) {
            LOG.log(System.Logger.Level.INFO, sql);
        }
    }

    /// The text of a statement, or of a piece of one.
    static String statementOf(String name) {
        try (InputStream in = Session.class.getResourceAsStream(name + ".sql")) {
            if (in == null) {
                throw new IllegalArgumentException("No statement " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
