package nl.beheermodule.export.means;

/** A telephone number as it is written in the Netherlands. */
final class DutchNumber {
    private DutchNumber() {}

    /** @return {@code 06 12345678} for {@code +31612345678}, and {@code 0049…} for numbers abroad */
    static String of(String e164) {
        if (e164.startsWith("+316")) {
            return "06 " + e164.substring(4);
        }
        return e164.startsWith("+") ? "00" + e164.substring(1) : e164;
    }

    /** However somebody may type it. */
    static String searchText(String e164) {
        String written = of(e164);
        return String.join(" ", e164, written, written.replace(" ", ""));
    }
}
