package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Signatory;
import id.notulis.work.OfficeProfiles;
import id.notulis.work.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// `profiles list`: the offices of a book, and which of them documents are made with.
final class ProfilesList implements Command {

    @Override
    public void declare(Declaration declaration) {
        declaration.operand("book").flag("json");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        try (Workspace book = workbench.read(Places.path(arguments.operand(0)))) {
            OfficeProfiles profiles = new OfficeProfiles(book);
            Optional<Id> active = profiles.active();
            if (arguments.has("json")) {
                try (Json json = Json.to(console.out())) {
                    json.array(profiles.all(), profile -> write(json, profile, active));
                }
                console.print("");
            } else {
                List<List<String>> rows = new ArrayList<>();
                profiles.all().forEach(profile -> rows.add(row(profile, active, console)));
                TextTable.lines(rows).forEach(console::print);
            }
        }
        return ExitCode.DONE;
    }

    private static void write(Json json, OfficeProfile profile, Optional<Id> active) {
        json.text("id", profile.id().value());
        json.text("name", profile.name());
        json.truth("active", active.equals(Optional.of(profile.id())));
        json.text("zone", profile.zone().name());
        json.text("paper", profile.standard().page().paper().name());
        json.array(
                "editions",
                profile.editions(),
                edition -> {
                    json.date("from", edition.from());
                    json.word("style", edition.letterhead().style());
                    json.texts("letterhead", edition.letterhead().lines());
                    json.number("emblems", edition.letterhead().emblems().size());
                    json.text("city", edition.city());
                    json.texts("signatories", labels(edition.signatories()));
                    json.texts("alternates", labels(edition.alternates()));
                    json.texts("copies", edition.copies());
                });
        json.texts(
                "documents",
                profile.documents().keySet().stream().map(DocumentKind::word).toList());
    }

    private static List<String> row(OfficeProfile profile, Optional<Id> active, Console console) {
        Edition newest = profile.newest();
        boolean chosen = active.equals(Optional.of(profile.id()));
        return List.of(
                profile.name(),
                chosen ? console.text(Message.of("cli.profile.active")) : "",
                newest.from()
                        .map(day -> console.text(Message.of("cli.profile.since", day)))
                        .orElse(""),
                labels(newest.signatories()).stream().collect(Collectors.joining("; ")));
    }

    private static List<String> labels(List<Signatory> blocks) {
        return blocks.stream().map(Signatory::label).toList();
    }
}
