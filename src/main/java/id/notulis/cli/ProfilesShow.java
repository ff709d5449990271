package id.notulis.cli;

import id.notulis.work.OfficeProfiles;
import id.notulis.work.Workspace;

/// `profiles show`: an office as the properties file `profiles put` takes.
final class ProfilesShow implements Command {

    @Override
    public void declare(Declaration declaration) {
        declaration.operand("book").operand("profile");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        try (Workspace book = workbench.read(Places.path(arguments.operand(0)))) {
            OfficeProfiles profiles = new OfficeProfiles(book);
            console.printRaw(profiles.text(Profiles.named(profiles, arguments.operand(1))));
        }
        return ExitCode.DONE;
    }
}
