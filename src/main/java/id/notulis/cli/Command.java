package id.notulis.cli;

/// One command: says which arguments it takes and does what it is for.
interface Command {

    /// Adds operands and options to the declaration.
    void declare(Declaration declaration);

    /// Does it.
    ///
    /// @throws Stop when it cannot go on for a reason the user can mend
    ExitCode run(Arguments arguments, Workbench workbench, Console console);

    static Command of(Verb verb) {
        return switch (verb) {
            case DEMO -> new DemoCommand();
            case NEW -> new NewCommand();
            case IMPORT -> new ImportCommand();
            case LIST -> new ListCommand();
            case SHOW -> new ShowCommand();
            case EXPORT -> new ExportCommand();
            case TEMPLATES -> Family.TEMPLATES;
            case NUMBERS -> Family.NUMBERS;
            case PROFILES -> Family.PROFILES;
            case SEARCH -> new SearchCommand();
            case CALENDAR -> new CalendarCommand();
            case CHECK -> new CheckCommand();
            case BACKUP -> new BackupCommand();
            case RESTORE -> new RestoreCommand();
        };
    }
}
