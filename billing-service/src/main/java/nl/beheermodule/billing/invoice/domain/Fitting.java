package nl.beheermodule.billing.invoice.domain;

import java.util.ArrayList;
import java.util.List;
import nl.beheermodule.billing.charge.domain.Charge;
import nl.beheermodule.billing.quote.domain.QuoteLine;

/** How many charges go on one invoice; what does not fit goes on the next one. */
public final class Fitting {
    /** Lines on one invoice, unless one charge alone has more. */
    public static final int MOST_LINES = 500;

    private Fitting() {}

    /**
     * @param charges at least one, oldest first
     * @return the first ones, at least one, as long as the invoice stays readable and its VAT within the norm
     */
    public static List<Charge> first(List<Charge> charges) {
        List<Charge> fitting = new ArrayList<>();
        List<QuoteLine> lines = new ArrayList<>();
        for (Charge charge : charges) {
            lines.addAll(charge.lines());
            boolean fits =
                    lines.size() <= MOST_LINES && VatTotal.of(lines).stream().allMatch(VatTotal::isWithinTheNorm);
            if (!fits && !fitting.isEmpty()) {
                break;
            }
            fitting.add(charge);
        }
        return List.copyOf(fitting);
    }
}
