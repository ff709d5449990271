package id.notulis.ui.kit;

import id.notulis.i18n.Language;
import java.time.Clock;

/// What a window is given from outside.
///
/// @param language what the system speaks
/// @param preferences what the program remembers of whoever works here
/// @param books opens books
/// @param threads where work is done
/// @param files asks for files
/// @param desktop what lies outside the window
/// @param clock the time of this machine
/// @param faults keeps what nobody foresaw
public record Surroundings(
        Language language,
        Preferences preferences,
        Books books,
        Threads threads,
        FilePicker files,
        Desktop desktop,
        Clock clock,
        Faults faults) {}
