package id.notulis.layout.paint;

import id.notulis.i18n.Message;
import id.notulis.layout.paint.PrintedPages.Sheet;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;

/// The printers of this machine. Asking for them and printing may take seconds: on no thread a
/// window waits for.
public final class Printing {

    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private Printing() {}

    /// All there are, the one the system prefers first.
    public static List<Printer> printers() {
        List<Printer> printers = new ArrayList<>();
        services().forEach(it -> printers.add(new Printer(it.getName(), sheets(it))));
        return List.copyOf(printers);
    }

    /// Hands pages to a printer.
    ///
    /// @return why that could not be; nothing when the printer has them
    public static Optional<Message> print(PrintOrder order) {
        Optional<PrintService> service =
                services().stream().filter(it -> it.getName().equals(order.printer())).findFirst();
        try {
            if (service.isEmpty()) {
                return Optional.of(Message.of("layout.print.gone", order.printer()));
            }
            print(service.get(), order);
            return Optional.empty();
        } catch (PrinterException refused) {
            return Optional.of(Message.of("layout.print.failed", order.printer()));
        }
    }

    static void print(PrintService service, PrintOrder order) throws PrinterException {
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setPrintService(service);
        job.setJobName(order.title());
        job.setCopies(order.copies());
        job.setPageable(
                order.scaledTo()
                        .map(it -> PrintedPages.scaledTo(it, order.layout()))
                        .orElseGet(() -> PrintedPages.asLaidOut(order.layout())));
        job.print();
    }

    private static List<PrintService> services() {
        List<PrintService> services = new ArrayList<>();
        Collections.addAll(services, PrintServiceLookup.lookupPrintServices(PAGES, null));
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        if (usual != null && services.remove(usual)) {
            services.addFirst(usual);
        }
        return services;
    }

    private static List<Sheet> sheets(PrintService service) {
        Object media = service.getSupportedAttributeValues(Media.class, PAGES, null);
        return media instanceof Media[] names
                ? Stream.of(names)
                        .filter(MediaSizeName.class::isInstance)
                        .map(it -> MediaSize.getMediaSizeForName((MediaSizeName) it))
                        .flatMap(Stream::ofNullable)
                        .map(
                                it ->
                                        Sheet.ofMillimetres(
                                                it.getX(MediaSize.MM), it.getY(MediaSize.MM)))
                        .distinct()
                        .toList()
                : List.of();
    }
}
