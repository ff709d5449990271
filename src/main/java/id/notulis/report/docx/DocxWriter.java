package id.notulis.report.docx;

import id.notulis.report.template.Data;
import id.notulis.report.template.Field;
import id.notulis.report.template.Packed;
import id.notulis.report.template.Rendered;
import id.notulis.report.template.Template;
import id.notulis.report.template.UnsoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/// Makes documents from one template. Immutable and safe for use by several threads.
public final class DocxWriter {

    private final Template template;
    private final DocxLint lint;

    /// @throws FaultyDocumentException when the parts of the template that never change are faulty
    public DocxWriter(Template template) throws FaultyDocumentException {
        this.template = template;
        try {
            this.lint = DocxLint.ofFixed(template);
        } catch (UnsoundException e) {
            throw FaultyDocumentException.of(e);
        }
    }

    /// The fields of the template, as often as they stand there.
    public List<Field> fields() {
        return template.fields();
    }

    /// The document for the data, as the bytes of a `.docx`. Equal input gives equal bytes.
    ///
    /// @param created when the document is said to have been made; zip files count in two seconds
    /// @throws FaultyDocumentException when Word would not accept it or show it wrongly, which is a
    ///   fault of the template
    public byte[] write(Data data, Instant created) throws FaultyDocumentException {
        return zip(data, created).toByteArray();
    }

    /// Writes the document to a stream, which stays open.
    ///
    /// @throws FaultyDocumentException as [#write(Data, Instant)] does, before anything is written
    public void write(Data data, Instant created, OutputStream out)
            throws FaultyDocumentException, IOException {
        zip(data, created).copyTo(out);
    }

    private ZipWriter zip(Data data, Instant created) throws FaultyDocumentException {
        byte[] core = CoreProperties.of(created);
        Rendered rendered;
        try {
            rendered = template.render(data);
            lint.check(rendered);
        } catch (UnsoundException e) {
            throw FaultyDocumentException.of(e);
        }
        int size = 1 << 14;
        for (Packed part : template.fixedParts()) {
            size += part.packedSize() + 200;
        }
        for (Packed picture : rendered.pictures()) {
            size += picture.packedSize() + 200;
        }
        try (var zip = new ZipWriter(created, size)) {
            for (Packed part : template.fixedParts()) {
                zip.add(part);
            }
            for (Rendered.Part part : rendered.parts()) {
                zip.deflate(part.name(), rendered.bytes(), part.from(), part.to());
            }
            zip.deflate(template.corePart(), core, 0, core.length);
            for (Packed picture : rendered.pictures()) {
                zip.add(picture);
            }
            zip.finish();
            return zip;
        }
    }
}
