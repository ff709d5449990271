package id.notulis.cli;

/// What a command tells the program that started it.
enum ExitCode {
    DONE(0),
    /// A fault of the program; a log file was named.
    UNEXPECTED(1),
    /// Wrong usage; an unknown kind or meeting; a file or a book that is not there.
    USAGE(2),
    /// The input was refused with its place; nothing was changed.
    REFUSED(3),
    /// The book is locked, damaged, newer than the program or no book; or `check` found something.
    BOOK(4),
    /// The output could not be written; nothing half-written is left.
    OUTPUT(5);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
