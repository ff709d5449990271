package id.notulis.work;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Signer;
import id.notulis.model.calendar.DateText;
import java.util.stream.Collectors;

/// What is typed of an agreement, field by field.
public enum AgreementField {
    NUMBER,
    KIND,
    SUBJECT,
    /// Their names, `;` between them.
    PARTIES,
    SIGNED,
    FROM,
    UNTIL,
    /// The number of the memorandum it belongs to.
    PARENT;

    /// As it stands in its field.
    public String typed(Agreement agreement) {
        return switch (this) {
            case NUMBER -> agreement.number();
            case KIND -> agreement.kind();
            case SUBJECT -> agreement.subject();
            case PARTIES ->
                    agreement.parties().stream()
                            .map(Signer::name)
                            .collect(Collectors.joining("; "));
            case SIGNED -> agreement.signed().map(DateText::day).orElse("");
            case FROM -> agreement.validFrom().map(DateText::day).orElse("");
            case UNTIL -> agreement.validUntil().map(DateText::day).orElse("");
            case PARENT -> agreement.parentNumber();
        };
    }
}
