package id.notulis.cli;

import id.notulis.exchange.ProfileReading;
import id.notulis.i18n.Message;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.work.LetterheadAdvice;
import id.notulis.work.OfficeProfiles;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// `profiles put`: an office from a properties file into a book.
final class ProfilesPut implements Command {

    @Override
    public void declare(Declaration declaration) {
        declaration.operand("book").operand("properties").option("from", "date").flag("activate");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        Path file = Places.path(arguments.operand(1));
        if (!Files.isRegularFile(file)) {
            throw Stop.usage(Message.of("cli.file.missing", file));
        }
        Optional<LocalDate> from = arguments.option("from").map(Days::day);
        try (Workspace book = workbench.open(Places.path(arguments.operand(0)))) {
            ProfileReading reading =
                    new OfficeProfiles(book).put(file, from, arguments.has("activate"));
            reading.findings()
                    .forEach(
                            finding ->
                                    console.tell(
                                            Message.of(
                                                    "cli.finding.error",
                                                    file,
                                                    finding.line(),
                                                    finding.message())));
            reading.profile().ifPresent(profile -> tell(profile, arguments, console));
            return reading.profile().isPresent() ? ExitCode.DONE : ExitCode.REFUSED;
        } catch (IOException _) {
            throw Stop.usage(Message.of("cli.file.unreadable", file));
        }
    }

    private static void tell(OfficeProfile profile, Arguments arguments, Console console) {
        LetterheadAdvice.of(profile).forEach(console::tell);
        console.print(Message.of("cli.profile.put", profile.name()));
        if (arguments.has("activate")) {
            console.print(Message.of("cli.profile.used", profile.name()));
        }
    }
}
