package id.notulis.ui.settings;

import id.notulis.report.WordForm;
import id.notulis.ui.kit.Changed;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Reply;
import id.notulis.work.CheckTemplate;
import id.notulis.work.ExtractTemplate;
import id.notulis.work.OutputFailure;
import id.notulis.work.OwnTemplates;
import id.notulis.work.Refused;
import id.notulis.work.Subject;
import id.notulis.work.TemplateLine;
import id.notulis.work.TemplateRefused;
import id.notulis.work.TemplateReport;
import id.notulis.work.TryTemplate;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the page of templates shows and does.
final class TemplatesModel {

    private final Desk desk;

    TemplatesModel(Desk desk) {
        this.desk = desk;
    }

    void read(Consumer<List<TemplateLine>> then) {
        desk.session().ask(() -> templates().lines(), Reply.of(then));
    }

    /// The day of a moment where the office is.
    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, desk.clock().getZone());
    }

    /// Writes the template in force to be changed.
    void extract(WordForm form, Path file, Reply<Path> reply) {
        desk.session()
                .write(
                        () ->
                                told(
                                        () -> {
                                            ExtractTemplate.inForce(
                                                    desk.session().book(),
                                                    form,
                                                    file,
                                                    /* replacing= */ true);
                                            return file;
                                        }),
                        reply);
    }

    /// Makes a document of sample data with the template in force.
    void attempt(WordForm form, Reply<Path> reply) {
        Path folder = desk.documents().resolve("Percobaan");
        desk.session()
                .ask(
                        () ->
                                told(
                                        () ->
                                                new TryTemplate(desk.session().book(), desk.clock())
                                                        .into(folder, form)),
                        reply);
    }

    /// Looks at a file without taking it.
    void check(WordForm form, Path file, Reply<TemplateReport> reply) {
        desk.session()
                .ask(
                        () ->
                                told(
                                        () ->
                                                new CheckTemplate(file, Optional.of(form))
                                                        .with(
                                                                desk.session().book(),
                                                                Optional.empty())),
                        reply);
    }

    /// Takes a file, unless its check finds a fault.
    void put(WordForm form, Path file, Reply<TemplateReport> reply) {
        changing(() -> templates().put(form, file), reply);
    }

    /// Goes back to the template before, or to the one that came with the program.
    void revert(WordForm form, boolean all, Reply<TemplateLine> reply) {
        changing(
                () ->
                        templates()
                                .revert(form, all)
                                .orElseGet(
                                        () ->
                                                new TemplateLine(
                                                        form, Optional.empty(), /* former= */ 0)),
                reply);
    }

    private <T> void changing(Supplier<T> work, Reply<T> reply) {
        desk.session()
                .write(
                        () -> told(work),
                        Reply.of(
                                done -> {
                                    reply.done(done);
                                    desk.session()
                                            .tell(new Changed(Set.of(Subject.TEMPLATES), this));
                                },
                                reply::failed));
    }

    private OwnTemplates templates() {
        return new OwnTemplates(desk.session().book(), desk.clock());
    }

    /// What a template or a file refuses is told like what the record refuses.
    static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (TemplateRefused refused) {
            throw new Refused(refused.told().getFirst());
        } catch (OutputFailure failure) {
            throw new Refused(failure.told());
        }
    }
}
