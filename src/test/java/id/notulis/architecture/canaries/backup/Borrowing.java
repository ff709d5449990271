package id.notulis.architecture.canaries.backup;

import java.sql.Connection;

record Borrowing(Connection connection) {}
