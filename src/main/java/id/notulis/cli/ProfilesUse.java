package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.work.OfficeProfiles;
import id.notulis.work.Workspace;

/// `profiles use`: which office documents are made for.
final class ProfilesUse implements Command {

    @Override
    public void declare(Declaration declaration) {
        declaration.operand("book").operand("profile");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        try (Workspace book = workbench.open(Places.path(arguments.operand(0)))) {
            OfficeProfile profile = Profiles.named(new OfficeProfiles(book), arguments.operand(1));
            book.activate(profile.id());
            console.print(Message.of("cli.profile.used", profile.name()));
        }
        return ExitCode.DONE;
    }
}
