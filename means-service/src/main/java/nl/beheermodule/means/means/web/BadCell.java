package nl.beheermodule.means.means.web;

/** A row of a file that cannot be used: names the column. */
final class BadCell extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    BadCell(String column, String what) {
        super(column);
        this.sentence = column + ": " + what;
    }

    String sentence() {
        return sentence;
    }
}
