package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.work.OfficeProfiles;
import java.util.ArrayList;
import java.util.List;

/// The profile somebody names.
final class Profiles {

    private Profiles() {}

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
