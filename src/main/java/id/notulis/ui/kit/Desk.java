package id.notulis.ui.kit;

import id.notulis.model.Id;
import java.nio.file.Path;
import java.time.Clock;

/// What lies on the desk of every screen.
///
/// @param session the open book
/// @param words in the language of today
/// @param navigator opens other places
/// @param overlays dialogs
/// @param toasts short notes
/// @param files asks for files
/// @param desktop what lies outside the window
/// @param clock the time of this machine
/// @param preferences what the program remembers of whoever works here
/// @param books makes what works on a book
public record Desk(
        Session session,
        Words words,
        Navigator navigator,
        Overlays overlays,
        Toasts toasts,
        FilePicker files,
        Desktop desktop,
        Clock clock,
        Preferences preferences,
        Books books) {

    /// Opens the page of a person or an organisation.
    public void openPerson(Id one) {
        navigator.go(Destination.of(Place.PEOPLE, one));
    }

    /// The folder documents go to: the one chosen in the settings, else one beside the book.
    public Path documents() {
        return preferences
                .now()
                .exports()
                .orElse(session.book().path().toAbsolutePath().resolveSibling("Dokumen"));
    }
}
