package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.work.OfficeProfiles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// `profiles`: what an office puts on its papers. Does nothing by itself.
final class ProfilesCommand implements Command {

    static final List<Part> PARTS =
            List.of(
                    new Part("list", "daftar", ProfilesList::new),
                    new Part("show", "lihat", ProfilesShow::new),
                    new Part("put", "pasang", ProfilesPut::new),
                    new Part("use", "pakai", ProfilesUse::new));

    @Override
    public void declare(Declaration declaration) {}

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        String parts = PARTS.stream().map(Part::word).collect(Collectors.joining(", "));
        throw Stop.usage(
                Message.of("cli.part.missing", parts),
                Message.of("cli.usage.hint", "notulis profiles"));
    }

    /// @throws Stop with the candidates when there is none of that name
    static OfficeProfile named(OfficeProfiles profiles, String name) {
        return profiles.named(name)
                .orElseThrow(
                        () -> {
                            List<Message> messages = new ArrayList<>();
                            messages.add(Message.of("cli.profile.unknown", name));
                            profiles.all()
                                    .forEach(it -> messages.add(Message.of("cli.line", it.name())));
                            return new Stop(ExitCode.USAGE, messages);
                        });
    }
}
