package nl.beheermodule.chain.overview;

import java.util.List;

/** What goes, or went, with an intermediary (R121). */
record LossesView(String kvkNumber, String name, List<ChainRow> items) {}
