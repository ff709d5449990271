package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Audience;
import id.notulis.model.numbering.NumberFilter;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.Emblem;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Press;
import id.notulis.report.template.Chart;
import id.notulis.report.template.Data;
import id.notulis.report.template.Grid;
import id.notulis.report.template.Picture;
import id.notulis.report.template.Rows;
import id.notulis.report.template.Template;
import id.notulis.report.template.TemplateException;
import id.notulis.report.template.Text;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The catalogue names every field there is, and no other.
final class FieldsTest {

    private static final List<String> CATALOGUE =
            Fields.all().stream().map(Fields.Described::name).toList();

    @Test
    void eachFieldIsNamedOnce() {
        assertThat(CATALOGUE).doesNotHaveDuplicates();
    }

    @Test
    void theCatalogueIsWhatADocumentWithEverythingHolds() {
        Set<String> filled = new TreeSet<>();
        for (String text :
                List.of(
                        GoldenTest.everything(),
                        TWO_OF_EACH,
                        GoldenTest.released(),
                        Crowds.assembly(300, 12))) {
            Sources sources =
                    Photos.of(2)
                            .in(
                                    new Sources(
                                            Documents.dossier(text),
                                            withAddressAndThreeSignatures(),
                                            Documents.LISTS,
                                            Audience.INTERNAL));
            for (Form form : Documents.forms()) {
                collect("", form.data(sources), filled);
            }
        }
        SurveySources year = Surveys.sources();
        for (Data paper :
                List.of(
                        RecapPaper.of(Surveys.USUAL.recap(), year),
                        EvaluationPaper.of(Surveys.USUAL.evaluation(), year),
                        OverallMatrix.of(Surveys.USUAL.matrix(Audience.INTERNAL), year),
                        RegisterPaper.of(
                                RegisterPaperTest.register(),
                                NumberFilter.ALL,
                                year.office(),
                                Album.NONE))) {
            collect("", paper, filled);
        }
        assertThat(filled).isEqualTo(new TreeSet<>(CATALOGUE));
    }

    @ParameterizedTest
    @MethodSource("id.notulis.report.WordForm#all")
    void templatesNameOnlyFieldsOfTheCatalogue(WordForm form)
            throws IOException, TemplateException {
        Set<String> lists = new TreeSet<>();
        CATALOGUE.stream()
                .filter(name -> name.contains("."))
                .forEach(name -> lists.add(name.substring(0, name.lastIndexOf('.'))));

        assertThat(Template.compile(form.template()).fields())
                .isNotEmpty()
                .allMatch(
                        field ->
                                Stream.of(field.path(), field.section() + '.' + field.path())
                                        .anyMatch(
                                                it ->
                                                        CATALOGUE.contains(it)
                                                                || lists.contains(it)));
    }

    private static OfficeProfile withAddressAndThreeSignatures() {
        OfficeProfile police = Documents.profile("Polres");
        Edition newest = police.newest();
        Letterhead letterhead = newest.letterhead();
        OfficeProfile office =
                new OfficeProfile(
                        police.id(),
                        police.name(),
                        new Letterhead(
                                Letterhead.Style.CENTRED,
                                letterhead.lines(),
                                List.of("Jalan Contoh 1", "Telepon (0351) 123456"),
                                Optional.of(new Emblem("0".repeat(64), 20)),
                                Optional.of(new Emblem("0".repeat(64), 20))),
                        newest.city(),
                        police.zone(),
                        police.standard().page(),
                        Collections.nCopies(3, newest.signatories().getFirst()));
        Edition only = office.newest();
        return office.with(
                new Edition(
                        only.from(),
                        only.letterhead(),
                        only.city(),
                        only.signatories(),
                        only.alternates(),
                        only.copies(),
                        new Press(List.of("Kasi Humas"), List.of("Kantor contoh."))));
    }

    private static void collect(String list, Data data, Set<String> names) {
        for (String name : data.names()) {
            switch (data.get(name)) {
                case Rows rows ->
                        rows.rows().forEach(row -> collect(list + name + '.', row, names));
                case Text _, Picture _, Grid _, Chart _ -> names.add(list + name);
                case null -> throw new AssertionError(name);
            }
        }
    }

    /// Results with answers and paragraphs, which the other text has not in every list.
    private static final String TWO_OF_EACH =
            """
            Notula: Uji
            Dasar: Satu
            Peserta:
            - Rahmat (diwakili)
            - Sari (undangan)
            Isi:
            * Satu
            & lanjutan
              Jawaban
              & lanjutan
            * Dua
            ! Satu
              Jawaban
              & lanjutan
            ! Dua
            & lanjutan
            !! Satu
            & lanjutan
              Jawaban
              & lanjutan
            !! Dua
            = Satu
            & lanjutan
              Jawaban
              & lanjutan
            = Dua
            Satu
              Dua
              & lanjutan
            # Hambatan
            Satu
            & lanjutan
              Dua
              & lanjutan
            """;
}
